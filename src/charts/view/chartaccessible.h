// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartView;

/// Makes every ChartView speak: role Chart with its title and description, and a child per bar with name and value.
void installChartAccessibility();

// What a screen reader is told of changes.
void notifyChartChanged(ChartView *view);
void notifyChartSelection(ChartView *view);
void notifyChartFocus(ChartView *view);

} // namespace dc
