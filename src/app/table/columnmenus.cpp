// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/columnmenus.h"

#include "app/table/tablecolumns.h"
#include "app/table/tickmenu.h"
#include "models/tablemodel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

/// Of more the menu is too long to look through: one searches.
constexpr int manyColumns = 15;

ColumnMenus::ColumnMenus(TableColumns *columns, QHeaderView *header)
    : QObject(columns)
    , m_columns(columns)
    , m_header(header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnMenus::showHeaderMenu);
}

void ColumnMenus::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    keepOpenAtTicks(menu);
    // A table without a column could not be asked for its columns.
    const auto keepOne = [this, menu] {
        const QList<QAction *> ticks = menu->actions();
        const bool onlyOne = m_columns->tableColumns().size() == 1;
        for (QAction *tick : ticks) {
            if (tick->isCheckable())
                tick->setEnabled(!(onlyOne && tick->isChecked()));
        }
    };
    const auto addFind = [this, menu] {
        connect(menu->addAction(tr("&Find column…")), &QAction::triggered, this, &ColumnMenus::findRequested);
    };
    const bool many = m_model->foundColumn() > manyColumns;
    if (many) {
        addFind();
        menu->addSeparator();
    }
    for (const int section : m_columns->dataSections()) {
        QAction *action = menu->addAction(menuTitle(section));
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(section));
        connect(action, &QAction::toggled, this, [this, section, keepOne](bool shown) {
            m_columns->setShown(section, shown);
            keepOne();
        });
    }
    keepOne();
    menu->addSeparator();
    addMoveActions(menu, m_columns->currentSection());
    menu->addSeparator();
    if (!many)
        addFind();
    connect(menu->addAction(tr("Re&set columns")), &QAction::triggered, m_columns, &TableColumns::reset);
}

void ColumnMenus::fillSortMenu(QMenu *menu)
{
    menu->clear();
    // The groups own the actions of the time before.
    qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    auto *columns = new QActionGroup(menu);
    for (const int section : m_columns->dataSections()) {
        // A column that sorts is listed though it is hidden: else nothing would say what the order is.
        if (!m_columns->isShown(section) && section != m_model->sortColumn())
            continue;
        QAction *action = columns->addAction(menuTitle(section));
        action->setCheckable(true);
        action->setChecked(section == m_model->sortColumn());
        connect(action, &QAction::triggered, this,
                [this, section] { m_model->sort(section, m_columns->naturalOrder(section)); });
    }
    menu->addActions(columns->actions());
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    for (const auto &[text, order] :
         {std::pair(tr("&Ascending"), Qt::AscendingOrder), std::pair(tr("&Descending"), Qt::DescendingOrder)}) {
        QAction *action = orders->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->sortOrder() == order);
        connect(action, &QAction::triggered, this, [this, order = order] {
            SortSpec keys = m_model->sortKeys();
            if (!keys.empty())
                keys.front().order = order;
            m_model->setSortKeys(keys);
        });
    }
    menu->addActions(orders->actions());
    menu->addSeparator();
    addThenBy(menu);
}

void ColumnMenus::addThenBy(QMenu *menu)
{
    // By keyboard what Shift and a click do in the header.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    QMenu *others = menu->addMenu(tr("&Then by"));
    const SortSpec keys = m_model->sortKeys();
    for (const int section : m_columns->dataSections()) {
        const int column = m_model->tableColumn(section);
        const bool sorts = std::ranges::find(keys, column, &SortKey::column) != keys.end();
        if (section == m_model->sortColumn() || (!m_columns->isShown(section) && !sorts))
            continue;
        QAction *action = others->addAction(menuTitle(section));
        action->setCheckable(true);
        action->setChecked(sorts);
        connect(action, &QAction::triggered, this, [this, section, column](bool checked) {
            SortSpec changed = m_model->sortKeys();
            if (checked)
                changed.push_back({column, m_columns->naturalOrder(section)});
            else
                std::erase_if(changed, [column](const SortKey &key) { return key.column == column; });
            m_model->setSortKeys(changed);
        });
    }
    others->menuAction()->setEnabled(!others->isEmpty());
}

void ColumnMenus::showHeaderMenu(const QPoint &position)
{
    QMenu menu(m_header);
    const int section = m_header->logicalIndexAt(position);
    if (section >= 0 && section < m_model->foundColumn()) {
        connect(menu.addAction(tr("Sort &ascending")), &QAction::triggered, this,
                [this, section] { m_model->sort(section, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort &descending")), &QAction::triggered, this,
                [this, section] { m_model->sort(section, Qt::DescendingOrder); });
        QAction *add = menu.addAction(tr("&Then by this column"));
        const SortSpec keys = m_model->sortKeys();
        add->setEnabled(std::ranges::find(keys, m_model->tableColumn(section), &SortKey::column) == keys.end());
        connect(add, &QAction::triggered, this, [this, section] { m_columns->sortBy(section, true); });
        menu.addSeparator();
        if (m_columns->canHaveBars(section)) {
            QAction *bars = menu.addAction(tr("Show &bars in this column"));
            bars->setCheckable(true);
            bars->setChecked(m_columns->hasBars(section));
            connect(bars, &QAction::toggled, this, [this, section](bool shown) { m_columns->setBars(section, shown); });
        }
        QAction *hide = menu.addAction(tr("&Hide “%1”").arg(menuTitle(section)));
        hide->setEnabled(m_columns->tableColumns().size() > 1);
        connect(hide, &QAction::triggered, this, [this, section] { m_columns->setShown(section, false); });
        addMoveActions(&menu, section);
        menu.addSeparator();
    }
    QMenu *columns = menu.addMenu(tr("&Columns"));
    fillColumnsMenu(columns);
    menu.exec(m_header->viewport()->mapToGlobal(position));
}

void ColumnMenus::addMoveActions(QMenu *menu, int section)
{
    if (section < 0 || section >= m_model->foundColumn())
        return;
    const QString title = menuTitle(section);
    const int column = m_model->tableColumn(section);
    const QList<int> shown = m_columns->tableColumns();
    QAction *left = menu->addAction(tr("Move “%1” &left").arg(title));
    left->setEnabled(shown.front() != column);
    connect(left, &QAction::triggered, this, [this, section] { m_columns->move(section, -1); });
    QAction *right = menu->addAction(tr("Move “%1” &right").arg(title));
    right->setEnabled(shown.back() != column);
    connect(right, &QAction::triggered, this, [this, section] { m_columns->move(section, 1); });
}

QString ColumnMenus::menuTitle(int section) const
{
    // In a menu an ampersand would make a mnemonic.
    return m_model->headerData(section, Qt::Horizontal).toString().replace(QLatin1Char('&'), "&&"_L1);
}

} // namespace dc
