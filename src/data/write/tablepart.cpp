// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/tablepart.h"

#include "data/table/dates.h"

#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace dc {

namespace {

void appendWhole(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

/// With an exponent only where there would be zeros upon zeros: people read these files, too.
void appendReal(QByteArray &out, double number)
{
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e15);
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   isPlain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    out.append(digits.data(), end - digits.data());
}

} // namespace

std::vector<WrittenField> writtenFields(const TablePart &part)
{
    std::vector<WrittenField> fields;
    const bool isExact = part.languages.size() > 1;
    for (const int column : part.columns) {
        const ColumnInfo &info = part.table.column(column);
        const size_t before = fields.size();
        for (const Language language : part.languages) {
            const bool isFirst = language == part.languages.front();
            if (isExact && (info.isText() ? !hasTexts(part.table, column, language) : !isFirst))
                continue;
            fields.push_back({.column = column,
                              .language = language,
                              .name = isFirst ? info.id : info.id + QLatin1Char('@') + languageCode(language),
                              .isExact = isExact});
        }
        if (fields.size() == before) // not a text in any language
            fields.push_back(
                {.column = column, .language = part.languages.front(), .name = info.id, .isExact = isExact});
    }
    return fields;
}

QString headerOf(const Table &table, const WrittenField &field)
{
    const QString title = field.isExact ? QString() : table.column(field.column).title.in(field.language);
    return title.isEmpty() ? field.name : title;
}

QList<int> allColumns(const Table &table)
{
    QList<int> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

bool hasTexts(const Table &table, int column, Language language)
{
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.utf8(column, row, language).empty())
            return true;
    }
    return false;
}

void appendPlain(QByteArray &out, const Table &table, const WrittenField &field, Row row)
{
    const ColumnInfo &info = table.column(field.column);
    if (info.isText()) {
        std::string_view text = table.utf8(field.column, row, field.language);
        if (text.empty() && !field.isExact)
            text = table.utf8(field.column, row, otherThan(field.language));
        out.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    if (const auto whole = table.integer(field.column, row)) {
        if (info.type == ColumnType::Date)
            out += isoDate(*whole).c_str();
        else if (info.type == ColumnType::Boolean)
            out += *whole != 0 ? "true" : "false";
        else
            appendWhole(out, *whole);
        return;
    }
    if (const auto number = table.number(field.column, row))
        appendReal(out, *number);
}

} // namespace dc
