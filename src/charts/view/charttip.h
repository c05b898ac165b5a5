// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStringList>

#include <vector>

namespace dc {

class ChartView;
struct ChartLayout;

/// What is said of the bar or point under the pointer, beside the bars.
class ChartTip
{
public:
    /// The view outlives it.
    explicit ChartTip(const ChartView &view);

    /// At this place of the viewport.
    void show(const ChartLayout &layout, const QPoint &position);
    void hide();
    /// The pointer has left: Qt hides the tip, and the same bar may have it again.
    void forget() { m_mark = -1; }

private:
    QPoint place(const ChartLayout &layout, const QStringList &lines) const;
    std::vector<QRect> shapes(const ChartLayout &layout) const;

    const ChartView &m_view;
    int m_mark = -1;
};

} // namespace dc
