// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/detaildocument.h"

#include "app/details/detailcolumns.h"
#include "app/details/documenttext.h"
#include "app/look/theme.h"
#include "data/table/statistics.h"
#include "data/words/citation.h"
#include "data/words/counted.h"
#include "data/words/findings.h"
#include "data/words/format.h"
#include "models/tablemodel.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallGap = 4;
constexpr qreal gap = 8;
constexpr qreal largeGap = 24;

/// Of a longer list so many are shown: the table itself is the place to read thousands.
constexpr int maxListed = 500;

/// Decimals of a degree: about ten metres.
constexpr int degreeDecimals = 4;

} // namespace

DetailDocument::DetailDocument(const TableModel &model, QTextDocument &document, const QPalette &palette,
                               QSet<QString> open)
    : m_model(model)
    , m_data(model.table())
    , m_phrases(model.language())
    , m_cursor(&document)
    , m_palette(palette)
    , m_open(std::move(open))
{
    m_plain.setForeground(palette.color(QPalette::Text));
    m_muted.setForeground(mutedTextColor(palette));
}

void DetailDocument::clear()
{
    // Not by a selection that is removed: a document remembers the formats, and for a while the text, of what it has lost.
    m_cursor.document()->clear();
    m_cursor.setBlockFormat({});
    m_cursor.block().setUserState(-1);
}

void DetailDocument::writeOverview()
{
    clear();
    m_cursor.beginEditBlock();
    const PackageInfo &info = m_data.info();
    const Language language = m_model.language();
    heading(info.title.in(language), 2);
    if (const QString description = info.description.in(language); !description.isEmpty())
        paragraph(description, m_plain, gap);

    paragraph(counted(m_data.rowCount(), m_data.noun(), m_phrases), m_plain, 2 * gap);
    const int measure = m_data.roles().measure;
    if (measure >= 0 && m_data.column(measure).additive) {
        const ColumnInfo &column = m_data.column(measure);
        const double sum = columnTotal(m_data, measure, m_model.allRows());
        paragraph(tr("%1: %2", "fact: value").arg(column.label.in(language), formatNumber(sum, column.type, language)),
                  m_plain, smallGap);
    }
    if (const Relation *relation = m_data.relation()) {
        const QString title = relation->table.info().title.in(language);
        paragraph(tr("%1: %2", "fact: value")
                      .arg(title.isEmpty() ? pluralOf(relation->table.noun(), m_phrases) : title,
                           formatNumber(relation->table.rowCount(), ColumnType::Integer, language)),
                  m_plain, smallGap);
    }

    const QStringList found = findings(m_data, m_phrases);
    if (!found.isEmpty())
        heading(tr("At a glance"), 0, largeGap);
    for (const QString &sentence : found)
        paragraph(sentence, m_plain, gap);

    heading(tr("What to do here"), 0, largeGap);
    paragraph(tr("Click on a row of the table or a mark of the chart to see all that is known of it."), m_plain, gap);
    paragraph(tr("To compare several, hold Ctrl while you click on each, or Shift for all from one to another; on the "
                 "keyboard, Shift with the arrow keys."),
              m_plain, gap);
    writeSource();
    for (const LocalizedString &attribution : info.attributions)
        paragraph(attribution.in(language), m_muted, smallGap);
    m_cursor.endEditBlock();
}

void DetailDocument::writeRow(Row row)
{
    clear();
    m_cursor.beginEditBlock();
    const DetailColumns columns(m_data);
    const QString name = m_data.name(row, m_model.language());
    heading(name.isEmpty() ? m_data.key(row) : name, 4);
    if (columns.name >= 0 && !name.isEmpty())
        mark(m_model.cellMarks(m_data.column(columns.name).id, row));
    writeTiles(row, columns.tiles);
    bool isFirst = true;
    for (const int column : columns.facts) {
        if (cell(column, row).isEmpty())
            continue;
        writeFact(column, row, m_plain, isFirst ? 2 * gap : smallGap);
        isFirst = false;
    }
    const QString noteAddress = addressOf(u"note"_s);
    for (const int column : columns.notes) {
        const QString note = cell(column, row);
        if (note.isEmpty())
            continue;
        const bool isOpen = m_open.contains(noteAddress);
        paragraph({}, m_muted, gap);
        sign(noteAddress, isOpen ? tr("Hide the note") : tr("Note"));
        if (isOpen)
            paragraph(note, m_muted, smallGap);
    }
    writeChildren(row);

    std::vector<int> more;
    for (const int column : columns.more) {
        if (!cell(column, row).isEmpty())
            more.push_back(column);
    }
    if (!more.empty()) {
        const QString address = addressOf(u"more"_s);
        const bool isOpen = m_open.contains(address);
        paragraph({}, m_muted, largeGap);
        sign(address, isOpen ? tr("Less") : tr("More"));
        for (const int column : more) {
            if (isOpen)
                writeFact(column, row, m_muted, smallGap);
        }
    }
    writeSource();
    m_cursor.endEditBlock();
}

