// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <vector>

class QMimeData;

namespace dc {

class ComparisonHeader;
class ComparisonModel;

/// The grid of a comparison. Facts and names are its headers: they stay where they are while it scrolls, and a screen
/// reader says them with each cell. Its texts wrap and are never cut; what has no room scrolls.
class ComparisonView : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setComparison(ComparisonModel *model);
    /// Columns and rows as wide and high as their texts need.
    void fit();
    /// The selected cells with their headers, as text and as a table; nothing without a selection.
    QMimeData *selectedCells() const;
    bool copySelectedCells() const;
    void retranslateUi();
    /// Its headers wrap, and follow the language: the window's layout must not.
    QSize minimumSizeHint() const override { return {80, 80}; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int minimumColumnWidth(int column, bool withLists) const;
    int fitFacts(int room);
    std::vector<int> columnWidths(int room) const;

    ComparisonHeader *m_names;
    ComparisonHeader *m_facts;
    ComparisonModel *m_comparison = nullptr;
    bool m_isFitting = false;
};

} // namespace dc
