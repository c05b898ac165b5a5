// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/database/sqlitereader.h"

#include "data/io/childrows.h"
#include "data/io/limits.h"
#include "data/io/textposition.h"

#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace dc {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

/// A view can compute for ever.
constexpr auto longestView = std::chrono::seconds(30);
/// Counting is for the choice of a table only.
constexpr auto longestCount = std::chrono::milliseconds(500);

struct DatabaseCloser
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
using Database = std::unique_ptr<sqlite3, DatabaseCloser>;

struct StatementCloser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

/// Null where it cannot be read: then the database knows why.
Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Statement(statement);
}

Error errorOf(sqlite3 *database, const QString &path)
{
    const bool cannotOpen = sqlite3_errcode(database) == SQLITE_CANTOPEN;
    return {.code = cannotOpen ? ErrorCode::CannotOpen : ErrorCode::Damaged,
            .file = path,
            .detail = QString::fromUtf8(sqlite3_errmsg(database))};
}

/// Stops what the database does when the time is up.
class TimeLimit
{
public:
    TimeLimit(sqlite3 *database, Clock::duration longest)
        : m_database(database)
        , m_end(Clock::now() + longest)
    {
        constexpr int steps = 10'000;
        sqlite3_progress_handler(m_database, steps, isOver, this);
    }
    ~TimeLimit() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;

private:
    static int isOver(void *limit) { return Clock::now() > static_cast<TimeLimit *>(limit)->m_end; }

    sqlite3 *m_database;
    Clock::time_point m_end;
};

std::string_view textOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(row, column))) : std::string_view();
}

void appendText(Grid &grid, std::string_view text)
{
    if (!findInvalidUtf8(text)) {
        grid.append(text);
        return;
    }
    const QByteArray mended = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8();
    grid.append({mended.constData(), static_cast<size_t>(mended.size())});
}

template <typename Number>
void appendNumber(Grid &grid, Number number)
{
    std::array<char, 32> buffer;
    const auto printed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    grid.append({buffer.data(), static_cast<size_t>(printed.ptr - buffer.data())}, CellKind::Number);
}

void appendCell(Grid &grid, sqlite3_stmt *row, int column, bool isBoolean)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        if (const sqlite3_int64 number = sqlite3_column_int64(row, column); isBoolean && (number == 0 || number == 1))
            grid.append(number == 1 ? "true" : "false", CellKind::Boolean);
        else
            appendNumber(grid, number);
        break;
    case SQLITE_FLOAT:
        appendNumber(grid, sqlite3_column_double(row, column));
        break;
    case SQLITE_TEXT:
        appendText(grid, textOf(row, column));
        break;
    case SQLITE_BLOB:
        grid.append("BLOB", CellKind::Binary);
        break;
    default:
        grid.append({}, CellKind::Empty);
    }
}

struct Source
{
    QByteArray name;
    bool isView;

    QByteArray from() const { return " FROM \"" + QByteArray(name).replace('"', "\"\"") + '"'; }
};

class SqliteWorkbook : public Workbook
{
public:
    SqliteWorkbook(Database database, QString path)
        : m_database(std::move(database))
        , m_path(std::move(path))
    { }

    Result<void> list()
    {
        const Statement rows = prepare(m_database.get(),
                                       "SELECT name, type = 'view' FROM sqlite_schema WHERE type IN ('table', 'view') "
                                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, rowid");
        int step = SQLITE_ERROR;
        while (rows && (step = sqlite3_step(rows.get())) == SQLITE_ROW) {
            if (m_sources.size() == limits::sheets)
                return tooMany(ErrorCode::TooManySheets, limits::sheets);
            const std::string_view name = textOf(rows.get(), 0);
            m_sources.push_back({.name = QByteArray(name.data(), static_cast<qsizetype>(name.size())),
                                 .isView = sqlite3_column_int(rows.get(), 1) != 0});
        }
        if (step != SQLITE_DONE)
            return tl::unexpected(errorOf(m_database.get(), m_path));
        return {};
    }

    std::vector<Entry> entries() const override
    {
        std::vector<Entry> entries;
        const TimeLimit limit(m_database.get(), longestCount);
        for (const Source &source : m_sources)
            entries.push_back({.name = QString::fromUtf8(source.name), .cells = countCells(source)});
        return entries;
    }

    Result<Sheet> read(size_t entry) override
    {
        const Source &source = m_sources[entry];
        std::optional<TimeLimit> limit;
        if (source.isView)
            limit.emplace(m_database.get(), longestView);
        const Statement rows = prepare(m_database.get(), "SELECT *" + source.from());
        if (!rows)
            return tl::unexpected(errorOf(m_database.get(), m_path));
        return readRows(rows.get()).and_then([&](Grid &&grid) -> Result<Sheet> {
            Sheet sheet{
                .name = QString::fromUtf8(source.name), .grid = std::move(grid), .headerRows = 1, .children = {}};
            const std::optional<Reference> reference = source.isView ? std::nullopt : bestReference(source);
            if (!reference)
                return sheet;
            return readChildren(*reference, sheet).transform([&] { return std::move(sheet); });
        });
    }

private:
    qint64 countCells(const Source &source) const
    {
        const Statement row = prepare(m_database.get(), "SELECT count(*)" + source.from());
        const Statement all = prepare(m_database.get(), "SELECT *" + source.from());
        const bool isCounted = row && all && sqlite3_step(row.get()) == SQLITE_ROW;
        return isCounted ? sqlite3_column_int64(row.get(), 0) * sqlite3_column_count(all.get()) : 0;
    }

    /// A foreign key of one column.
    struct Reference
    {
        const Source *child;
        QByteArray column;
        QByteArray key; ///< the column that it refers to
    };

    /// Of the tables that refer to this one, the one with most in it.
    std::optional<Reference> bestReference(const Source &parent) const
    {
        std::optional<Reference> best;
        qint64 most = 0;
        const TimeLimit limit(m_database.get(), longestCount);
        const Statement keys = prepare(m_database.get(),
                                       "SELECT \"from\", ifnull(\"to\", (SELECT name FROM pragma_table_info(?2) WHERE "
                                       "pk > 0)) FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2 COLLATE NOCASE "
                                       "GROUP BY id HAVING count(*) = 1");
        for (const Source &child : m_sources) {
            if (!keys || child.isView || child.name == parent.name)
                continue;
            sqlite3_reset(keys.get());
            sqlite3_bind_text(keys.get(), 1, child.name.constData(), -1, SQLITE_STATIC);
            sqlite3_bind_text(keys.get(), 2, parent.name.constData(), -1, SQLITE_STATIC);
            if (sqlite3_step(keys.get()) != SQLITE_ROW)
                continue;
            if (const qint64 cells = countCells(child); cells > most) {
                const auto bytes = [&](int column) {
                    return QByteArray::fromStdString(std::string(textOf(keys.get(), column)));
                };
                best = Reference{.child = &child, .column = bytes(0), .key = bytes(1)};
                most = cells;
            }
        }
        return best;
    }

    static std::optional<size_t> columnOf(const Grid &grid, const QByteArray &name)
    {
        for (size_t column = 0; column < grid.columnCount(0); ++column) {
            const std::string_view text = grid.text(0, column);
            if (name.compare(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), Qt::CaseInsensitive)
                == 0)
                return column;
        }
        return std::nullopt;
    }