void DetailDocument::writeTiles(Row row, const std::vector<int> &columns)
{
    const Language language = m_model.language();
    QStringList words;
    for (const int column : columns) {
        QString value = cell(column, row);
        if (value.isEmpty())
            continue;
        const ColumnInfo &info = m_data.column(column);
        if (info.rank)
            value = tr("%1 of %2", "a place among so many")
                        .arg(value, formatNumber(m_data.rowCount(), ColumnType::Integer, language));
        m_tiles.push_back({value, info.title.in(language)});
        words.append(tr("%1: %2", "fact: value").arg(info.title.in(language), value));
    }
    if (m_tiles.empty())
        return;
    QTextCharFormat hidden = m_plain;
    hidden.setForeground(Qt::transparent);
    hidden.setFontPointSize(1);
    paragraph(words.join(u" · "_s), hidden, gap);
    m_cursor.block().setUserState(DetailText::tileBlock);
}

void DetailDocument::writeFact(int column, Row row, const QTextCharFormat &format, qreal spaceAbove)
{
    const ColumnInfo &info = m_data.column(column);
    const QString title = info.title.in(m_model.language());
    const QString value = cell(column, row);
    const QString lead = tr("%1: ", "before the value of a fact").arg(title.isEmpty() ? info.id : title);
    paragraph(lead, m_muted, spaceAbove);
    m_cursor.insertText(oneParagraph(value), format);
    mark(m_model.cellMarks(info.id, row), static_cast<int>(lead.size()));
}

void DetailDocument::writeChildren(Row row)
{
    const Relation *relation = m_data.relation();
    const int count = relation ? relation->count(row) : 0;
    if (count == 0)
        return;
    const Table &children = relation->table;
    const QString title = children.info().title.in(m_model.language());
    heading(title.isEmpty() ? pluralOf(children.noun(), m_phrases) : title, 1, largeGap);

    QTextListFormat listFormat;
    listFormat.setStyle(QTextListFormat::ListDecimal);
    listFormat.setIndent(1);
    QTextList *list = nullptr;
    for (int item = 0; item < std::min(count, maxListed); ++item) {
        const Row child = relation->child(row, item);
        paragraph(children.name(child, m_model.language()), m_plain, gap);
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(listFormat);
        mark(m_model.childMarks(row, item));
        const QString note = children.text(children.roles().note, child, m_model.language());
        if (note.isEmpty())
            continue;
        // In the same item, behind its title; the note is a line below it.
        const QString address = addressOf(QString::number(item));
        const bool isOpen = m_open.contains(address);
        m_cursor.insertText(u" "_s, m_plain);
        sign(address, isOpen ? tr("Hide the note") : tr("Note"));
        if (isOpen)
            m_cursor.insertText(QChar(QChar::LineSeparator) + oneParagraph(note), m_muted);
    }
    if (count > maxListed)
        paragraph(tr("and %Ln more", nullptr, count - maxListed), m_muted, gap);
}

void DetailDocument::writeSource()
{
    const PackageInfo &info = m_data.info();
    if (info.sources.isEmpty())
        return;
    const SourceInfo &source = info.sources.front();
    paragraph(tr("Source: %1").arg(citation(source, m_model.language())), m_muted, largeGap);
    link(source.path);
}

void DetailDocument::heading(const QString &text, int sizeAdjustment, qreal spaceAbove)
{
    QTextCharFormat format = m_plain;
    format.setProperty(QTextFormat::FontSizeAdjustment, sizeAdjustment);
    format.setFontWeight(QFont::DemiBold);
    paragraph(text, format, spaceAbove);
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
        if (m_firstMark < 0)
            m_firstMark = cursor.selectionStart();
    }
}

void DetailDocument::link(const QString &address)
{
    if (const auto format = webLink(address, m_palette))
        paragraph(address, *format, smallGap);
}

void DetailDocument::sign(const QString &address, const QString &text)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_palette.color(QPalette::Link));
    m_cursor.insertText(text, format);
}

QString DetailDocument::addressOf(const QString &name) const
{
    return openScheme + u':' + name;
}

QString DetailDocument::cell(int column, Row row) const
{
    const Roles &roles = m_data.roles();
    if (column == roles.latitude || column == roles.longitude) {
        const auto degrees = m_data.number(column, row);
        return degrees ? localeOf(m_model.language()).toString(*degrees, 'f', degreeDecimals) : QString();
    }
    return formatCell(m_data, column, row, m_model.language());
}

} // namespace dc
