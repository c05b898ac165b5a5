// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"
#include "charts/page/pagemetrics.h"

namespace dc {

/// What stands above and below every chart: title and subtitle, note and source line.
class PageFrame
{
public:
    /// The metrics outlive it.
    PageFrame(const PageMetrics &metrics, const ChartSpec &spec, const QString &note);

    double headerHeight() const; ///< with the space below
    double footerHeight() const; ///< with the space above
    void placeHeader(ChartLayout &layout, double top) const;
    void placeFooter(ChartLayout &layout, double bottom) const;

private:
    double subtitleGap() const;

    const PageMetrics &m_metrics;
    QStringList m_title;
    QStringList m_subtitle;
    QStringList m_note;
    QStringList m_source;
};

/// Lines of text, one below the other, into the layout.
void placeLines(ChartLayout &layout, const QStringList &lines, const QFontMetricsF &metrics, QRectF first,
                const ChartText &pattern);

} // namespace dc
