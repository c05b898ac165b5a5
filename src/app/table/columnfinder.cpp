// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/columnfinder.h"

#include "app/table/tablecolumns.h"
#include "data/text/plaintext.h"
#include "data/text/textfolding.h"
#include "data/text/textsearch.h"
#include "models/tablemodel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole {
    SectionRole = Qt::UserRole,
    SearchedRole, ///< what the search looks at, folded
};

bool matches(const SearchQuery &query, const QString &folded)
{
    for (qsizetype term = 0; term < query.termCount(); ++term) {
        if (!query.occursIn(term, folded, Scripts::Across))
            return false;
    }
    return true;
}

} // namespace

ColumnFinder::ColumnFinder(const TableModel &model, TableColumns &columns, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_columns(columns)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No column is called that."), this))
{
    setWindowTitle(tr("Find column"));
    m_search->setPlaceholderText(tr("Name of a column…"));
    m_search->setAccessibleName(tr("Name of a column"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns; those that are ticked are shown"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the tips have what is cut
    m_nothing->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = buttons->addButton(tr("&Go to column"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 24)
               .boundedTo(screen()->availableSize() * 9 / 10));
    addColumns();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnFinder::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnFinder::setShown);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int ColumnFinder::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(SectionRole).toInt() : -1;
}

void ColumnFinder::addColumns()
{
    for (const int section : m_columns.dataSections()) {
        const ColumnInfo &info = m_model.table().column(m_model.tableColumn(section));
        auto *item = new QListWidgetItem(singleLine(m_model.headerData(section, Qt::Horizontal).toString()), m_list);
        QStringList names{info.id};
        for (const Language language : allLanguages)
            names.append(info.title.in(language));
        item->setToolTip(toolTipText(item->text()));
        item->setData(SectionRole, section);
        item->setData(SearchedRole, folded(names.join(QLatin1Char('\n'))));
        item->setCheckState(m_columns.isShown(section) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnFinder::narrow(const QString &typed)
{
    const SearchQuery query(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isFound = matches(query, m_list->item(row)->data(SearchedRole).toString());
        m_list->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_nothing->setVisible(first < 0);
    m_go->setEnabled(first >= 0);
}

void ColumnFinder::setShown(QListWidgetItem *item)
{
    const int section = item->data(SectionRole).toInt();
    if (item->checkState() == Qt::Unchecked && m_columns.tableColumns().size() == 1 && m_columns.isShown(section)) {
        const QSignalBlocker blocker(m_list);
        item->setCheckState(Qt::Checked); // a table shows one column at least
        return;
    }
    m_columns.setShown(section, item->checkState() == Qt::Checked);
}

bool ColumnFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            return QCoreApplication::sendEvent(m_list, event); // while the text is being typed
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace dc
