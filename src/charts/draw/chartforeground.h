// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/draw/textas.h"
#include "charts/page/chartfonts.h"
#include "charts/page/chartlayout.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>

namespace dc {

/// What stands above the bars and points of a chart: its texts, the zero and reference lines, the focus ring. Plain text by construction: QPainter::drawText().
class ChartForeground : public QGraphicsItem
{
public:
    explicit ChartForeground(QGraphicsItem *parent);

    /// Both must outlive the item's last painting.
    void setChart(const ChartSpec *spec, const ChartLayout *layout);
    void setFocusMark(int mark);
    void setTextAs(TextAs textAs) { m_textAs = textAs; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintText(QPainter *painter, const ChartText &text) const;
    void paintZeroLine(QPainter *painter) const;
    void paintRule(QPainter *painter) const;
    void paintFocusRing(QPainter *painter) const;

    const ChartSpec *m_spec = nullptr;
    const ChartLayout *m_layout = nullptr;
    QFont m_font; ///< of the spec when the fonts were made
    std::optional<ChartFonts> m_fonts; ///< made when the spec's font changes, not for each text
    int m_focusMark = -1;
    TextAs m_textAs = TextAs::Text;
};

} // namespace dc
