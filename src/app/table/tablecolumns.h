// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace dc {

class CellDelegate;
class TableHeader;
class TableModel;
class TableView;

/// The columns of the table: which are shown, in which order, how wide, and which draw their numbers as bars. A column
/// fits its content, and the name takes what is left of the table's width, until a person sets a width by hand; that one
/// then stays, through a change of language too, and the last column takes what is left.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(TableView *view);

    void setModel(TableModel *model);

    ColumnLayout layout() const;
    void apply(const ColumnLayout &layout);
    void reset();
    /// The shown columns of the data set, from left to right.
    QList<int> tableColumns() const;

    /// The sections of the data, in their order, hidden ones too.
    QList<int> dataSections() const;
    bool isShown(int section) const;
    void setShown(int section, bool shown);
    /// Past the hidden columns beside it. `step`: 1 or -1.
    void move(int section, int step);
    int currentSection() const; ///< of the current cell

    /// As a click on the header does. `adding`: to the columns that sort already.
    void sortBy(int section, bool adding);
    Qt::SortOrder naturalOrder(int section) const;

    bool canHaveBars(int section) const;
    bool hasBars(int section) const { return m_bars.contains(section); }
    void setBars(int section, bool shown);

    void setCellFont(const QFont &font);
    /// Makes the columns without a width of their own fit their content, and all together fill the table.
    void fit();
    /// The same after a change of the table's width alone.
    void fill();

private:
    void showSort();
    void updateBars();
    void widthChanged(int section, int width);
    int nameSection() const;
    int fillingSection() const; ///< the one that takes the room that is left
    QList<int> shownSections() const; ///< from left to right
    int sectionOf(int column) const; ///< of the data set; -1: it is not offered
    int dataCount() const; ///< of sections
    QString id(int section) const;

    TableView *m_view;
    TableHeader *m_header;
    CellDelegate *m_delegate;
    TableModel *m_model = nullptr;
    QHash<int, int> m_widthsByHand; ///< of sections
    QHash<int, int> m_contentWidths; ///< of the other ones that are shown
    QSet<int> m_bars; ///< sections
    bool m_fitting = false;
};

} // namespace dc
