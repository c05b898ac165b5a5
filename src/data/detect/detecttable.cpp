// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/detecttable.h"

#include "data/detect/cellvalues.h"
#include "data/detect/columndetector.h"
#include "data/detect/headernames.h"
#include "data/detect/sheetlayout.h"
#include "data/table/headerwords.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a sheet, read.
class SheetReader
{
public:
    SheetReader(const Grid &grid, SheetLayout layout, std::optional<char> decimalMark, char usualMark)
        : m_grid(grid)
        , m_layout(std::move(layout))
        , m_decimalMark(decimalMark)
        , m_usualMark(usualMark)
    { }

    std::vector<Column> read()
    {
        std::vector<ColumnInfo> infos = headerNames(m_grid, m_layout);
        const std::vector<std::optional<char>> marks = decimalMarks();
        std::vector<Column> columns;
        for (size_t column = 0; column < infos.size(); ++column) {
            if (infos[column].id.isEmpty() && (isOver(column) || isEmptyColumn(column)))
                continue;
            if (infos[column].id.isEmpty())
                infos[column] = unnamed(column);
            const char mark = marks[column].value_or(m_usualMark);
            const ColumnInfo info = detectType(m_grid, m_layout.body, column, infos[column], mark);
            Problems found;
            columns.push_back(readColumn(m_grid, m_layout.body, column, info, mark, found));
            m_problems.add(found);
        }
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

    static ColumnInfo unnamed(size_t column)
    {
        ColumnInfo info;
        info.id = u"column_%1"_s.arg(column + 1);
        info.title = {u"Column %1"_s.arg(column + 1), u"Стовпець %1"_s.arg(column + 1)};
        info.label = info.title;
        return info;
    }

    const Grid &m_grid;
    SheetLayout m_layout;
    std::optional<char> m_decimalMark;
    char m_usualMark;
    Problems m_problems;
};

std::string_view codeAt(const Column &column, Row row)
{
    const std::string_view english = column.utf8(row, Language::English);
    return english.empty() ? column.utf8(row, Language::Ukrainian) : english;
}

/// The column of codes that tells all rows apart, if there is one.
int keyColumn(std::span<const Column> columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].info.type != ColumnType::Code)
            continue;
        std::unordered_set<std::string_view> different(columns[i].size());
        bool isKey = true;
        for (Row row = 0; isKey && row < columns[i].size(); ++row) {
            const std::string_view text = codeAt(columns[i], row);
            isKey = !text.empty() && different.insert(text).second;
        }
        if (isKey)
            return static_cast<int>(i);
    }
    return -1;
}

/// Tells the rows that repeat a code in the first column of codes, where nearly all are different.
void reportDuplicateKeys(std::span<const Column> columns, const SheetLayout &layout, const Grid &grid,
                         Problems &problems)
{
    const auto codes =
        std::ranges::find(columns, ColumnType::Code, [](const Column &column) { return column.info.type; });
    if (codes == columns.end())
        return;
    std::unordered_set<std::string_view> different;
    std::vector<Row> repeated;
    for (Row row = 0; row < codes->size(); ++row) {
        const std::string_view text = codeAt(*codes, row);
        if (!text.empty() && !different.insert(text).second)
            repeated.push_back(row);
    }
    if (repeated.size() * 10 > codes->size())
        return;
    for (const Row row : repeated)
        problems.add({.kind = ProblemKind::DuplicateKey,
                      .line = grid.line(layout.body[row]),
                      .row = row,
                      .column = codes->info.id,
                      .value = toQString(codeAt(*codes, row))});
}

int firstColumn(std::span<const Column> columns, auto fits)
{
    const auto found = std::ranges::find_if(
        columns, [&](const Column &column) { return fits(column.info, HeaderWords(column.info)); });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

/// Noughts and ones: an answer rather than a count.
bool isFlag(const Column &column)
{
    const auto *values = std::get_if<Column::Integers>(&column.values);
    return values
        && std::ranges::all_of(*values, [](const auto &value) { return !value || *value == 0 || *value == 1; });
}

/// What the values and the words of the headers tell; the rest is guessed by the table.
Roles rolesOf(std::span<const Column> columns)
{
    Roles roles;
    roles.key = keyColumn(columns);
    roles.name = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Text && words.isName();
    });
    roles.region = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Category && words.isRegion();
    });
    roles.latitude = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Real && words.isLatitude();
    });
    roles.longitude = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Real && words.isLongitude();
    });
    roles.measure = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.additive && words.isPopulation();
    });
    if (roles.measure < 0) {
        const auto counts =
            std::ranges::find_if(columns, [](const Column &column) { return column.info.additive && !isFlag(column); });
        roles.measure = counts == columns.end() ? -1 : static_cast<int>(counts - columns.begin());
    }
    return roles;
}

Noun nounOf(std::span<const Column> columns, const Roles &roles)
{
    return roles.name < 0 ? Noun() : HeaderWords(columns[static_cast<size_t>(roles.name)].info).noun();
}

std::shared_ptr<const Relation> readChildren(const Sheet::Children &children, size_t parents, Problems &problems)
{
    SheetReader reader(children.grid, plainLayout(children.grid, 1), '.', '.');
    std::vector<Column> columns = reader.read();
    Problems found = reader.takeProblems();
    problems.add(found);
    Relation relation{.table = Table({}, std::move(columns)), .first = {0}};
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

Result<OpenedTable> detectTable(Sheet sheet, const PackageInfo &info, Reading reading, const ReadOptions &options)
{
    const SheetLayout layout = sheet.headerRows && !options.headerRows ? plainLayout(sheet.grid, *sheet.headerRows)
                                                                       : findLayout(sheet.grid, options.headerRows);
    if (layout.header.empty() && layout.body.empty())
        return failure({.code = ErrorCode::EmptyFile});
    reading.titleRows = layout.titleRows;
    reading.headerRows = static_cast<int>(layout.header.size());
    reading.footerRows = layout.footerRows;
    const size_t rows = layout.body.size();
    // Where nothing else tells, a semicolon stands between numbers that have a decimal comma.
    SheetReader reader(sheet.grid, layout, options.decimalMark, reading.delimiter == ';' ? ',' : '.');
    std::vector<Column> columns = reader.read();
    if (columns.empty())
        return failure({.code = ErrorCode::EmptyFile});
    if (reading.format == FileFormat::Delimited)
        reader.reportRaggedRows();
    reading.decimalMark = reader.usualMark();
    Problems problems = reader.takeProblems();
    std::shared_ptr<const Relation> relation;
    if (sheet.children && sheet.children->grid.rowCount() > 1)
        relation = readChildren(*sheet.children, rows, problems);
    const Roles roles = rolesOf(columns);
    if (roles.key < 0)
        reportDuplicateKeys(columns, layout, sheet.grid, problems);
    Noun noun = nounOf(columns, roles);
    return OpenedTable{.table = Table(info, std::move(columns), std::move(relation), std::move(noun), roles),
                       .reading = std::move(reading),
                       .problems = std::move(problems)};
}

} // namespace dc
