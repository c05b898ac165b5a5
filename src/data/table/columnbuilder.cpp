// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/columnbuilder.h"

#include "data/table/dates.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

namespace dc {

namespace {

/// The whole text as a number: no spaces, no plus sign, no grouping, a decimal point.
template <typename Number>
std::optional<Number> parse(std::string_view text)
{
    Number value{};
    const char *const end = text.data() + text.size();
    const auto [read, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && read == end ? std::optional(value) : std::nullopt;
}

/// The values that Table Schema knows.
std::optional<qint64> parseBoolean(std::string_view text)
{
    if (text == "true" || text == "True" || text == "TRUE" || text == "1")
        return 1;
    if (text == "false" || text == "False" || text == "FALSE" || text == "0")
        return 0;
    return std::nullopt;
}

/// A value of a column that is kept as whole numbers.
std::optional<qint64> parseWhole(std::string_view text, ColumnType type)
{
    if (type == ColumnType::Date)
        return parseIsoDate(text);
    if (type == ColumnType::Boolean)
        return parseBoolean(text);
    const auto value = parse<qint64>(text);
    const bool isYear = type != ColumnType::Year || (value && *value >= 1 && *value <= 9999);
    return isYear ? value : std::nullopt;
}

} // namespace

ColumnBuilder::ColumnBuilder(const ColumnInfo &info)
{
    m_column.info = info;
    switch (info.type) {
    case ColumnType::Text:
    case ColumnType::Code:
        m_column.values = LocalizedTextColumn();
        break;
    case ColumnType::Category:
        m_column.values = Column::Categories();
        break;
    case ColumnType::Integer:
    case ColumnType::Year:
    case ColumnType::Date:
    case ColumnType::Boolean:
        m_column.values = Column::Integers();
        break;
    case ColumnType::Real:
    case ColumnType::Percent:
        m_column.values = Column::Reals();
        break;
    }
}

void ColumnBuilder::reserve(Language language, size_t rows, size_t bytes)
{
    if (auto *column = std::get_if<LocalizedTextColumn>(&m_column.values))
        column->reserve(language, rows, bytes);
}

bool ColumnBuilder::append(const std::array<std::string_view, allLanguages.size()> &texts)
{
    if (auto *column = std::get_if<LocalizedTextColumn>(&m_column.values)) {
        column->append(texts[0], texts[1]);
        return true;
    }
    if (auto *column = std::get_if<Column::Categories>(&m_column.values)) {
        appendCategory(*column, texts[0], texts[1]);
        return true;
    }
    const std::string_view text = texts[0].empty() ? texts[1] : texts[0];
    if (auto *column = std::get_if<Column::Integers>(&m_column.values)) {
        const auto value = parseWhole(text, m_column.info.type);
        if (!text.empty() && !value)
            return false;
        column->push_back(value);
        return true;
    }
    const auto value = parse<double>(text);
    // from_chars() knows "inf" and "nan" too, which are no figures.
    if (!text.empty() && (!value || !std::isfinite(*value)))
        return false;
    std::get<Column::Reals>(m_column.values).push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    return true;
}

void ColumnBuilder::appendCategory(Column::Categories &column, std::string_view english, std::string_view ukrainian)
{
    m_scratch.assign(english).append(1, '\0').append(ukrainian);
    const auto [code, isNew] = m_codes.try_emplace(m_scratch, static_cast<quint32>(column.values.size()));
    if (isNew)
        column.values.append(english, ukrainian);
    column.codes.push_back(code->second);
}

} // namespace dc
