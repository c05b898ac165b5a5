// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tablecolumns.h"

#include "app/table/celldelegate.h"
#include "app/table/tableaccessible.h"
#include "app/table/tableheader.h"
#include "app/table/tableview.h"
#include "models/tablemodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace dc {

TableColumns::TableColumns(TableView *view)
    : QObject(view)
    , m_view(view)
    , m_header(new TableHeader(view))
    , m_delegate(new CellDelegate(view))
{
    view->setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // the view has told it not to
    view->setItemDelegate(m_delegate);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int newSize) { widthChanged(section, newSize); });
    connect(m_header, &TableHeader::sortRequested, this, &TableColumns::sortBy);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            fill(); // another one is the last
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
        showSort();
    }
    // After the first search: before it no row has a text in the last column.
    const auto update = [this] {
        const QScopedValueRollback guard(m_fitting, true);
        m_header->setSectionHidden(m_model->foundColumn(), !m_model->hasFoundTexts());
        fit();
    };
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(model, &TableModel::languageChanged, this, [this] {
        updateBars();
        fit();
    });
    // Not only the header sorts.
    connect(model, &TableModel::rowsChanged, this, &TableColumns::showSort);
    m_view->setNameColumn(nameSection());
    reset();
}

ColumnLayout TableColumns::layout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (section >= dataCount())
            continue;
        layout.order.append(id(section));
        if (m_header->isSectionHidden(section))
            layout.hidden.append(id(section));
        else if (const auto width = m_widthsByHand.constFind(section); width != m_widthsByHand.cend())
            layout.widths.insert(id(section), *width);
    }
    layout.bars = QStringList();
    for (const int section : m_bars)
        layout.bars->append(id(section));
    layout.bars->sort();
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
    if (!anyShown && dataCount() > 0)
        m_header->setSectionHidden(0, false);
    m_widthsByHand.clear();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width) {
        const int section = m_model->columnOf(width.key());
        if (section < 0 || m_header->isSectionHidden(section))
            continue;
        m_widthsByHand.insert(section, width.value());
    }
    m_bars.clear();
    const int measure = sectionOf(m_model->table().roles().measure);
    const QStringList bars = layout.bars ? *layout.bars : measure < 0 ? QStringList() : QStringList(id(measure));
    for (const QString &columnId : bars) {
        if (const int section = m_model->columnOf(columnId); section >= 0 && canHaveBars(section))
            m_bars.insert(section);
    }
    updateBars();
    m_header->setSectionHidden(m_model->foundColumn(), !m_model->hasFoundTexts());
    fit();
}

void TableColumns::reset()
{
    ColumnLayout layout;
    const std::vector<int> &shown = m_model->table().roles().shown;
    for (int section = 0; section < dataCount(); ++section) {
        layout.order.append(id(section));
        if (std::ranges::find(shown, m_model->tableColumn(section)) == shown.end())
            layout.hidden.append(id(section));
    }
    apply(layout);
}

QList<int> TableColumns::tableColumns() const
{
    QList<int> columns;
    for (const int section : shownSections()) {
        if (section < dataCount())
            columns.append(m_model->tableColumn(section));
    }
    return columns;
}

QList<int> TableColumns::shownSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(section))
            sections.append(section);
    }
    return sections;
}

