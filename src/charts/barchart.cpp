// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/barchart.h"

#include "charts/chartcolors.h"
#include "charts/chartgrid.h"
#include "charts/charttexts.h"

#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace dc {

BarChart::BarChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_grid(new ChartGrid(this))
    , m_texts(new ChartTexts(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(1, 1);
}

void BarChart::setSpec(const ChartSpec &spec)
{
    const bool sameBars =
        m_bars && spec.values.size() == m_spec.values.size() && spec.orientation == m_spec.orientation;
    m_spec = spec;
    if (!sameBars)
        buildSeries();
    else if (m_bars->count() > 0)
        m_bars->remove(0, m_bars->count());
    m_bars->append(barValues()); // at once: each change lays out all bars
    m_layout = {}; // of other bars
}

QList<qreal> BarChart::barValues() const
{
    QList<qreal> values;
    for (int bar = 0; bar < m_spec.count(); ++bar)
        values.append(m_spec.isMissing(bar) ? 0 : m_spec.values[static_cast<size_t>(bar)]);
    // Horizontal bars count from the bottom, readers from the top.
    if (m_spec.orientation == Qt::Horizontal)
        std::reverse(values.begin(), values.end());
    return values;
}

void BarChart::buildSeries()
{
    removeAllSeries();
    if (!m_valueAxis) {
        m_valueAxis = new QValueAxis(this);
        m_categoryAxis = new QValueAxis(this);
    } else {
        removeAxis(m_valueAxis);
        removeAxis(m_categoryAxis);
    }
    // A category axis would drop equal names, and we write the names ourselves: numbered bands do.
    m_categoryAxis->setVisible(false);
    m_categoryAxis->setRange(-0.5, std::max(1, m_spec.count()) - 0.5);
    m_valueAxis->setVisible(false);

    const bool horizontal = m_spec.orientation == Qt::Horizontal;
    QAbstractBarSeries *series = nullptr;
    if (horizontal)
        series = new QHorizontalBarSeries(this);
    else
        series = new QBarSeries(this);
    m_bars = new QBarSet(QString(), series);
    m_bars->setPen(Qt::NoPen);
    // Coloured before the theme sees them, or it colours them first.
    const ChartColors colors = chartColors(m_spec.theme);
    m_bars->setBrush(colors.accent);
    series->append(m_bars);
    addSeries(series);
    addAxis(m_valueAxis, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    addAxis(m_categoryAxis, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(m_valueAxis);
    series->attachAxis(m_categoryAxis);
}

void BarChart::layOut(const QSizeF &size)
{
    m_layout = layoutChart(m_spec, size);
    m_grid->setChart(&m_spec, &m_layout);
    m_texts->setChart(&m_spec, &m_layout);
    resize(size);
    if (!m_bars)
        return;

    setPlotArea(m_layout.plot);
    m_valueAxis->setRange(m_layout.scale.minimum, m_layout.scale.maximum);
    static_cast<QAbstractBarSeries *>(series().constFirst())->setBarWidth(m_layout.barShare);
    showHighlight();
}

void BarChart::setHighlighted(const std::vector<int> &bars)
{
    if (bars == m_spec.highlighted)
        return;
    m_spec.highlighted = bars;
    showHighlight();
    m_texts->update();
}

void BarChart::setFocusMark(int bar)
{
    m_texts->setFocusMark(bar);
}

void BarChart::showHighlight()
{
    if (!m_bars)
        return;
    const ChartColors colors = chartColors(m_spec.theme);
    QList<int> selected;
    for (const int bar : m_spec.highlighted) {
        if (bar >= 0 && bar < m_spec.count())
            selected.append(m_spec.orientation == Qt::Horizontal ? m_spec.count() - 1 - bar : bar);
    }
    m_bars->setSelectedColor(colors.accent);
    m_bars->setColor(selected.isEmpty() ? colors.accent : colors.quiet);
    m_bars->deselectAllBars();
    m_bars->selectBars(selected);
}

} // namespace dc
