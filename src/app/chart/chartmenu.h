// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"

#include <QMenu>

#include <array>
#include <functional>
#include <vector>

namespace dc {

class ChartPane;
class TableModel;

/// The part of the Chart menu that chooses what the pane shows: the kind, its columns, and what goes with them.
class ChartMenu : public QObject
{
    Q_OBJECT

public:
    /// Stands in the menu before its first action. The two orientations are the window's own actions.
    ChartMenu(QMenu *menu, QAction *horizontal, QAction *vertical, ChartPane *pane, const TableModel *model);

    const std::vector<QAction *> &kindActions() const { return m_kinds; }
    /// Of the kind that is shown.
    QIcon icon() const;
    void retranslateUi();

private:
    void addKinds(QMenu *menu, QAction *before);
    void fillColumns(QMenu *menu, bool horizontalAxis);
    void fillTop();
    void askForTop();
    void change(const std::function<void(ChartChoice &)> &edit);
    void showChoice();

    ChartPane *m_pane;
    const TableModel *m_model;
    std::vector<QAction *> m_kinds; ///< in the order of chartKinds()
    QMenu *m_values;
    QMenu *m_against;
    QMenu *m_top;
    QMenu *m_lines;
    std::array<QAction *, 3> m_lineActions{}; ///< none, mean, median
    QAction *m_horizontal;
    QAction *m_vertical;
};

} // namespace dc
