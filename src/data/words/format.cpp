// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/format.h"

#include "data/words/phrasebook.h"

#include <array>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Rounded to these decimals, and never "-0".
double rounded(double value, int decimals)
{
    const double factor = std::pow(10, decimals);
    // Beyond this a double has no decimals left, and the product might overflow.
    if (std::abs(value) >= 1e15)
        return value;
    return std::round(value * factor) / factor + 0.0;
}

std::array<QString, 2> noAndYes(Language language)
{
    const Phrasebook phrases(language);
    //: in a cell of a table: the answer to what the column's title asks
    return {phrases.translate("Format", "no"), phrases.translate("Format", "yes")};
}

QString formatBoolean(bool value, Language language)
{
    static const std::array words{noAndYes(Language::English), noAndYes(Language::Ukrainian)};
    return words[static_cast<size_t>(language)][value ? 1 : 0];
}

/// Short, as a table wants it: "12 Oct 2024", «12.10.2024».
QString formatShortDate(QDate date, Language language)
{
    return localeOf(language).toString(date, language == Language::Ukrainian ? u"dd.MM.yyyy" : u"d MMM yyyy");
}

} // namespace

QString formatNumber(double value, ColumnType type, Language language)
{
    if (std::isnan(value))
        return {};
    const QLocale locale = localeOf(language);
    switch (type) {
    case ColumnType::Year:
        return QString::number(value, 'f', 0);
    case ColumnType::Percent: {
        const QString number = locale.toString(rounded(value, 1), 'f', 1);
        return language == Language::Ukrainian ? number + u"\u00A0%"_s : number + QLatin1Char('%');
    }
    case ColumnType::Real:
        return locale.toString(rounded(value, 2), 'f', QLocale::FloatingPointShortest);
    case ColumnType::Integer:
    case ColumnType::Text:
    case ColumnType::Category:
    case ColumnType::Code:
    case ColumnType::Date:
    case ColumnType::Boolean:
        break;
    }
    return locale.toString(rounded(value, 0), 'f', 0);
}

QString formatCell(const Table &data, int column, Row row, Language language)
{
    const ColumnInfo &info = data.column(column);
    if (info.isText())
        return data.text(column, row, language);
    if (const auto exact = data.integer(column, row)) {
        switch (info.type) {
        case ColumnType::Integer:
            return localeOf(language).toString(*exact);
        case ColumnType::Date:
            return formatShortDate(QDate::fromJulianDay(*exact), language);
        case ColumnType::Boolean:
            return formatBoolean(*exact != 0, language);
        default:
            break;
        }
    }
    const auto value = data.number(column, row);
    return value ? formatNumber(*value, info.type, language) : QString();
}

QString formatDate(QDate date, Language language)
{
    return localeOf(language).toString(date,
                                       language == Language::Ukrainian ? u"d MMMM yyyy\u00a0'р.'" : u"d MMMM yyyy");
}

} // namespace dc
