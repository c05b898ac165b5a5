// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/dialect.h"

#include <algorithm>
#include <map>
#include <string>

namespace dc {

namespace {

constexpr std::string_view delimiters = ",;\t|";

/// The delimiter that a first line such as sep=; states.
std::optional<char> statedDelimiter(std::string_view utf8)
{
    if (utf8.starts_with('"'))
        utf8.remove_prefix(1);
    constexpr std::string_view words = "sep=";
    const auto isSameLetter = [](char letter, char wanted) { return (letter | 0x20) == wanted || letter == wanted; };
    if (utf8.size() <= words.size() || !std::ranges::equal(utf8.substr(0, words.size()), words, isSameLetter))
        return std::nullopt;
    std::string_view rest = utf8.substr(words.size() + 1);
    if (rest.starts_with('"'))
        rest.remove_prefix(1);
    const char delimiter = utf8[words.size()];
    const bool isSign = delimiter > 0 && delimiter != '"' && delimiter != '\n' && delimiter != '\r';
    return isSign && (rest.empty() || rest.front() == '\r' || rest.front() == '\n') ? std::optional(delimiter)
                                                                                    : std::nullopt;
}

/// Digits and what stands between them, without a letter.
bool isNumeric(std::string_view cell)
{
    return cell.find_first_of("0123456789") != std::string_view::npos
        && cell.find_first_not_of("0123456789 .,+-%'\xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

/// How many of 4 a row is worth less for a cell that holds what may well be another delimiter. The comma of a number is
/// none, nor is one before a space; and hardly any text has tabs or bars, so that beside them commas are text.
int doubtOf(std::string_view cell, char delimiter)
{
    if (delimiter != '\t' && cell.find('\t') != std::string_view::npos)
        return 3;
    for (const char other : {';', '|'}) {
        if (delimiter != other && cell.find(other) != std::string_view::npos)
            return 2;
    }
    if (delimiter != ';' || isNumeric(cell))
        return 0;
    for (size_t i = cell.find(','); i != std::string_view::npos; i = cell.find(',', i + 1)) {
        if (!cell.substr(i + 1).starts_with(' '))
            return 2;
    }
    return 0;
}

/// What the rows are like in a dialect.
class Tally
{
public:
    Tally(std::string_view utf8, const CsvDialect &dialect)
    {
        // The beginning, and a few stretches of the rest.
        constexpr size_t beginning = size_t{128} << 10;
        constexpr size_t stretch = size_t{16} << 10;
        constexpr size_t stretches = 8;
        size_t done = add(utf8, dialect, beginning);
        for (size_t i = 1; i < stretches && done < utf8.size(); ++i) {
            const size_t lineEnd = utf8.find('\n', std::max(done, utf8.size() / stretches * i) - 1);
            if (lineEnd == std::string_view::npos)
                break;
            done = lineEnd + 1 + add(utf8.substr(lineEnd + 1), dialect, stretch);
        }
    }

    /// From 0 to 1.
    double score() const
    {
        const auto usual = std::ranges::max_element(
            m_rowsByColumns, {}, [](const auto &entry) { return entry.first > 1 ? entry.second : 0; });
        if (usual == m_rowsByColumns.end() || usual->first < 2)
            return 0;
        const double alike = share(usual->second);
        const double divided = share(m_rows - columnCountRows(1));
        const auto columns = static_cast<double>(usual->first);
        return (0.75 * alike + 0.25 * divided) * (1 - 1 / (2 * columns)) * (1 - 0.25 * share(m_doubts))
            * (1 - 0.2 * share(m_rowsOfProse)) * (1 - 0.5 * share(m_rowsWithMisplacedQuote))
            * (m_firstColumns == 1 ? 0.85 : 1);
    }

private:
    /// Adds the rows of about so many bytes; returns how many it were.
    size_t add(std::string_view text, const CsvDialect &dialect, size_t most)
    {
        CsvReader reader(text, {}, dialect);
        while (reader.bytesRead() < most) {
            const Result<bool> more = reader.next();
            if (more && !*more)
                break;
            addRow(reader, dialect.delimiter);
            reader.forgetTexts();
            // A row beyond the limits is one all the same; it is for the reader to refuse it.
            if (!more)
                break;
        }
        return reader.bytesRead();
    }

    void addRow(const CsvReader &reader, char delimiter)
    {
        const auto &fields = reader.fields();
        if (m_rows == 0)
            m_firstColumns = fields.size();
        ++m_rows;
        ++m_rowsByColumns[fields.size()];
        m_rowsWithMisplacedQuote += reader.misplacedQuotes() > 0;
        int doubt = 0;
        bool isProse = false;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (reader.isQuoted(i))
                continue;
            doubt = std::max(doubt, doubtOf(fields[i], delimiter));
            isProse = isProse || (i > 0 && fields[i].starts_with(' ') && !isNumeric(fields[i]));
        }
        m_doubts += static_cast<size_t>(doubt);
        m_rowsOfProse += isProse;
    }

    size_t columnCountRows(size_t columns) const
    {
        const auto found = m_rowsByColumns.find(columns);
        return found == m_rowsByColumns.end() ? 0 : found->second;
    }
    double share(size_t rows) const { return static_cast<double>(rows) / static_cast<double>(m_rows); }

    size_t m_rows = 0;
    size_t m_firstColumns = 0;
    std::map<size_t, size_t> m_rowsByColumns;
    size_t m_doubts = 0; ///< quarters of rows
    size_t m_rowsOfProse = 0; ///< as if the delimiter were the comma of a sentence
    size_t m_rowsWithMisplacedQuote = 0;
};

} // namespace

DetectedDialect detectDialect(std::string_view utf8, std::optional<char> delimiter)
{
    constexpr double leastScore = 0.3; // of a table with more than one column
    constexpr double doubtful = 0.85; // of the best score

    const std::optional<char> stated = statedDelimiter(utf8);
    const std::optional<char> given = delimiter ? delimiter : stated;
    DetectedDialect detected{.dialect = {.delimiter = given.value_or(0)}, .isStated = stated.has_value()};
    double best = given ? 0 : leastScore;
    double second = 0;
    const bool mayHaveBackslashes = utf8.find("\\\"") != std::string_view::npos;
    for (const char candidate : given ? std::string(1, *given) : std::string(delimiters)) {
        double bestOfDelimiter = 0;
        for (const bool hasBackslashes : {false, true}) {
            if (hasBackslashes && !mayHaveBackslashes)
                continue;
            const CsvDialect dialect{.delimiter = candidate, .escape = hasBackslashes ? '\\' : '\0'};
            const double score = Tally(utf8, dialect).score();
            if (score > std::max(best, bestOfDelimiter))
                detected.dialect = dialect;
            bestOfDelimiter = std::max(score, bestOfDelimiter);
        }
        second = std::max(second, std::min(best, bestOfDelimiter));
        best = std::max(best, bestOfDelimiter);
    }
    detected.isCertain = given.has_value() || second < doubtful * best;
    return detected;
}

} // namespace dc
