// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tableaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerRow = -1;

/// The columns of the model that are shown, from left to right.
QList<int> shownColumns(const QTableView *view)
{
    QList<int> columns;
    const QHeaderView *header = view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
            columns.append(section);
    }
    return columns;
}

/// A cell, or the header of a column. It has no QObject: it asks the view each time, and is invalid when the table has no
/// such place any more.
class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(QTableView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    { }

    bool isValid() const override
    {
        return m_view && m_view->model() && m_row < m_view->model()->rowCount()
            && m_column < m_view->model()->columnCount() && !m_view->isColumnHidden(m_column);
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return isHeader() ? QAccessible::ColumnHeader : QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const int role = kind == QAccessible::Name ? Qt::AccessibleTextRole : Qt::AccessibleDescriptionRole;
        if (kind != QAccessible::Name && kind != QAccessible::Description)
            return {};
        const auto data = [this](int asked) {
            return isHeader() ? m_view->model()->headerData(m_column, Qt::Horizontal, asked).toString()
                              : index().data(asked).toString();
        };
        const QString text = data(role);
        return text.isEmpty() && kind == QAccessible::Name ? data(Qt::DisplayRole) : text;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = this->place();
        return {around()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !around()->isVisible();
        state.offscreen = !around()->rect().intersects(place());
        state.disabled = !m_view->isEnabled();
        if (isHeader())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    // QAccessibleTableCellInterface
    bool isSelected() const override
    {
        return isValid() && !isHeader() && m_view->selectionModel()->isSelected(index());
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override
    {
        return isValid() ? static_cast<int>(shownColumns(m_view).indexOf(m_column)) : -1;
    }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    bool isHeader() const { return m_row == headerRow; }
    int row() const { return m_row; }

private:
    QModelIndex index() const { return m_view->model()->index(m_row, m_column); }
    const QWidget *around() const { return isHeader() ? m_view->horizontalHeader()->viewport() : m_view->viewport(); }
    QRect place() const
    {
        const QHeaderView *header = m_view->horizontalHeader();
        return isHeader() ? QRect(header->sectionViewportPosition(m_column), 0, header->sectionSize(m_column),
                                  header->viewport()->height())
                          : m_view->visualRect(index());
    }

    QPointer<QTableView> m_view;
    int m_row;
    int m_column; ///< of the model
};

/// Its children are the headers of the shown columns, then the cells of the shown columns, row by row.
class TableAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TableAccessible(QTableView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    { }
    ~TableAccessible() override { forget(); }
    Q_DISABLE_COPY_MOVE(TableAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return (rowCount() + 1) * columnCount(); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<int> columns = shownColumns(view());
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto count = static_cast<int>(columns.size());
        return cell(index / count - 1, columns[index % count]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const CellAccessible *>(child);
        if (!cell || !cell->isValid() || cell->table() != this)
            return -1;
        return (cell->row() + 1) * columnCount() + cell->columnIndex();
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place(x, y);
        const QHeaderView *header = view()->horizontalHeader();
        if (const QPoint inside = header->viewport()->mapFromGlobal(place);
            header->viewport()->rect().contains(inside)) {
            const int section = header->logicalIndexAt(inside);
            return section < 0 ? nullptr : cell(headerRow, section);
        }
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(place));
        return index.isValid() ? cell(index.row(), index.column()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override { return view()->hasFocus() ? current() : nullptr; }

    QAccessibleInterface *current() const
    {
        const QModelIndex index = view()->currentIndex();
        return index.isValid() && !view()->isColumnHidden(index.column()) ? cell(index.row(), index.column()) : nullptr;
    }

    /// Which child is the current cell, or a header? -1: none that is seen.
    int indexOfCurrent() const { return indexOfChild(current()); }

    // QAccessibleTableInterface
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int rowCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }
    int columnCount() const override { return view()->model() ? static_cast<int>(shownColumns(view()).size()) : 0; }
    QString columnDescription(int column) const override
    {
        QAccessibleInterface *header = cellAt(headerRow, column);
        return header ? header->text(QAccessible::Name) : QString();
    }
    QString rowDescription(int) const override { return {}; }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const QList<int> columns = shownColumns(view());
        const bool known = row >= headerRow && row < rowCount() && column >= 0 && column < columns.size();
        return known ? cell(row, columns[column]) : nullptr;
    }

    int selectedRowCount() const override
    {
        int count = 0;
        for (const QItemSelectionRange &range : selection())
            count += range.height();
        return count;
    }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const QItemSelectionRange &range : selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
        }
        std::ranges::sort(rows);
        return rows;
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    bool isRowSelected(int row) const override
    {
        return row >= 0 && row < rowCount() && view()->selectionModel()->isRowSelected(row);
    }
    bool selectRow(int row) override { return change(row, QItemSelectionModel::Select); }
    bool unselectRow(int row) override { return change(row, QItemSelectionModel::Deselect); }
    // Rows are what is selected here.
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    /// Every place may show something else now.
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    QTableView *view() const { return static_cast<QTableView *>(widget()); }

    QItemSelection selection() const
    {
        return view()->selectionModel() ? view()->selectionModel()->selection() : QItemSelection();
    }

    bool change(int row, QItemSelectionModel::SelectionFlag flag)
    {
        if (row < 0 || row >= rowCount())
            return false;
        view()->selectionModel()->select(view()->model()->index(row, 0), flag | QItemSelectionModel::Rows);
        return true;
    }

    QAccessibleInterface *cell(int row, int column) const
    {
        QAccessible::Id &id = m_cells[{row, column}];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new CellAccessible(view(), row, column));
        return QAccessible::accessibleInterface(id);
    }

    void forget()
    {
        const auto cells = std::exchange(m_cells, {});
        for (const QAccessible::Id id : cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells; ///< made when first asked for
};

QList<QAccessibleInterface *> CellAccessible::columnHeaderCells() const
{
    QAccessibleInterface *around = isValid() && !isHeader() ? parent() : nullptr;
    QAccessibleInterface *header = around ? around->child(columnIndex()) : nullptr;
    return header ? QList<QAccessibleInterface *>{header} : QList<QAccessibleInterface *>();
}

/// Asked for each class that the object is of: the table's own is known by its name alone, being made of this.
QAccessibleInterface *tableInterface(const QString &className, QObject *object)
{
    auto *view = className == "dc::TableView"_L1 ? qobject_cast<QTableView *>(object) : nullptr;
    return view ? new TableAccessible(view) : nullptr;
}

void notify(QTableView *view, QAccessible::Event type, int child = -1)
{
    QAccessibleEvent event(view, type);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installTableAccessibility()
{
    QAccessible::installFactory(&tableInterface); // a second time does nothing
}

void notifyTableFocus(QTableView *view)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    auto *table = static_cast<TableAccessible *>(QAccessible::queryAccessibleInterface(view));
    if (const int child = table ? table->indexOfCurrent() : -1; child >= 0)
        notify(view, QAccessible::Focus, child);
}

void notifyTableSelection(QTableView *view)
{
    if (QAccessible::isActive())
        notify(view, QAccessible::SelectionWithin);
}

void notifyTableSort(QTableView *view)
{
    if (!QAccessible::isActive())
        return;
    for (int header = 0; header < shownColumns(view).size(); ++header)
        notify(view, QAccessible::NameChanged, header);
}

} // namespace dc
