// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/helpdialog.h"
#include "ui_helpdialog.h"

#include "app/details/documenttext.h"
#include "models/tablemodel.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

// Inserted as text, never as HTML: much of it is data.
void paragraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format = {}, qreal spaceAbove = 8)
{
    QTextBlockFormat block;
    block.setTopMargin(spaceAbove);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(oneParagraph(text), format);
}

void heading(QTextCursor &cursor, const QString &text)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, 2);
    format.setFontWeight(QFont::DemiBold);
    paragraph(cursor, text, format, cursor.position() == 0 ? 0 : 16);
}

void link(QTextCursor &cursor, const QString &address, const QPalette &palette)
{
    if (const auto format = webLink(address, palette))
        paragraph(cursor, address, *format, 4);
}

} // namespace

HelpDialog::HelpDialog(Page page, const TableModel &model, const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
    , m_page(page)
    , m_model(model)
    , m_menus(menus)
{
    m_ui->setupUi(this);
    m_ui->text->document()->setDocumentMargin(12);
    write();
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        // Posted: the menus, whose texts the shortcuts are listed with, may get their event after this one.
        QMetaObject::invokeMethod(this, &HelpDialog::write, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::PaletteChange)
        write();
}

void HelpDialog::write()
{
    const int scrolled = m_ui->text->verticalScrollBar()->value();
    m_ui->text->clear();
    QTextCursor cursor(m_ui->text->document());
    switch (m_page) {
    case Shortcuts:
        setWindowTitle(tr("Keyboard shortcuts"));
        writeShortcuts(cursor);
        break;
    case AboutData:
        setWindowTitle(tr("About the data"));
        writeAboutData(cursor);
        break;
    case About:
        setWindowTitle(tr("About Digital Cities"));
        writeAbout(cursor);
        break;
    }
    m_ui->text->moveCursor(QTextCursor::Start);
    m_ui->text->verticalScrollBar()->setValue(scrolled);
}

void HelpDialog::writeShortcuts(QTextCursor &cursor) const
{
    QList<std::pair<QString, QString>> lines;
    for (const QMenu *menu : m_menus) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty()) {
                const QString text = action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
                lines.append({text, action->shortcut().toString(QKeySequence::NativeText)});
            }
        }
    }
    lines.append({tr("Clear the search (in the search field)"),
                  QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    lines.append({tr("Move from city to city (in the table and in the chart)"), tr("Arrow keys")});
    lines.append({tr("Add to the comparison (in the table)"), tr("Ctrl+click, Shift+arrow keys")});
    lines.append({tr("Add to the comparison (in the chart)"), tr("Ctrl+click, Ctrl+arrow keys and Ctrl+Space")});
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    QTextTable *table = cursor.insertTable(static_cast<int>(lines.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines[row].first + u"   "_s);
        table->cellAt(row, 1).firstCursorPosition().insertText(lines[row].second);
    }
}

void HelpDialog::writeAboutData(QTextCursor &cursor) const
{
    const Table &table = m_model.table();
    const PackageInfo &info = table.info();
    const Language language = m_model.language();
    heading(cursor, info.title.in(language));
    paragraph(cursor, info.description.in(language));
    heading(cursor, tr("Source"));
    for (const SourceInfo &source : info.sources) {
        paragraph(cursor, citation(source, language));
        link(cursor, source.path, palette());
    }
    for (const LocalizedString &attribution : info.attributions)
        paragraph(cursor, attribution.in(language));

    heading(cursor, tr("Notes"));
    const int name = table.roles().name;
    const int note = table.roles().note;
    const Relation *relation = table.relation();
    for (Row row = 0; row < table.rowCount(); ++row) {
        QStringList notes;
        if (note >= 0)
            notes.append(table.text(note, row, language));
        for (int child = 0; relation && child < relation->count(row); ++child)
            notes.append(relation->table.text(relation->table.roles().note, relation->child(row, child), language));
        notes.removeAll(QString());
        for (const QString &text : notes)
            paragraph(cursor, tr("%1: %2", "city: note").arg(table.text(name, row, language), text));
    }
}

void HelpDialog::writeAbout(QTextCursor &cursor) const
{
    heading(cursor, tr("Digital Cities"));
    paragraph(cursor, tr("Version %1").arg(QApplication::applicationVersion()));
    paragraph(cursor,
              tr("Digitalization projects of Ukrainian cities in a table and a chart, in Ukrainian and English."));
    paragraph(
        cursor,
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    link(cursor, u"https://www.gnu.org/licenses/gpl-3.0.html"_s, palette());
    paragraph(cursor, tr("Built with Qt %1, Qt Charts and ICU.").arg(QLatin1String(qVersion())));
}

} // namespace dc
