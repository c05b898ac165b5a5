// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/detecttable.h"

#include "data/detect/bilingual.h"
#include "data/detect/cellvalues.h"
#include "data/detect/columndetector.h"
#include "data/detect/forall.h"
#include "data/detect/headernames.h"
#include "data/detect/sheetlayout.h"
#include "data/detect/tableroles.h"
#include "data/detect/totalrows.h"
#include "data/detect/units.h"

#include <algorithm>
#include <map>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a sheet, read.
class SheetReader
{
public:
    SheetReader(const Grid &grid, SheetLayout layout, std::optional<char> decimalMark, char usualMark,
                std::span<const Codebook> codebooks = {})
        : m_grid(grid)
        , m_layout(std::move(layout))
        , m_codebooks(codebooks)
        , m_decimalMark(decimalMark)
        , m_usualMark(usualMark)
    { }

    std::vector<Column> read()
    {
        HeaderNames names = headerNames(m_grid, m_layout);
        std::vector<ColumnInfo> &infos = names.columns;
        if (const Codebook *codebook = bestCodebook(m_codebooks, infos))
            codebook->describe(infos);
        const std::vector<std::optional<char>> marks = decimalMarks();
        const auto markOf = [&](size_t column) { return marks[column].value_or(m_usualMark); };
        std::vector<ColumnSource> sources;
        for (size_t column = 0; column < infos.size(); ++column) {
            if (infos[column].id.isEmpty() && (isOver(column) || isEmptyColumn(column)))
                continue;
            if (infos[column].id.isEmpty())
                infos[column] = unnamedColumn(column);
            sources.push_back(
                {.info = detectType(m_grid, m_layout.body, column, infos[column], markOf(column)), .column = column});
        }
        if (!names.unit.isEmpty())
            applyUnit(names.unit, sources);
        sources = joinLanguages(m_grid, m_layout.body, std::move(sources));
        nameStub(sources);
        std::vector<Column> columns(sources.size());
        std::vector<Problems> found(sources.size());
        constexpr size_t manyCells = 100'000;
        forAll(sources.size(), sources.size() * m_layout.body.size() > manyCells, [&](size_t i) {
            columns[i] = readColumn(m_grid, m_layout.body, sources[i], markOf(sources[i].column), found[i]);
        });
        for (const Problems &each : found)
            m_problems.add(each);
        return columns;
    }

    void reportRaggedRows()
    {
        const size_t expected = usualColumns();
        for (size_t place = 0; place < m_layout.body.size(); ++place) {
            const size_t row = m_layout.body[place];
            const size_t found = m_grid.columnCount(row);
            if (found != expected)
                m_problems.add({.kind = ProblemKind::RaggedRow,
                                .line = m_grid.line(row),
                                .row = static_cast<qint64>(place),
                                .detail = u"%1/%2"_s.arg(found).arg(expected)});
        }
    }

    char usualMark() const { return m_usualMark; }
    Problems takeProblems() { return std::move(m_problems); }

private:
    /// Texts at the left of a table, below an empty corner, are the names of its rows.
    void nameStub(std::vector<ColumnSource> &sources) const
    {
        if (sources.size() < 2 || sources.front().column != 0 || m_layout.header.empty())
            return;
        ColumnInfo &info = sources.front().info;
        const bool isUnnamed = info.title == unnamedColumn(0).title;
        const bool areTexts = info.type == ColumnType::Text || info.type == ColumnType::Category;
        const auto isFilled = [&](size_t row) { return !isMissingMark(trimmed(m_grid.text(row, 0))); };
        const QString id = u"name"_s;
        if (!isUnnamed || !areTexts || !std::ranges::all_of(m_layout.body, isFilled)
            || std::ranges::any_of(sources, [&](const ColumnSource &other) { return other.info.id == id; }))
            return;
        info.id = id;
        info.title = info.label = {u"Name"_s, u"Назва"_s};
    }

    std::vector<std::optional<char>> decimalMarks()
    {
        std::vector<std::optional<char>> marks(m_grid.columnCount(), m_decimalMark);
        if (m_decimalMark) {
            m_usualMark = *m_decimalMark;
            return marks;
        }
        std::ptrdiff_t commas = 0;
        for (size_t column = 0; column < marks.size(); ++column) {
            marks[column] = decimalMarkOf(m_grid, m_layout.body, column);
            commas += marks[column] == ',' ? 1 : marks[column] == '.' ? -1 : 0;
        }
        if (commas != 0)
            m_usualMark = commas > 0 ? ',' : '.';
        return marks;
    }

