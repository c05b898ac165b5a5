// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tablecolumns.h"

#include "models/tablemodel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace dc {

using namespace Qt::StringLiterals;

TableColumns::TableColumns(QTableView *view, QStringList shownByDefault)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_shownByDefault(std::move(shownByDefault))
{
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableColumns::showHeaderMenu);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int newSize) {
        if (!m_fitting && newSize > 0)
            m_widthsByHand.insert(section);
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int section) {
        // A click on "Found", which has no order of its own, leaves the arrow where it was.
        if (section >= dataSections() && m_model)
            m_header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int section) {
        m_widthsByHand.remove(section);
        fit();
    });
}

void TableColumns::setModel(TableModel *model)
{
    m_model = model;
    {
        const QScopedValueRollback guard(m_fitting, true);
        m_view->setModel(model);
        m_header->setSortIndicator(model->sortColumn(), model->sortOrder());
        m_view->setSortingEnabled(true);
    }
    // After the first search: before it no row has a text in the last column.
    const auto update = [this] {
        const QScopedValueRollback guard(m_fitting, true);
        m_header->setSectionHidden(m_model->foundColumn(), !m_model->hasFoundTexts());
        fit();
    };
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(model, &TableModel::languageChanged, this, &TableColumns::fit);
    // Not only the header sorts.
    connect(model, &TableModel::rowsChanged, this,
            [this] { m_header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder()); });
    reset();
}

ColumnLayout TableColumns::layout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (section >= dataSections())
            continue;
        layout.order.append(id(section));
        if (m_header->isSectionHidden(section))
            layout.hidden.append(id(section));
        else if (m_widthsByHand.contains(section))
            layout.widths.insert(id(section), m_header->sectionSize(section));
    }
    return layout;
}

void TableColumns::apply(const ColumnLayout &layout)
{
    const QScopedValueRollback guard(m_fitting, true);
    int visual = 0;
    bool anyShown = false;
    for (const QString &columnId : layout.order) {
        const int section = m_model->columnOf(columnId);
        if (section < 0)
            continue; // of an older or newer version of the data
        m_header->moveSection(m_header->visualIndex(section), visual++);
        const bool shown = !layout.hidden.contains(columnId);
        m_header->setSectionHidden(section, !shown);
        anyShown = anyShown || shown;
    }
    if (!anyShown && dataSections() > 0)
        m_header->setSectionHidden(0, false);
    m_widthsByHand.clear();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width) {
        const int section = m_model->columnOf(width.key());
        if (section < 0 || m_header->isSectionHidden(section))
            continue;
        m_header->resizeSection(section, width.value());
        m_widthsByHand.insert(section);
    }
    m_header->setSectionHidden(m_model->foundColumn(), !m_model->hasFoundTexts());
    fit();
}

void TableColumns::reset()
{
    ColumnLayout layout;
    for (int section = 0; section < dataSections(); ++section) {
        layout.order.append(id(section));
        if (!m_shownByDefault.contains(id(section)))
            layout.hidden.append(id(section));
    }
    apply(layout);
}

QList<int> TableColumns::tableColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (section < dataSections() && !m_header->isSectionHidden(section))
            columns.append(m_model->tableColumn(section));
    }
    return columns;
}

void TableColumns::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    const bool onlyOne = tableColumns().size() == 1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (section >= dataSections())
            continue;
        QAction *action = menu->addAction(menuTitle(section));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(section));
        // A table without a column could not be asked for its columns.
        action->setEnabled(!(onlyOne && action->isChecked()));
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setShown(section, shown); });
    }
    menu->addSeparator();
    addMoveActions(menu, currentSection());
    menu->addSeparator();
    connect(menu->addAction(tr("Re&set columns")), &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::fillSortMenu(QMenu *menu)
{
    menu->clear();
    // The groups own the actions of the time before.
    qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    auto *columns = new QActionGroup(menu);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (section >= dataSections() || m_header->isSectionHidden(section))
            continue;
        QAction *action = columns->addAction(menuTitle(section));
        action->setCheckable(true);
        action->setChecked(section == m_model->sortColumn());
        const auto order =
            m_model->headerData(section, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
        connect(action, &QAction::triggered, m_view,
                [view = m_view, section, order] { view->sortByColumn(section, order); });
    }
    menu->addActions(columns->actions());
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    for (const auto &[text, order] :
         {std::pair(tr("&Ascending"), Qt::AscendingOrder), std::pair(tr("&Descending"), Qt::DescendingOrder)}) {
        QAction *action = orders->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->sortOrder() == order);
        connect(action, &QAction::triggered, this,
                [this, order = order] { m_view->sortByColumn(m_model->sortColumn(), order); });
    }
    menu->addActions(orders->actions());
}

