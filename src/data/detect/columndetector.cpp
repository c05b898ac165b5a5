// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/columndetector.h"

#include "data/detect/cellvalues.h"
#include "data/table/columnbuilder.h"
#include "data/table/headerwords.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <unordered_set>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sampleSize = 4000;

std::vector<size_t> sampleOf(std::span<const size_t> rows)
{
    const size_t step = std::max<size_t>(1, rows.size() / sampleSize);
    std::vector<size_t> sample;
    for (size_t i = 0; i < rows.size(); i += step)
        sample.push_back(rows[i]);
    return sample;
}

/// The decimal mark of a cell: a spreadsheet's own numbers always have a point.
char markOf(CellKind kind, char decimalMark)
{
    return kind == CellKind::Number || kind == CellKind::Percent ? '.' : decimalMark;
}

bool isStateCode(std::string_view text) // of KATOTTG: UA and 17 digits
{
    return text.size() == 19 && text.starts_with("UA") && isDigits(text.substr(2));
}

/// How the values of a sample look.
struct Look
{
    size_t all = 0; ///< that are not missing
    size_t numbers = 0;
    size_t percents = 0;
    size_t whole = 0;
    size_t years = 0;
    size_t dates = 0;
    size_t yesOrNo = 0;
    size_t flags = 0; ///< noughts and ones
    size_t stateCodes = 0;
    size_t leadingZeros = 0;
    size_t digits = 0;
    size_t words = 0; ///< without a space
    size_t length = 0; ///< of the digits, where it is always the same
    bool isOneLength = true;
    std::unordered_set<std::string_view> different;

    /// Nearly all: a wrong value here and there is a problem of its own.
    bool are(size_t count) const { return all > 0 && count * 10 >= all * 9; }

    void add(std::string_view text, CellKind kind, char decimalMark)
    {
        ++all;
        different.insert(text);
        words += text.find(' ') == std::string_view::npos ? 1 : 0;
        yesOrNo += kind == CellKind::Boolean || parseYesNo(text) ? 1 : 0;
        dates += kind == CellKind::Date || parseDate(text) || parseDate(text, DateOrder::MonthFirst) ? 1 : 0;
        flags += text == "0" || text == "1" ? 1 : 0;
        stateCodes += isStateCode(text) ? 1 : 0;
        if (isDigits(text)) {
            ++digits;
            leadingZeros += text.size() > 1 && text.front() == '0' ? 1 : 0;
            isOneLength = isOneLength && (length == 0 || length == text.size());
            length = text.size();
        }
        if (const auto number = parseNumber(text, markOf(kind, decimalMark))) {
            ++numbers;
            percents += kind == CellKind::Percent || number->isPercent ? 1 : 0;
            whole += number->whole ? 1 : 0;
            years += number->whole >= 1800 && number->whole <= 2100 ? 1 : 0;
        }
    }
};

bool isCode(const Look &look, const HeaderWords &words)
{
    constexpr size_t longCode = 10; // KOATUU
    constexpr size_t shortCode = 8; // EDRPOU
    constexpr size_t manyRows = 20;
    if (look.are(look.stateCodes) || look.leadingZeros > 0)
        return look.are(look.stateCodes) || look.are(look.digits);
    if (look.are(look.digits) && look.isOneLength && look.different.size() * 10 >= look.all * 9
        && ((look.length >= longCode && look.all >= 3) || (look.length >= shortCode && look.all >= manyRows)))
        return true;
    return words.isCode() && look.are(look.words);
}

ColumnType typeOf(const Look &look, const HeaderWords &words)
{
    if (look.all == 0)
        return ColumnType::Text;
    if (isCode(look, words))
        return ColumnType::Code;
    if (look.are(look.yesOrNo) || (look.flags == look.all && words.isQuestion()))
        return ColumnType::Boolean;
    if (look.are(look.dates))
        return ColumnType::Date;
    if (look.are(look.numbers)) {
        if (look.percents * 2 > look.numbers || words.isPercent())
            return ColumnType::Percent;
        if (look.are(look.years) && words.isYear())
            return ColumnType::Year;
        return look.whole == look.numbers ? ColumnType::Integer : ColumnType::Real;
    }
    constexpr size_t rowsEach = 4; // that share a category, at least
    return look.different.size() * rowsEach <= look.all ? ColumnType::Category : ColumnType::Text;
}

