// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/xlsxwriter.h"

#include "data/write/linkedparts.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

#include <xlsxwriter.h>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostExact = qint64{1} << 53; ///< whole numbers beyond it are not all doubles
constexpr qint64 dayZero = 2'415'019; ///< 30 December 1899, a spreadsheet's day 0, as a Julian day
constexpr qint64 firstDay = 61; ///< 1 March 1900: spreadsheets count a day before it that there was not
constexpr time_t created = 1'704'067'200; ///< 1 January 2024, whenever it is: the same choices give the same bytes
constexpr Row measuredRows = 1000; ///< for the widths of the columns
constexpr qsizetype leastWidth = 8;
constexpr qsizetype mostWidth = 60;

/// A spreadsheet allows 31 characters, and not all of them.
QByteArray sheetName(const Table &table, Language language)
{
    const PackageInfo &info = table.info();
    QString name = (info.title.isEmpty() ? info.name : info.title.in(language)).simplified();
    for (const QChar forbidden : QStringView(u"[]:*?/\\'"))
        name.replace(forbidden, QLatin1Char(' '));
    return name.left(31).trimmed().toUtf8();
}

class SheetWriter
{
public:
    SheetWriter(const TablePart &part, lxw_workbook *workbook, lxw_worksheet *sheet)
        : m_part(part)
        , m_fields(writtenFields(part))
        , m_sheet(sheet)
        , m_header(workbook_add_format(workbook))
    {
        format_set_bold(m_header);
        for (const WrittenField &field : m_fields) {
            lxw_format *format = nullptr;
            if (const char *pattern = numberFormat(part.table.column(field.column).type)) {
                format = workbook_add_format(workbook);
                format_set_num_format(format, pattern);
            }
            m_formats.push_back(format);
        }
    }

    /// False: a text is too long.
    bool write()
    {
        const auto count = static_cast<lxw_col_t>(m_fields.size());
        for (lxw_col_t i = 0; i < count; ++i) {
            const QByteArray title = headerOf(m_part.table, m_fields[i]).toUtf8();
            worksheet_set_column(m_sheet, i, i, static_cast<double>(width(i)), nullptr);
            worksheet_write_string(m_sheet, 0, i, title.constData(), m_header);
        }
        lxw_row_t line = 0;
        for (const Row row : m_part.rows) {
            ++line;
            for (lxw_col_t i = 0; i < count; ++i) {
                if (writeCell(line, i, row) != LXW_NO_ERROR)
                    return false;
            }
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (count > 0)
            worksheet_autofilter(m_sheet, 0, 0, line, static_cast<lxw_col_t>(count - 1));
        return true;
    }

private:
    static const char *numberFormat(ColumnType type)
    {
        switch (type) {
        case ColumnType::Integer:
            return "#,##0";
        case ColumnType::Year:
            return "0";
        case ColumnType::Percent:
            return "0.0 %";
        case ColumnType::Date:
            return "yyyy-mm-dd";
        case ColumnType::Text:
        case ColumnType::Category:
        case ColumnType::Code:
        case ColumnType::Real:
        case ColumnType::Boolean:
            break;
        }
        return nullptr;
    }

    qsizetype width(lxw_col_t index)
    {
        qsizetype longest = headerOf(m_part.table, m_fields[index]).size() + 2; // the button of the filter
        for (size_t i = 0; i < std::min<size_t>(m_part.rows.size(), measuredRows); ++i)
            longest = std::max(longest, QString::fromUtf8(plain(index, m_part.rows[i])).size() + 1);
        return std::clamp(longest, leastWidth, mostWidth);
    }

    const QByteArray &plain(lxw_col_t index, Row row)
    {
        m_cell.resize(0);
        appendPlain(m_cell, m_part.table, m_fields[index], row);
        return m_cell;
    }

    lxw_error writeCell(lxw_row_t line, lxw_col_t index, Row row)
    {
        const int column = m_fields[index].column;
        lxw_format *format = m_formats[index];
        const ColumnType type = m_part.table.column(column).type;
        const auto number = m_part.table.number(column, row);
        const auto whole = m_part.table.integer(column, row);
        if (whole && type == ColumnType::Boolean)
            return worksheet_write_boolean(m_sheet, line, index, *whole != 0 ? 1 : 0, nullptr);
        if (whole && type == ColumnType::Date && *whole - dayZero >= firstDay)
            return worksheet_write_number(m_sheet, line, index, static_cast<double>(*whole - dayZero), format);
        if (number && type == ColumnType::Percent)
            return worksheet_write_number(m_sheet, line, index, *number / 100, format);
        const bool isExact = type != ColumnType::Date && (!whole || (*whole <= mostExact && *whole >= -mostExact));
        if (number && isExact)
            return worksheet_write_number(m_sheet, line, index, *number, format);
        const QByteArray &text = plain(index, row);
        return text.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(m_sheet, line, index, text.constData(), nullptr);
    }

    const TablePart &m_part;
    const std::vector<WrittenField> m_fields;
    lxw_worksheet *m_sheet;
    lxw_format *m_header;
    std::vector<lxw_format *> m_formats;
    QByteArray m_cell;
};

std::optional<Error> tooLarge(const TablePart &part)
{
    if (part.rows.size() >= LXW_ROW_MAX)
        return Error{.code = ErrorCode::TooManyRows, .detail = QString::number(LXW_ROW_MAX - 1)};
    if (writtenFields(part).size() > LXW_COL_MAX)
        return Error{.code = ErrorCode::TooManyColumns, .detail = QString::number(LXW_COL_MAX)};
    return std::nullopt;
}

/// False: a text is too long.
bool addSheet(lxw_workbook *workbook, const TablePart &part)
{
    const QByteArray name = sheetName(part.table, part.languages.front());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.constData());
    if (!sheet) // a name that the library refuses all the same, or that of the sheet before it
        sheet = workbook_add_worksheet(workbook, nullptr);
    return SheetWriter(part, workbook, sheet).write();
}

} // namespace

Result<QByteArray> toXlsx(const TablePart &part)
{
    const std::optional<LinkedParts> linked = linkedParts(part);
    const std::vector<TablePart> sheets = linked ? std::vector{linked->parents, linked->children} : std::vector{part};
    for (const TablePart &sheet : sheets) {
        if (const auto error = tooLarge(sheet))
            return failure(*error);
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // a million rows do not stand in memory a second time
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!folder.isValid() || !workbook)
        return failure({.code = ErrorCode::CannotWrite, .detail = folder.errorString()});
    lxw_doc_properties properties{};
    properties.created = created;
    workbook_set_properties(workbook, &properties);
    const bool isComplete =
        std::ranges::all_of(sheets, [&](const TablePart &sheet) { return addSheet(workbook, sheet); });
    const lxw_error closed = workbook_close(workbook);
    if (!isComplete) {
        return failure({.code = ErrorCode::CannotWrite,
                        .detail = QString::fromLatin1(
                            QT_TRANSLATE_NOOP("SystemError", "A text is longer than a spreadsheet can hold"))});
    }
    if (closed != LXW_NO_ERROR)
        return failure({.code = ErrorCode::CannotWrite, .detail = QString::fromUtf8(lxw_strerror(closed))});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::CannotWrite, .detail = file.errorString()});
    return file.readAll();
}

} // namespace dc
