// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/delimitedreader.h"

#include "data/delimited/csvreader.h"
#include "data/delimited/dialect.h"
#include "data/io/encoding.h"
#include "data/io/formulamark.h"
#include "data/io/limits.h"

#include <algorithm>

namespace dc {

namespace {

tl::unexpected<Error> tooMuch(ErrorCode code, const QString &fileName, qint64 limit)
{
    return failure({.code = code, .file = fileName, .detail = QString::number(limit)});
}

/// Puts all records into a grid.
class GridFiller
{
public:
    /// `marksFormulas`: texts that look like formulas may have an apostrophe before them, which is not theirs.
    GridFiller(Grid &grid, const QByteArray &utf8, Problems &problems, bool marksFormulas)
        : m_grid(grid)
        , m_bytes(grid.keep(utf8))
        , m_problems(problems)
        , m_marksFormulas(marksFormulas)
    { }

    Result<void> fill(const DetectedDialect &detected, const QString &fileName)
    {
        CsvReader reader(m_bytes, fileName, detected.dialect);
        bool isStatement = detected.isStated;
        bool isEmpty = true;
        while (true) {
            const Result<bool> more = reader.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (std::exchange(isStatement, false))
                continue;
            m_cells += reader.fields().size();
            if (m_grid.rowCount() >= limits::rows)
                return tooMuch(ErrorCode::TooManyRows, fileName, limits::rows);
            if (m_cells > limits::cells)
                return tooMuch(ErrorCode::TooManyCells, fileName, limits::cells);
            for (const std::string_view field : reader.fields())
                isEmpty = isEmpty && field.find_first_not_of(" \t") == std::string_view::npos;
            addRow(reader);
        }
        return isEmpty ? Result<void>(failure({.code = ErrorCode::EmptyFile, .file = fileName})) : Result<void>();
    }

private:
    void addRow(CsvReader &reader)
    {
        for (std::string_view field : reader.fields()) {
            if (m_marksFormulas)
                field = withoutFormulaMark(field);
            if (isKept(field))
                m_grid.appendKept(field);
            else
                m_grid.append(field);
        }
        reader.forgetTexts();
        m_grid.endRow(reader.line());
        if (reader.hasLoneQuote())
            m_problems.add({.kind = ProblemKind::LoneQuote, .line = reader.line()});
        constexpr size_t sampleRows = 1000;
        if (m_grid.rowCount() == sampleRows)
            makeRoom(reader.bytesRead());
    }

    bool isKept(std::string_view field) const
    {
        return field.data() >= m_bytes.data() && field.data() <= m_bytes.data() + m_bytes.size();
    }

    /// As the whole file will need, going by what is read: growing means to copy all cells.
    void makeRoom(size_t bytesRead)
    {
        const double part = 0.95 * static_cast<double>(bytesRead) / static_cast<double>(m_bytes.size());
        const auto whole = [part](size_t count) { return static_cast<size_t>(static_cast<double>(count) / part); };
        m_grid.reserve(std::min(whole(m_grid.rowCount()), limits::rows), std::min(whole(m_cells), limits::cells));
    }

    Grid &m_grid;
    std::string_view m_bytes;
    Problems &m_problems;
    const bool m_marksFormulas;
    size_t m_cells = 0;
};

} // namespace

Result<DelimitedText> readDelimited(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (bytes.size() > limits::fileBytes)
        return tooMuch(ErrorCode::FileTooLarge, fileName, limits::fileBytes >> 20);
    Result<DecodedText> decoded = decodeText(bytes, fileName, options.encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const std::string_view text(decoded->utf8.constData(), static_cast<size_t>(decoded->utf8.size()));
    const DetectedDialect detected = detectDialect(text, options.delimiter);

    DelimitedText read{.grid = {},
                       .encoding = decoded->encoding,
                       .delimiter = detected.dialect.delimiter,
                       .isCertain = decoded->isCertain && detected.isCertain,
                       .problems = std::move(decoded->problems)};
    const bool marksFormulas = read.delimiter != '\t'; // what is written for spreadsheets to open, not to paste
    return GridFiller(read.grid, decoded->utf8, read.problems, marksFormulas).fill(detected, fileName).map([&] {
        return std::move(read);
    });
}

Result<DelimitedText> readDelimitedUtf8(const QByteArray &utf8, const QString &fileName, const CsvDialect &dialect)
{
    DelimitedText read{
        .grid = {}, .encoding = "UTF-8", .delimiter = dialect.delimiter, .isCertain = true, .problems = {}};
    return GridFiller(read.grid, utf8, read.problems, /*marksFormulas=*/false)
        .fill({.dialect = dialect}, fileName)
        .map([&] { return std::move(read); });
}

} // namespace dc