    /// Of the header, or of most rows where there is none.
    size_t usualColumns() const
    {
        if (!m_layout.header.empty())
            return m_grid.columnCount(m_layout.header.back());
        std::map<size_t, size_t> counts;
        for (const size_t row : m_layout.body)
            ++counts[m_grid.columnCount(row)];
        const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
        return most == counts.end() ? 0 : most->first;
    }

    /// Is it beyond a header, and only in a row here and there?
    bool isOver(size_t column) const
    {
        if (column < usualColumns())
            return false;
        const auto filled = std::ranges::count_if(
            m_layout.body, [&](size_t row) { return !trimmed(m_grid.text(row, column)).empty(); });
        return static_cast<size_t>(filled) * 10 < m_layout.body.size();
    }

    bool isEmptyColumn(size_t column) const
    {
        return std::ranges::all_of(m_layout.body,
                                   [&](size_t row) { return trimmed(m_grid.text(row, column)).empty(); });
    }

    const Grid &m_grid;
    SheetLayout m_layout;
    std::span<const Codebook> m_codebooks;
    std::optional<char> m_decimalMark;
    char m_usualMark;
    Problems m_problems;
};

std::shared_ptr<const Relation> readChildren(const Sheet::Children &children, size_t parents, Problems &problems)
{
    SheetReader reader(children.grid, plainLayout(children.grid, 1), '.', '.');
    std::vector<Column> columns = reader.read();
    Problems found = reader.takeProblems();
    found.moveToRows(children.parents);
    problems.add(found);
    PackageInfo info;
    info.name = children.name;
    info.title = {children.name, children.name};
    Relation relation{.table = Table(std::move(info), std::move(columns)), .first = {0}};
    relation.first.resize(parents + 1);
    for (const quint32 parent : children.parents) {
        if (parent < parents)
            ++relation.first[parent + 1];
    }
    for (size_t parent = 0; parent < parents; ++parent)
        relation.first[parent + 1] += relation.first[parent];
    return std::make_shared<const Relation>(std::move(relation));
}

} // namespace

Result<OpenedTable> detectTable(Sheet sheet, const PackageInfo &info, Reading reading, const ReadOptions &options,
                                std::span<const Codebook> codebooks)
{
    const bool isKnown = sheet.headerRows && !options.headerRows;
    SheetLayout layout =
        isKnown ? plainLayout(sheet.grid, *sheet.headerRows) : findLayout(sheet.grid, options.headerRows);
    if (!isKnown && !sheet.children)
        passOverTotals(sheet.grid, layout);
    if (layout.header.empty() && layout.body.empty())
        return failure({.code = ErrorCode::EmptyFile});
    reading.titleRows = static_cast<int>(layout.titles.size());
    reading.headerRows = static_cast<int>(layout.header.size());
    reading.footerRows = layout.footerRows;
    reading.totalRows = layout.totalRows;
    const size_t rows = layout.body.size();
    // Where nothing else tells, a semicolon stands between numbers that have a decimal comma.
    SheetReader reader(sheet.grid, layout, options.decimalMark, reading.delimiter == ';' ? ',' : '.', codebooks);
    std::vector<Column> columns = reader.read();
    if (columns.empty())
        return failure({.code = ErrorCode::EmptyFile});
    if (reading.format == FileFormat::Delimited)
        reader.reportRaggedRows();
    reading.decimalMark = reader.usualMark();
    Problems problems = std::move(sheet.problems);
    problems.add(reader.takeProblems());
    std::shared_ptr<const Relation> relation;
    if (sheet.children && sheet.children->grid.rowCount() > 1)
        relation = readChildren(*sheet.children, rows, problems);
    const Roles roles = detectRoles(columns);
    if (roles.key >= 0)
        reportDuplicateKeys(columns[static_cast<size_t>(roles.key)], layout, sheet.grid, problems);
    Noun noun = detectNoun(columns, roles);
    return OpenedTable{.table = Table(info, std::move(columns), std::move(relation), std::move(noun), roles),
                       .reading = std::move(reading),
                       .problems = std::move(problems)};
}

} // namespace dc