    /// The rows of the child, those of one parent together; without the column that says which it is.
    Result<void> readChildren(const Reference &reference, Sheet &sheet) const
    {
        const Statement rows = prepare(m_database.get(), "SELECT *" + reference.child->from());
        if (!rows)
            return tl::unexpected(errorOf(m_database.get(), m_path));
        return readRows(rows.get()).transform([&](Grid &&all) {
            const auto key = columnOf(sheet.grid, reference.key);
            const auto column = columnOf(all, reference.column);
            if (!key || !column || all.columnCount(0) < 2)
                return;
            ChildRows joined = childRows(sheet.grid, *key, all, *column);
            for (const size_t row : joined.orphans) {
                if (const std::string_view value = all.text(row, *column); !value.empty())
                    sheet.problems.add({.kind = ProblemKind::UnknownParent,
                                        .line = all.line(row),
                                        .column = QString::fromUtf8(reference.column),
                                        .value = shortened(value)});
            }
            joined.children.name = QString::fromUtf8(reference.child->name);
            sheet.children = std::move(joined.children);
        });
    }

    Result<Grid> readRows(sqlite3_stmt *rows) const
    {
        Grid grid;
        const int columns = sqlite3_column_count(rows);
        std::vector<bool> isBoolean;
        for (int column = 0; column < columns; ++column) {
            appendText(grid, sqlite3_column_name(rows, column));
            const char *type = sqlite3_column_decltype(rows, column);
            isBoolean.push_back(type && qstrnicmp(type, "bool", 4) == 0);
        }
        grid.endRow(0);

        qint64 bytes = 0;
        int step = SQLITE_ERROR;
        for (qint64 line = 1; (step = sqlite3_step(rows)) == SQLITE_ROW; ++line) {
            for (int column = 0; column < columns; ++column) {
                appendCell(grid, rows, column, isBoolean[static_cast<size_t>(column)]);
                if (sqlite3_column_type(rows, column) == SQLITE_TEXT)
                    bytes += sqlite3_column_bytes(rows, column);
            }
            grid.endRow(line);
            const auto count = static_cast<size_t>(line);
            if (count > limits::rows)
                return tooMany(ErrorCode::TooManyRows, limits::rows);
            if (count * static_cast<size_t>(columns) > limits::cells)
                return tooMany(ErrorCode::TooManyCells, limits::cells);
            if (bytes > limits::fileBytes)
                return failure({.code = ErrorCode::InflatesTooMuch, .file = m_path});
        }
        if (step != SQLITE_DONE)
            return tl::unexpected(errorOf(m_database.get(), m_path));
        return grid;
    }

    tl::unexpected<Error> tooMany(ErrorCode code, size_t limit) const
    {
        return failure({.code = code, .file = m_path, .detail = QString::number(limit)});
    }

    Database m_database;
    QString m_path;
    std::vector<Source> m_sources;
};

} // namespace

Result<std::unique_ptr<Workbook>> openSqlite(const QString &path)
{
    // Immutable: no log or lock is made next to the file.
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?mode=ro&immutable=1";
    sqlite3 *opened = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    const int code = sqlite3_open_v2(uri.constData(), &opened, flags, nullptr);
    Database database(opened);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(opened, path));
    // What SQLite advises for files from strangers: https://www.sqlite.org/security.html
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, static_cast<int>(limits::cellBytes));
    sqlite3_exec(opened, "PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0", nullptr, nullptr,
                 nullptr);
    auto workbook = std::make_unique<SqliteWorkbook>(std::move(database), path);
    if (const auto listed = workbook->list(); !listed)
        return tl::unexpected(listed.error());
    return workbook;
}

} // namespace dc