void TableColumns::fit()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int section = 0; section < m_header->count(); ++section) {
        if (!m_header->isSectionHidden(section) && !m_widthsByHand.contains(section))
            m_view->resizeColumnToContents(section);
    }
    // Where something was found is a remark: it takes the room that is left, and its cells show the match in that.
    const int found = dataSections();
    if (m_model && !m_header->isSectionHidden(found) && !m_widthsByHand.contains(found)) {
        const int others = m_header->length() - m_header->sectionSize(found);
        const int room = qMax(m_header->fontMetrics().averageCharWidth() * 12, m_view->viewport()->width() - others);
        m_header->resizeSection(found, qMin(m_header->sectionSize(found), room));
    }
}

void TableColumns::addMoveActions(QMenu *menu, int section)
{
    if (section < 0 || section >= dataSections())
        return;
    const QString title = menuTitle(section);
    const int column = m_model->tableColumn(section);
    const QList<int> shown = tableColumns();
    QAction *left = menu->addAction(tr("Move “%1” &left").arg(title));
    left->setEnabled(shown.front() != column);
    connect(left, &QAction::triggered, this, [this, section] { move(section, -1); });
    QAction *right = menu->addAction(tr("Move “%1” &right").arg(title));
    right->setEnabled(shown.back() != column);
    connect(right, &QAction::triggered, this, [this, section] { move(section, 1); });
}

void TableColumns::move(int section, int step)
{
    // Past the hidden columns beside it: a move that cannot be seen is none.
    int visual = m_header->visualIndex(section) + step;
    while (visual > 0 && visual < dataSections() - 1 && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        visual += step;
    m_header->moveSection(m_header->visualIndex(section), qBound(0, visual, dataSections() - 1));
}

int TableColumns::currentSection() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && !m_header->isSectionHidden(current.column()) ? current.column()
                                                                             : m_header->logicalIndexAt(0);
}

void TableColumns::showHeaderMenu(const QPoint &position)
{
    QMenu menu(m_view);
    const int section = m_header->logicalIndexAt(position);
    if (section >= 0 && section < dataSections()) {
        connect(menu.addAction(tr("Sort ascending")), &QAction::triggered, m_view,
                [this, section] { m_view->sortByColumn(section, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort descending")), &QAction::triggered, m_view,
                [this, section] { m_view->sortByColumn(section, Qt::DescendingOrder); });
        QAction *hide = menu.addAction(tr("Hide “%1”").arg(menuTitle(section)));
        hide->setEnabled(tableColumns().size() > 1);
        connect(hide, &QAction::triggered, this, [this, section] { setShown(section, false); });
        addMoveActions(&menu, section);
        menu.addSeparator();
    }
    QMenu *columns = menu.addMenu(tr("Columns"));
    fillColumnsMenu(columns);
    menu.exec(m_header->viewport()->mapToGlobal(position));
}

void TableColumns::setShown(int section, bool shown)
{
    const QScopedValueRollback guard(m_fitting, true);
    m_header->setSectionHidden(section, !shown);
    m_widthsByHand.remove(section);
    fit();
}

QString TableColumns::menuTitle(int section) const
{
    // In a menu an ampersand would make a mnemonic.
    return m_model->headerData(section, Qt::Horizontal).toString().replace(QLatin1Char('&'), "&&"_L1);
}

int TableColumns::dataSections() const
{
    return m_model ? m_model->foundColumn() : 0;
}

QString TableColumns::id(int section) const
{
    return m_model->table().column(m_model->tableColumn(section)).id;
}

} // namespace dc