void TableColumns::sortBy(int section, bool adding)
{
    const int column = m_model->tableColumn(section);
    SortSpec keys = m_model->sortKeys();
    const auto turn = [](SortKey &key) {
        key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    const auto known = std::ranges::find(keys, column, &SortKey::column);
    if (column < 0) {
        // "Found" has no order of its own.
    } else if (adding && known != keys.end()) {
        turn(*known);
    } else if (adding) {
        keys.push_back({column, naturalOrder(section)});
    } else if (known == keys.begin() && known != keys.end()) {
        turn(*known);
        keys.resize(1);
    } else {
        keys = {{column, naturalOrder(section)}};
    }
    m_model->setSortKeys(keys);
    showSort(); // a click has moved the header's arrow, whether it sorts or not
}

void TableColumns::showSort()
{
    SortSpec keys;
    for (const SortKey &key : m_model->sortKeys())
        keys.push_back({sectionOf(key.column), key.order});
    m_header->setSortKeys(keys);
    notifyTableSort(m_view);
}

Qt::SortOrder TableColumns::naturalOrder(int section) const
{
    return m_model->headerData(section, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
}

void TableColumns::setBars(int section, bool shown)
{
    if (shown)
        m_bars.insert(section);
    else
        m_bars.remove(section);
    updateBars();
    fit();
    m_view->viewport()->update();
}

void TableColumns::updateBars()
{
    QHash<int, BarScale> scales;
    for (const int section : std::as_const(m_bars)) {
        if (const auto scale = barScale(m_model->table(), m_model->tableColumn(section), m_model->language()))
            scales.insert(section, *scale);
    }
    m_delegate->setBars(scales);
}

bool TableColumns::canHaveBars(int section) const
{
    // Years have no zero to draw them from, and the longest bar of a rank would be the last one's.
    const ColumnInfo &info = m_model->table().column(m_model->tableColumn(section));
    return info.isNumeric() && info.type != ColumnType::Year && !info.rank;
}

void TableColumns::widthChanged(int section, int width)
{
    if (m_fitting || width <= 0)
        return;
    // The name no longer gives and takes: else the edge that is dragged would run away from the mouse.
    if (m_widthsByHand.isEmpty() && !m_header->isSectionHidden(nameSection()))
        m_widthsByHand.insert(nameSection(), m_header->sectionSize(nameSection()));
    m_widthsByHand.insert(section, width);
    fill();
}

void TableColumns::setCellFont(const QFont &font)
{
    m_header->setCellFont(font);
}

void TableColumns::fit()
{
    // A sentence in one cell must not push all other columns out of sight.
    const int widest = m_header->fontMetrics().averageCharWidth() * 56;
    m_contentWidths.clear();
    for (const int section : shownSections()) {
        if (!m_widthsByHand.contains(section))
            m_contentWidths.insert(section, qMin(m_view->contentWidth(section), widest));
    }
    fill();
}

void TableColumns::fill()
{
    QHash<int, int> widths;
    int all = 0;
    const QList<int> shown = shownSections();
    for (const int section : shown) {
        widths[section] = m_widthsByHand.value(section, m_contentWidths.value(section));
        all += widths[section];
    }
    const int room = m_view->viewport()->width();
    // Where something was found is a remark: it takes the room that is left, and its cells show the match in that.
    const int found = dataCount();
    if (m_contentWidths.contains(found) && all > room) {
        const int least = qMin(widths[found], m_header->fontMetrics().averageCharWidth() * 12);
        const int given = qMax(least, widths[found] - (all - room));
        all += given - widths[found];
        widths[found] = given;
    }
    if (all < room && !shown.isEmpty())
        widths[fillingSection()] += room - all;
    const QScopedValueRollback guard(m_fitting, true);
    for (const int section : shown)
        m_header->resizeSection(section, widths[section]);
    // Columns that fit never want a bar: with one that comes and goes the other would, too, and so on for ever.
    m_view->setHorizontalScrollBarPolicy(all > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

int TableColumns::nameSection() const
{
    return qMax(0, sectionOf(m_model->table().roles().name));
}

int TableColumns::fillingSection() const
{
    const QList<int> shown = shownSections();
    if (!m_widthsByHand.isEmpty())
        return shown.back();
    if (shown.contains(nameSection()))
        return nameSection();
    const auto text = std::ranges::find_if(shown, [this](int section) {
        return section < dataCount() && !m_model->table().column(m_model->tableColumn(section)).isNumeric();
    });
    return text != shown.end() ? *text : shown.back();
}

void TableColumns::move(int section, int step)
{
    // Past the hidden columns beside it: a move that cannot be seen is none.
    int visual = m_header->visualIndex(section) + step;
    while (visual > 0 && visual < dataCount() - 1 && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        visual += step;
    m_header->moveSection(m_header->visualIndex(section), qBound(0, visual, dataCount() - 1));
}

int TableColumns::currentSection() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && !m_header->isSectionHidden(current.column()) ? current.column()
                                                                             : m_header->logicalIndexAt(0);
}

void TableColumns::setShown(int section, bool shown)
{
    {
        const QScopedValueRollback guard(m_fitting, true);
        m_header->setSectionHidden(section, !shown);
    }
    m_widthsByHand.remove(section);
    fit();
}

int TableColumns::sectionOf(int column) const
{
    return column < 0 ? -1 : m_model->columnOf(m_model->table().column(column).id);
}

QList<int> TableColumns::dataSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int section = m_header->logicalIndex(visual); section < dataCount())
            sections.append(section);
    }
    return sections;
}

bool TableColumns::isShown(int section) const
{
    return !m_header->isSectionHidden(section);
}

int TableColumns::dataCount() const
{
    return m_model ? m_model->foundColumn() : 0;
}

QString TableColumns::id(int section) const
{
    return m_model->table().column(m_model->tableColumn(section)).id;
}

} // namespace dc