/// A word of Latin and Cyrillic letters, which looks right and is never found; empty where there is none.
std::string_view mixedWord(std::string_view text)
{
    const auto isLatin = [](unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if (std::ranges::none_of(text, isLatin))
        return {};
    size_t begin = 0;
    bool hasLatin = false;
    bool hasCyrillic = false;
    for (size_t i = 0; i <= text.size(); ++i) {
        const auto c = i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(' ');
        if (c >= 0x80 || isLatin(c)) {
            hasLatin = hasLatin || isLatin(c);
            hasCyrillic = hasCyrillic || (c >= 0xd0 && c <= 0xd2);
            continue;
        }
        if (hasLatin && hasCyrillic)
            return text.substr(begin, i - begin);
        begin = i + 1;
        hasLatin = hasCyrillic = false;
    }
    return {};
}

/// Gives the trimmed text of cells, empty where it is missing, and tells what is wrong with them.
class CellReader
{
public:
    CellReader(const Grid &grid, std::span<const size_t> rows, const ColumnInfo &info, Problems &problems)
        : m_grid(grid)
        , m_rows(rows)
        , m_info(info)
        , m_problems(problems)
    { }

    std::string_view text(size_t place, size_t column)
    {
        const std::string_view text = trimmed(m_grid.text(m_rows[place], column));
        const CellKind kind = m_grid.kind(m_rows[place], column);
        if (kind == CellKind::Error || kind == CellKind::Binary) {
            report(place, kind == CellKind::Error ? ProblemKind::FormulaError : ProblemKind::WrongType, text, {});
            return {};
        }
        return isMissingMark(text) ? std::string_view() : text;
    }

    /// Calls `take` with each cell that is not missing.
    void forEach(size_t column, auto take)
    {
        for (size_t place = 0; place < m_rows.size(); ++place) {
            if (const std::string_view cell = text(place, column); !cell.empty())
                take(place, cell, m_grid.kind(m_rows[place], column));
        }
    }

    void report(size_t place, ProblemKind kind, std::string_view value, const QString &detail)
    {
        m_problems.add({.kind = kind,
                        .line = m_grid.line(m_rows[place]),
                        .row = static_cast<qint64>(place),
                        .column = m_info.id,
                        .value = shortened(value),
                        .detail = detail});
    }

private:
    const Grid &m_grid;
    std::span<const size_t> m_rows;
    const ColumnInfo &m_info;
    Problems &m_problems;
};

DateOrder dateOrderOf(const Grid &grid, std::span<const size_t> rows, size_t column)
{
    const auto hasSlash = [&](size_t row) { return grid.text(row, column).find('/') != std::string_view::npos; };
    if (std::ranges::none_of(sampleOf(rows), hasSlash))
        return DateOrder::DayFirst;
    // Days come first, unless a value has no other reading.
    const bool monthFirst = std::ranges::any_of(rows, [&](size_t row) {
        const std::string_view text = trimmed(grid.text(row, column));
        return !parseDate(text) && parseDate(text, DateOrder::MonthFirst);
    });
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

/// The words of two alphabets in a text are told where it is one that ought to be Cyrillic.
Column readTexts(const Grid &grid, std::span<const size_t> rows, const ColumnSource &source, Problems &problems)
{
    struct Part
    {
        size_t column;
        size_t language;
        bool isCyrillic;
    };
    std::vector<Part> parts;
    const auto sample = sampleOf(rows);
    ColumnBuilder builder(source.info);
    const auto add = [&](size_t column, std::optional<size_t> known) {
        bool cyrillic = false;
        size_t bytes = 0;
        for (const size_t row : sample) {
            cyrillic = cyrillic || isCyrillic(grid.text(row, column));
            bytes += grid.text(row, column).size();
        }
        const size_t language = known.value_or(cyrillic ? 1 : 0);
        parts.push_back({.column = column, .language = language, .isCyrillic = cyrillic});
        // As many as the sample has, and a tenth more.
        if (!sample.empty())
            builder.reserve(allLanguages[language], rows.size(), bytes / sample.size() * rows.size() / 10 * 11);
    };
    for (size_t language = 0; language < source.languages.size(); ++language) {
        if (source.languages[language])
            add(*source.languages[language], language);
    }
    if (parts.empty())
        add(source.column, {});
    CellReader cells(grid, rows, source.info, problems);
    for (size_t place = 0; place < rows.size(); ++place) {
        std::array<std::string_view, allLanguages.size()> texts;
        for (const Part &part : parts) {
            const std::string_view text = cells.text(place, part.column);
            if (part.isCyrillic && !text.empty()) {
                if (const std::string_view word = mixedWord(text); !word.empty())
                    cells.report(place, ProblemKind::MixedScripts, text, shortened(word));
            }
            texts[part.language] = text;
        }
        builder.append(texts);
    }
    return builder.take();
}

} // namespace

bool isCyrillic(std::string_view utf8)
{
    return std::ranges::any_of(
        utf8, [](char c) { return static_cast<unsigned char>(c) >= 0xd0 && static_cast<unsigned char>(c) <= 0xd2; });
}

std::optional<char> decimalMarkOf(const Grid &grid, std::span<const size_t> rows, size_t column)
{
    size_t points = 0;
    size_t commas = 0;
    for (const size_t row : sampleOf(rows)) {
        const std::string_view text = trimmed(grid.text(row, column));
        if (grid.kind(row, column) != CellKind::Text || text.find_first_of(".,") == std::string_view::npos)
            continue;
        const bool withPoint = parseNumber(text, '.').has_value();
        const bool withComma = parseNumber(text, ',').has_value();
        // "0,125" groups nothing, though it might by its form.
        const size_t zero = text.starts_with('-') ? 1 : 0;
        const std::string_view start = text.substr(zero, 2);
        commas += withComma && (!withPoint || start == "0,") ? 1 : 0;
        points += withPoint && (!withComma || start == "0.") ? 1 : 0;
    }
    if (points == commas)
        return std::nullopt;
    return points > commas ? '.' : ',';
}

ColumnInfo detectType(const Grid &grid, std::span<const size_t> rows, size_t column, ColumnInfo info, char decimalMark)
{
    Look look;
    for (const size_t row : sampleOf(rows)) {
        const std::string_view text = trimmed(grid.text(row, column));
        const CellKind kind = grid.kind(row, column);
        if (!isMissingMark(text) && kind != CellKind::Error && kind != CellKind::Binary)
            look.add(text, kind, decimalMark);
    }
    const HeaderWords words(info);
    info.type = typeOf(look, words);
    info.rank = info.type == ColumnType::Integer && words.isRank();
    info.additive = !info.rank && words.isCount(info.type);
    return info;
}

Column readColumn(const Grid &grid, std::span<const size_t> rows, const ColumnSource &source, char decimalMark,
                  Problems &problems)
{
    const ColumnInfo &info = source.info; // no structured binding: Clang 16 has none within a lambda
    const auto column = source.column;
    if (info.isText())
        return readTexts(grid, rows, source, problems);
    CellReader cells(grid, rows, info, problems);
    Column result{.info = info, .values = {}};
    if (info.type == ColumnType::Real || info.type == ColumnType::Percent) {
        Column::Reals values(rows.size(), std::numeric_limits<double>::quiet_NaN());
        cells.forEach(column, [&](size_t place, std::string_view text, CellKind kind) {
            if (const auto number = parseNumber(text, markOf(kind, decimalMark)))
                values[place] = number->value;
            else
                cells.report(place, ProblemKind::WrongType, text, {});
        });
        result.values = std::move(values);
        return result;
    }
    const DateOrder order = info.type == ColumnType::Date ? dateOrderOf(grid, rows, column) : DateOrder::DayFirst;
    bool isWhole = true;
    Column::Integers values(rows.size());
    cells.forEach(column, [&](size_t place, std::string_view text, CellKind kind) {
        if (info.type == ColumnType::Date) {
            values[place] = parseDate(text, order);
        } else if (info.type == ColumnType::Boolean) {
            if (text == "1" || text == "0")
                values[place] = text == "1" ? 1 : 0;
            else if (const auto answer = parseYesNo(text))
                values[place] = *answer ? 1 : 0;
        } else if (const auto number = parseNumber(text, markOf(kind, decimalMark))) {
            values[place] = number->whole;
            isWhole = isWhole && number->whole;
            if (!number->whole)
                return;
        }
        if (!values[place])
            cells.report(place, ProblemKind::WrongType, text, {});
    });
    if (!isWhole && info.type == ColumnType::Integer) {
        // The sample had no decimals, but the rest has.
        ColumnSource real = source;
        real.info.type = ColumnType::Real;
        problems = {};
        return readColumn(grid, rows, real, decimalMark, problems);
    }
    result.values = std::move(values);
    return result;
}

} // namespace dc
