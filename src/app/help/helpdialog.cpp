// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/helpdialog.h"
#include "ui_helpdialog.h"

#include "app/help/guide.h"
#include "app/help/helptext.h"
#include "app/help/shortcutlist.h"
#include "data/words/citation.h"
#include "models/tablemodel.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>
#include <iterator>

namespace dc {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(Page page, const TableModel &model, const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
    , m_page(page)
    , m_model(model)
    , m_menus(menus.begin(), menus.end())
{
    m_ui->setupUi(this);
    m_ui->text->document()->setDocumentMargin(16);
    if (page == Shortcuts) {
        m_shortcuts = new ShortcutList(this);
        m_ui->layout->insertWidget(0, m_shortcuts);
        m_ui->text->hide();
    }
    write();
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::showPage(Page page, const TableModel &model, const QList<QMenu *> &menus, QWidget *window)
{
    const auto open = window->findChildren<HelpDialog *>();
    for (HelpDialog *dialog : open) {
        if (dialog->page() == page) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    auto *dialog = new HelpDialog(page, model, menus, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

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
    if (m_shortcuts) {
        setWindowTitle(tr("Keyboard shortcuts"));
        m_shortcuts->setAccessibleName(windowTitle());
        QList<QMenu *> menus;
        std::ranges::copy_if(m_menus, std::back_inserter(menus), [](const QPointer<QMenu> &menu) { return menu; });
        m_shortcuts->fill(menus);
        return;
    }
    const int scrolled = m_ui->text->verticalScrollBar()->value();
    m_ui->text->clear();
    QTextCursor cursor(m_ui->text->document());
    switch (m_page) {
    case Guide:
        setWindowTitle(tr("User guide"));
        writeGuide(cursor);
        break;
    case Shortcuts:
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

void HelpDialog::writeAboutData(QTextCursor &cursor) const
{
    const Table &table = m_model.table();
    const PackageInfo &info = table.info();
    const Language language = m_model.language();
    heading(cursor, info.title.in(language));
    paragraph(cursor, info.description.in(language));
    heading(cursor, tr("Sources"));
    for (const SourceInfo &source : info.sources) {
        paragraph(cursor, citation(source, language));
        link(cursor, source.path, palette());
    }
    for (const LocalizedString &attribution : info.attributions)
        paragraph(cursor, attribution.in(language));

    heading(cursor, tr("Notes"));
    for (const LocalizedString &note : info.notes)
        paragraph(cursor, note.in(language));
    const int name = table.roles().name;
    const int note = table.roles().note;
    const Relation *relation = table.relation();
    const Roles childRoles = relation ? relation->table.roles() : Roles();
    for (Row row = 0; row < table.rowCount(); ++row) {
        const QString rowName = name < 0 ? QString() : table.text(name, row, language);
        const auto add = [&](const QStringList &about, const QString &text) {
            QStringList names = about;
            names.removeAll(QString());
            if (!text.isEmpty())
                paragraph(cursor, names.isEmpty() ? text : tr("%1: %2", "row: note").arg(names.join(u" · "_s), text));
        };
        if (note >= 0)
            add({rowName}, table.text(note, row, language));
        if (!relation || childRoles.note < 0)
            continue;
        for (int child = 0; child < relation->count(row); ++child) {
            const Row of = relation->child(row, child);
            const QString childName =
                childRoles.name < 0 ? QString() : relation->table.text(childRoles.name, of, language);
            add({rowName, childName}, relation->table.text(childRoles.note, of, language));
        }
    }

    heading(cursor, tr("Columns"));
    for (const int column : table.roles().offered) {
        const QString description = table.column(column).description.in(language);
        if (!description.isEmpty())
            paragraph(cursor,
                      tr("%1: %2", "word: what it means").arg(table.column(column).title.in(language), description));
    }
    heading(cursor, tr("Terms"));
    paragraph(cursor, tr("Median: half of the values are smaller, half larger."));
    paragraph(
        cursor,
        tr("Cumulative share: what share of the total the largest values have together, from the first to this one."));
    paragraph(cursor, tr("Distribution: how many values fall into each range."));
    paragraph(cursor,
              tr("Rank: 1 for the largest value; equal values share a rank. The bars of a chart stand in the order "
                 "of the table."));
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
    paragraph(cursor, tr("© 2026 Digital Cities contributors"));
    paragraph(cursor,
              tr("The license of the program does not cover the figures: they are those of their sources, which "
                 "stand under “About the data”."));
    paragraph(cursor, tr("Built with Qt %1, Qt Charts and ICU.").arg(QLatin1String(qVersion())));
}

} // namespace dc
