// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/sheetlayout.h"

#include "data/detect/cellvalues.h"
#include "data/detect/units.h"
#include "data/text/textfolding.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <span>

namespace dc {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostHeaderRows = 3;
constexpr size_t lookedAt = 300; ///< rows at the beginning that tell what the columns hold
constexpr size_t mostTitleRows = 40;
constexpr size_t mostFooterRows = 60;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isBlankRow(const Grid &grid, size_t row)
{
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        if (!trimmed(grid.text(row, column)).empty())
            return false;
    }
    return true;
}

size_t filledCells(const Grid &grid, size_t row)
{
    size_t filled = 0;
    for (size_t column = 0; column < grid.columnCount(row); ++column)
        filled += trimmed(grid.text(row, column)).empty() ? 0 : 1;
    return filled;
}

bool isNumber(std::string_view text)
{
    return parseNumber(text, '.') || parseNumber(text, ',');
}

/// A value rather than a name: a number, a date, a code in one word that is mostly digits, yes or no.
bool isValue(std::string_view text)
{
    if (isNumber(text) || parseDate(text) || parseYesNo(text))
        return true;
    const auto digits = static_cast<size_t>(std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
    return digits >= 4 && 2 * digits > text.size() && text.find(' ') == std::string_view::npos;
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && isDigits(text) && (text.starts_with("19") || text.starts_with("20"));
}

/// What the columns hold further down: what a header is told from.
class Body
{
public:
    Body(const Grid &grid, std::span<const size_t> rows)
        : m_grid(grid)
        , m_isValue(grid.columnCount())
        , m_isYear(grid.columnCount())
    {
        for (size_t column = 0; column < m_isValue.size(); ++column) {
            size_t all = 0;
            size_t values = 0;
            size_t years = 0;
            for (const size_t row : rows) {
                const std::string_view text = trimmed(grid.text(row, column));
                if (isMissingMark(text))
                    continue;
                ++all;
                values += isValue(text) ? 1 : 0;
                years += isYear(text) ? 1 : 0;
            }
            m_isValue[column] = all > 0 && values * 10 >= all * 7;
            m_isYear[column] = all > 0 && years * 2 >= all;
        }
        m_valueColumns = static_cast<size_t>(std::ranges::count(m_isValue, true));
    }

    bool hasValues() const { return m_valueColumns > 0; }

    struct Fit
    {
        size_t names = 0; ///< cells that cannot be values of their columns
        size_t values = 0; ///< cells that are like the values of their columns
    };
    Fit fitOf(size_t row) const
    {
        Fit fit;
        for (size_t column = 0; column < m_grid.columnCount(row); ++column) {
            const std::string_view text = trimmed(m_grid.text(row, column));
            if (!m_isValue[column] || isMissingMark(text))
                continue;
            const bool isHeaderYear = isYear(text) && !m_isYear[column];
            ++(isValue(text) && !isHeaderYear ? fit.values : fit.names);
        }
        return fit;
    }
    /// Does it name columns that hold values?
    bool isHeader(size_t row) const
    {
        const Fit fit = fitOf(row);
        return fit.names > 0 && fit.values * 10 <= fit.names;
    }
    /// As isHeader(), of a row below a header, which may also be the first row of the table.
    bool isFurtherHeader(size_t row) const
    {
        const Fit fit = fitOf(row);
        return fit.values == 0 && fit.names >= std::max<size_t>(1, m_valueColumns * 3 / 10);
    }

private:
    const Grid &m_grid;
    std::vector<bool> m_isValue;
    std::vector<bool> m_isYear;
    size_t m_valueColumns = 0;
};

/// How many cells an ordinary row fills.
size_t usualWidth(const Grid &grid, std::span<const size_t> rows)
{
    std::vector<size_t> widths;
    for (const size_t row : rows.first(std::min(rows.size(), lookedAt)))
        widths.push_back(filledCells(grid, row));
    std::ranges::nth_element(widths, widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2));
    return widths[widths.size() / 2];
}

/// The only text of a row that has but one; empty where it has more.
std::string_view onlyText(const Grid &grid, size_t row)
{
    std::string_view only;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const std::string_view text = trimmed(grid.text(row, column));
        if (text.empty())
            continue;
        if (!only.empty())
            return {};
        only = text;
    }
    return only;
}

bool isMachineName(std::string_view text)
{
    return !text.empty() && !isDigits(text.substr(0, 1)) && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

/// Names for programs, with an underscore somewhere: no row of a table of texts.
bool isMachineRow(const Grid &grid, size_t row)
{
    size_t underscores = 0;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const std::string_view text = trimmed(grid.text(row, column));
        if (text.empty())
            continue;
        if (!isMachineName(text))
            return false;
        underscores += text.find('_') != std::string_view::npos ? 1 : 0;
    }
    return underscores > 0;
}

/// Letters of the other alphabet that look the same happen in words of the one.
Script mostLettersOf(std::string_view text)
{
    std::ptrdiff_t balance = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        balance += byte >= 0xd0 && byte <= 0xd2 ? 1 : (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z' ? -1 : 0;
    }
    return balance > 0 ? Script::Cyrillic : balance < 0 ? Script::Latin : Script::None;
}

bool isNote(std::string_view text)
{
    const QString note = toText(text);
    static const QStringList beginnings{u"джерел"_s, u"приміт"_s, u"за даними"_s, u"source"_s,
                                        u"note"_s,   u"*"_s,      u"¹"_s};
    return note.size() > 60 || std::ranges::any_of(beginnings, [&](const QString &word) {
               return note.startsWith(word, Qt::CaseInsensitive);
           });
}

