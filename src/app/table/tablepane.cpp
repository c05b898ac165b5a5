// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tablepane.h"
#include "ui_tablepane.h"

#include "app/table/cellmetrics.h"
#include "app/table/columnfinder.h"
#include "app/table/columnmenus.h"
#include "app/table/tablecolumns.h"
#include "data/write/htmlwriter.h"
#include "models/selection.h"
#include "models/tablemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace dc {

TablePane::TablePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TablePane>())
{
    m_ui->setupUi(this);
    m_columns = new TableColumns(m_ui->table);
    m_menus = new ColumnMenus(m_columns, m_ui->table->horizontalHeader());
    connect(m_menus, &ColumnMenus::findRequested, this, &TablePane::findColumn);
    m_ui->table->installEventFilter(this);
    m_ui->table->viewport()->installEventFilter(this);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &TablePane::showContextMenu);

    // Over the empty table, so that its header stays where it is.
    m_notice = new QWidget(m_ui->table->viewport());
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_noticeText->setAlignment(Qt::AlignCenter);
    m_clearSearch = new QPushButton(m_notice);
    connect(m_clearSearch, &QPushButton::clicked, this, &TablePane::clearSearchRequested);
    auto *noticeLayout = new QVBoxLayout(m_notice);
    noticeLayout->addStretch();
    noticeLayout->addWidget(m_noticeText);
    noticeLayout->addWidget(m_clearSearch, 0, Qt::AlignHCenter);
    noticeLayout->addStretch();
    m_notice->hide();
    auto *viewportLayout = new QVBoxLayout(m_ui->table->viewport());
    viewportLayout->addWidget(m_notice);
    updateRowHeight();
    retranslateUi();
}

TablePane::~TablePane() = default;

void TablePane::setModel(TableModel *model, Selection *selection)
{
    m_model = model;
    m_selection = selection;
    m_columns->setModel(model);
    m_menus->setModel(model);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePane::selectionEdited);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_restoring || !current.isValid())
                    return;
                const QScopedValueRollback guard(m_restoring, true); // the table shows it already
                m_selection->setCurrent(m_model->tableRow(current.row()));
            });
    connect(selection, &Selection::changed, this, &TablePane::restoreSelection);
    connect(selection, &Selection::currentChanged, this, &TablePane::restoreSelection);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        updateNotice();
    });
}

QWidget *TablePane::view() const
{
    return m_ui->table;
}

std::vector<Row> TablePane::selectedRows() const
{
    return m_selection->among(m_model->rows());
}

void TablePane::selectAll()
{
    m_selection->set(m_model->rows()); // and stay where one is
}

void TablePane::selectFirstHit()
{
    if (m_model->rowCount() == 0 || m_model->query().isEmpty())
        return;
    goTo(0);
    m_ui->table->setFocus(Qt::ShortcutFocusReason);
}

void TablePane::goToCell(Row row, const QString &columnId)
{
    const int shown = m_model->rowOf(row);
    if (shown < 0)
        return;
    goTo(shown);
    const int section = m_model->columnOf(columnId);
    if (section < 0)
        return;
    m_columns->setShown(section, true);
    const QModelIndex cell = m_model->index(shown, section);
    m_ui->table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_ui->table->scrollTo(cell);
}

void TablePane::findColumn()
{
    ColumnFinder finder(*m_model, *m_columns, this);
    if (finder.exec() != QDialog::Accepted || finder.chosen() < 0)
        return;
    m_columns->setShown(finder.chosen(), true);
    const QModelIndex cell = m_model->index(qMax(0, m_ui->table->currentIndex().row()), finder.chosen());
    m_ui->table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_ui->table->scrollTo(cell);
    m_ui->table->setFocus();
}

void TablePane::selectNextHit(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0 || m_model->query().isEmpty())
        return;
    const QModelIndex current = m_ui->table->currentIndex();
    // Nothing selected: nobody has been at a hit yet.
    const bool started = current.isValid() && m_ui->table->selectionModel()->isSelected(current);
    goTo(started ? (current.row() + step + rows) % rows : step > 0 ? 0 : rows - 1);
}

void TablePane::goTo(int row)
{
    setCurrent(row);
    m_ui->table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TablePane::copySelection(Headers headers) const
{
    const std::vector<Row> rows = selectedRows();
    if (rows.empty())
        return;
    const QList<int> columns = m_columns->tableColumns();
    auto copied = std::make_unique<QMimeData>();
    copied->setText(QString::fromUtf8(toTsv(m_model->table(), rows, columns, m_model->language(), headers)));
    copied->setHtml(toHtmlTable(m_model->table(), rows, columns, m_model->language(), headers));
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void TablePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange && m_model) {
        updateRowHeight();
        m_columns->fit();
    }
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    // What reaches the table itself is a Ctrl+C with nothing selected: its own answer is to copy the current cell.
    if (watched == m_ui->table)
        return event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (event->type() == QEvent::Resize && m_model)
        m_columns->fill();
    if (event->type() == QEvent::Paint && !m_painted && m_model && m_model->rowCount() > 0) {
        m_painted = true;
        // After this paint is done, not before it.
        QMetaObject::invokeMethod(this, &TablePane::painted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void TablePane::retranslateUi()
{
    m_ui->retranslateUi(this);
    m_clearSearch->setText(tr("Clear search"));
    if (m_model)
        updateNotice();
}

void TablePane::selectionEdited()
{
    if (m_restoring)
        return;
    // What a person selects is what is seen: rows that the search hides are no longer part of it.
    // Range by range: a list of all selected cells would be as long as the table, and again as long to go through.
    std::vector<Row> rows;
    const QItemSelection selection = m_ui->table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model->tableRow(row));
    }
    const QScopedValueRollback guard(m_restoring, true); // the table shows it already
    m_selection->set(std::move(rows));
}

void TablePane::restoreSelection()
{
    if (m_restoring)
        return;
    const QScopedValueRollback guard(m_restoring, true);
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    const auto add = [&](int first, int last) {
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(last, lastColumn)));
    };
    int first = -1; // of a run of selected rows
    const int count = m_selection->isEmpty() ? 0 : m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        const bool selected = m_selection->contains(m_model->tableRow(row));
        if (selected && first < 0)
            first = row;
        if (!selected && first >= 0) {
            add(first, row - 1);
            first = -1;
        }
    }
    if (first >= 0)
        add(first, count - 1);
    m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const auto current = m_selection->current())
        setCurrent(m_model->rowOf(*current));
}

void TablePane::setCurrent(int row)
{
    if (row < 0)
        return;
    const QModelIndex current = m_ui->table->currentIndex();
    // Not in a hidden column: the view could not move on from there.
    int column = current.isValid() ? current.column() : m_ui->table->horizontalHeader()->logicalIndexAt(0);
    if (m_ui->table->isColumnHidden(column))
        column = m_ui->table->horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model->index(row, column);
    m_ui->table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_ui->table->scrollTo(index);
}

void TablePane::updateNotice()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->query().isEmpty();
    m_notice->setVisible(empty);
    m_noticeText->setText(empty ? tr("Nothing was found for “%1”.").arg(m_model->query().typed()) : QString());
}

void TablePane::updateRowHeight()
{
    m_columns->setCellFont(font());
    QHeaderView *rows = m_ui->table->verticalHeader();
    rows->setDefaultSectionSize(fontMetrics().height() + CellMetrics::spacing);
}

void TablePane::showContextMenu(const QPoint &position)
{
    Q_EMIT contextMenuRequested(m_ui->table->viewport()->mapToGlobal(position));
}

} // namespace dc
