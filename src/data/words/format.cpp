// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/format.h"

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
        break;
    }
    return locale.toString(rounded(value, 0), 'f', 0);
}

QString formatCell(const Table &data, int column, Row row, Language language)
{
    const ColumnInfo &info = data.column(column);
    if (!info.isNumeric())
        return data.text(column, row, language);
    if (info.type == ColumnType::Integer) {
        const auto exact = data.integer(column, row);
        return exact ? localeOf(language).toString(*exact) : QString();
    }
    const auto value = data.number(column, row);
    return value ? formatNumber(*value, info.type, language) : QString();
}

QString plainCell(const Table &data, int column, Row row, Language language)
{
    if (!data.column(column).isNumeric())
        return data.text(column, row, language);
    if (const auto exact = data.integer(column, row))
        return QString::number(*exact);
    const auto value = data.number(column, row);
    return value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

QString formatDate(QDate date, Language language)
{
    return localeOf(language).toString(date,
                                       language == Language::Ukrainian ? u"d MMMM yyyy\u00a0'р.'" : u"d MMMM yyyy");
}

} // namespace dc