size_t countTitleRows(const Grid &grid, std::span<const size_t> rows, size_t width)
{
    if (width < 3)
        return 0;
    size_t titles = 0;
    while (titles < std::min(rows.size(), mostTitleRows) && filledCells(grid, rows[titles]) == 1)
        ++titles;
    return titles < rows.size() && titles < mostTitleRows ? titles : 0;
}

size_t countFooterRows(const Grid &grid, std::span<const size_t> rows, size_t width)
{
    size_t notes = 0; // up to the highest one that is surely a note
    for (size_t fromEnd = 0; fromEnd < std::min(rows.size(), mostFooterRows); ++fromEnd) {
        const size_t row = rows[rows.size() - 1 - fromEnd];
        const std::string_view text = onlyText(grid, row);
        if (text.empty() || width < 2)
            break;
        const bool isApart = row > 0 && isBlankRow(grid, row - 1);
        if (isNote(text) || isApart)
            notes = fromEnd + 1;
    }
    return notes < rows.size() ? notes : 0;
}

size_t countHeaderRows(const Grid &grid, std::span<const size_t> rows)
{
    // What may be a header is left out of what it is compared with, if enough remains.
    const size_t first = rows.size() > 2 * mostHeaderRows ? mostHeaderRows + 1 : std::min<size_t>(rows.size(), 1);
    const Body body(grid, rows.subspan(first, std::min(rows.size() - first, lookedAt)));
    size_t count = 0;
    if (!body.hasValues())
        count = rows.empty() ? 0 : 1;
    else if (rows.size() > 1 && !body.isHeader(rows[0]) && body.isHeader(rows[1]) && body.fitOf(rows[0]).values == 0)
        count = 2; // names of groups stand above columns of texts only
    else if (const auto fit = body.fitOf(rows[0]); body.isHeader(rows[0]) || (fit.values == 0 && fit.names == 0))
        count = 1; // or at least it has no text where the values are
    for (size_t levels = count; count > 0 && count < rows.size(); ++count) {
        const Body::Fit fit = body.fitOf(rows[count]);
        if (fit.names > 0 && fit.values == 0 && isTranslation(grid, rows[count - 1], rows[count]))
            continue;
        const bool isHeader = isMachineRow(grid, rows[count])
            || (body.hasValues() && (body.isFurtherHeader(rows[count]) || isUnitRow(grid, rows[count])));
        if (!isHeader || ++levels > mostHeaderRows)
            break;
    }
    // Numbers where the table has words: no row of its own.
    if (count > 0 && count < rows.size() && isColumnNumbers(grid, rows[count])
        && body.fitOf(rows[count]).values < filledCells(grid, rows[count]))
        ++count;
    return count;
}

} // namespace

bool isTranslation(const Grid &grid, size_t row, size_t translation)
{
    const auto areAll = [&](size_t which, Script script) {
        for (size_t column = 0; column < grid.columnCount(which); ++column) {
            const Script own = mostLettersOf(trimmed(grid.text(which, column)));
            if (own != Script::None && own != script)
                return false;
        }
        return filledCells(grid, which) > 0;
    };
    return areAll(row, Script::Cyrillic) && areAll(translation, Script::Latin) && !isMachineRow(grid, translation);
}

bool isColumnNumbers(const Grid &grid, size_t row)
{
    qint64 expected = 0;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const std::string_view text = trimmed(grid.text(row, column));
        if (text.empty())
            continue;
        const auto number = parseNumber(text, '.');
        if (!number || number->whole != ++expected)
            return false;
    }
    return expected >= 3;
}

SheetLayout findLayout(const Grid &grid, std::optional<int> headerRows)
{
    std::vector<size_t> rows;
    rows.reserve(grid.rowCount());
    for (size_t row = 0; row < grid.rowCount(); ++row) {
        if (!isBlankRow(grid, row))
            rows.push_back(row);
    }
    SheetLayout layout;
    if (rows.empty())
        return layout;
    const size_t width = usualWidth(grid, rows);
    size_t titles = countTitleRows(grid, rows, width);
    std::span<const size_t> below = std::span(rows).subspan(titles);
    size_t header = headerRows ? std::min(static_cast<size_t>(std::max(*headerRows, 0)), below.size())
                               : countHeaderRows(grid, below);
    // Where nothing else is a header, the last of the titles is one if it stands above a column of its own.
    if (!headerRows && header == 0 && titles > 0 && trimmed(grid.text(rows[titles - 1], 0)).empty()) {
        --titles;
        header = 1;
        below = std::span(rows).subspan(titles);
    }
    const size_t footer = countFooterRows(grid, below.subspan(header), width);
    layout.titles.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(titles));
    layout.footerRows = static_cast<int>(footer);
    layout.header.assign(below.begin(), below.begin() + static_cast<std::ptrdiff_t>(header));
    const auto end = below.end() - static_cast<std::ptrdiff_t>(footer);
    layout.body.assign(below.begin() + static_cast<std::ptrdiff_t>(header), end);
    return layout;
}

SheetLayout plainLayout(const Grid &grid, size_t headerRows)
{
    SheetLayout layout;
    layout.header.resize(std::min(headerRows, grid.rowCount()));
    std::iota(layout.header.begin(), layout.header.end(), size_t{0});
    layout.body.resize(grid.rowCount() - layout.header.size());
    std::iota(layout.body.begin(), layout.body.end(), layout.header.size());
    return layout;
}

} // namespace dc
