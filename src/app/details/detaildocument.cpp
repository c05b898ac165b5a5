// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/detaildocument.h"

#include "app/details/documenttext.h"
#include "app/look/theme.h"
#include "data/table/statistics.h"
#include "data/words/format.h"
#include "models/tablemodel.h"

#include <QTextDocument>
#include <QTextList>

namespace dc {

namespace {

constexpr qreal smallGap = 4;
constexpr qreal gap = 16;

} // namespace

DetailDocument::DetailDocument(const TableModel &model, QTextDocument &document, const QPalette &palette)
    : m_model(model)
    , m_data(model.table())
    , m_cursor(&document)
    , m_palette(palette)
{
    m_plain.setForeground(palette.color(QPalette::Text));
    m_muted.setForeground(mutedTextColor(palette));
}

void DetailDocument::write(const std::vector<Row> &rows)
{
    m_cursor.beginEditBlock();
    m_cursor.select(QTextCursor::Document);
    m_cursor.removeSelectedText();
    m_cursor.setBlockFormat({});
    if (rows.empty())
        writeOverview();
    else
        writeCity(rows.front());
    m_cursor.endEditBlock();
}

void DetailDocument::writeOverview()
{
    const PackageInfo &info = m_data.info();
    const Language language = m_model.language();
    heading(info.title.in(language), 2);
    paragraph(info.description.in(language), m_plain, smallGap);

    const double projects = columnTotal(m_data, m_data.roles().measure, m_model.allRows());
    paragraph(tr("%Ln city(ies)", nullptr, static_cast<int>(m_data.rowCount())), m_plain, gap);
    paragraph(tr("%Ln digitalization project(s)", nullptr, countOf(projects)), m_plain, smallGap);
    if (const Relation *relation = m_data.relation())
        paragraph(tr("%Ln of them named", nullptr, static_cast<int>(relation->table.rowCount())), m_plain, smallGap);
    paragraph(tr("Select a city in the table or in the chart to see its projects, or several to compare them."),
              m_muted, gap);
    writeSource();
    for (const LocalizedString &attribution : info.attributions)
        paragraph(attribution.in(language), m_muted, smallGap);
}

void DetailDocument::writeCity(Row row)
{
    writeName(row);
    writeFacts(row);
    writeProjects(row);
    writeNotes(row);
    writeSource();
}

void DetailDocument::writeName(Row row)
{
    heading(cell(u"name", row), 4);
    mark(m_model.cellMarks(u"name", row));
}

void DetailDocument::writeFacts(Row row)
{
    const auto mayor = cell(u"mayor", row);
    if (!mayor.isEmpty()) {
        paragraph(tr("Mayor: %1").arg(mayor), m_plain, smallGap);
        mark(m_model.cellMarks(u"mayor", row), static_cast<int>(m_cursor.block().text().lastIndexOf(mayor)));
    }
    const QString since = cell(u"mayor_since", row);
    const int yearsColumn = m_data.columnIndex(u"years_in_office");
    const auto years = yearsColumn < 0 ? std::nullopt : m_data.number(yearsColumn, row);
    if (!since.isEmpty() && years)
        paragraph(tr("since %1 (%2)").arg(since, tr("%Ln year(s)", nullptr, countOf(*years))), m_muted, smallGap);
    else if (!since.isEmpty())
        paragraph(tr("since %1").arg(since), m_muted, smallGap);

    const int projectsColumn = m_data.columnIndex(u"projects");
    const auto projects = projectsColumn < 0 ? std::nullopt : m_data.number(projectsColumn, row);
    if (projects) {
        const QString count = tr("%Ln project(s)", nullptr, countOf(*projects));
        const QString rank = cell(u"rank", row);
        paragraph(rank.isEmpty()
                      ? count
                      : tr("%1 · rank %2 of %3")
                            .arg(count, rank, formatNumber(m_data.rowCount(), ColumnType::Integer, m_model.language())),
                  m_plain, gap / 2);
    }
    const QString share = cell(u"share", row);
    if (!share.isEmpty())
        paragraph(tr("%1 of all projects").arg(share), m_plain, smallGap);
}

void DetailDocument::writeProjects(Row row)
{
    const Relation *relation = m_data.relation();
    const int named = relation ? relation->count(row) : 0;
    const QString all = cell(u"projects", row);
    if (named == 0)
        return;
    QTextCharFormat bold = m_plain;
    bold.setFontWeight(QFont::DemiBold);
    paragraph(tr("Main projects"), bold, gap);
    if (!all.isEmpty())
        paragraph(
            tr("%1 of %2 named in the source").arg(formatNumber(named, ColumnType::Integer, m_model.language()), all),
            m_muted, smallGap / 2);

    QTextListFormat listFormat;
    listFormat.setStyle(QTextListFormat::ListDecimal);
    listFormat.setIndent(1);
    QTextList *list = nullptr;
    for (int project = 0; project < named; ++project) {
        const QString title = relation->table.name(relation->child(row, project), m_model.language());
        paragraph(title, m_plain, smallGap);
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(listFormat);
        mark(m_model.childMarks(row, project));
        const QString note =
            relation->table.text(relation->table.roles().note, relation->child(row, project), m_model.language());
        if (!note.isEmpty()) {
            // In the same item: a line below its title.
            m_cursor.insertText(QChar(QChar::LineSeparator) + oneParagraph(note), m_muted);
        }
    }
}

void DetailDocument::writeNotes(Row row)
{
    bool first = true;
    const auto note = [this, &first](const QString &text) {
        if (text.isEmpty())
            return;
        paragraph(text, m_muted, first ? gap : smallGap);
        first = false;
    };
    note(cell(u"note", row));
    if (const QString oblast = cell(u"oblast", row); !oblast.isEmpty())
        note(tr("Oblast: %1").arg(oblast));
    if (const QString code = cell(u"katottg", row); !code.isEmpty())
        note(tr("KATOTTG code: %1").arg(code));
    const int lat = m_data.columnIndex(u"lat");
    const int lon = m_data.columnIndex(u"lon");
    if (lat >= 0 && lon >= 0 && m_data.number(lat, row) && m_data.number(lon, row)) {
        const QLocale locale = localeOf(m_model.language());
        note(tr("Coordinates: %1, %2")
                 .arg(locale.toString(*m_data.number(lat, row), 'f', 4),
                      locale.toString(*m_data.number(lon, row), 'f', 4)));
    }
    if (const QString credit = cell(u"photo_credit", row); !credit.isEmpty())
        note(tr("Photo in the source: %1").arg(credit));
}

void DetailDocument::writeSource()
{
    const PackageInfo &info = m_data.info();
    if (info.sources.isEmpty())
        return;
    const SourceInfo &source = info.sources.front();
    paragraph(tr("Source: %1").arg(citation(source, m_model.language())), m_muted, gap);
    link(source.path);
}

void DetailDocument::heading(const QString &text, int sizeAdjustment)
{
    QTextCharFormat format = m_plain;
    format.setProperty(QTextFormat::FontSizeAdjustment, sizeAdjustment);
    format.setFontWeight(QFont::DemiBold);
    paragraph(text, format);
}

void DetailDocument::paragraph(const QString &text, const QTextCharFormat &format, qreal spaceAbove)
{
    QTextBlockFormat blockFormat;
    blockFormat.setTopMargin(spaceAbove);
    // The format of the block's end is that of its number in a list.
    if (m_first) {
        m_cursor.mergeBlockFormat(blockFormat);
        m_cursor.setBlockCharFormat(m_plain);
    } else {
        m_cursor.insertBlock(blockFormat, m_plain);
    }
    m_first = false;
    m_cursor.insertText(oneParagraph(text), format);
}

void DetailDocument::mark(const QList<TextRange> &ranges, int offset)
{
    const int start = m_cursor.block().position() + offset;
    for (const TextRange &range : ranges) {
        QTextCursor cursor(m_cursor.document());
        cursor.setPosition(start + static_cast<int>(range.start));
        cursor.setPosition(cursor.position() + static_cast<int>(range.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(matchFormat(m_palette));
    }
}

void DetailDocument::link(const QString &address)
{
    if (const auto format = webLink(address, m_palette))
        paragraph(address, *format, smallGap);
}

QString DetailDocument::cell(QStringView columnId, Row row) const
{
    const int column = m_data.columnIndex(columnId);
    return column < 0 ? QString() : formatCell(m_data, column, row, m_model.language());
}

} // namespace dc
