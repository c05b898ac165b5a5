// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/chartscroller.h"

#include "charts/view/chartoverview.h"
#include "data/words/phrasebook.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

namespace dc {

using namespace Qt::StringLiterals;

ChartScroller::ChartScroller(QWidget *parent)
    : QWidget(parent)
    , m_overview(new ChartOverview(this))
    , m_bar(new QScrollBar(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_bar->setObjectName(u"marks"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_overview, 1);
    m_layout->addWidget(m_bar);
    connect(m_bar, &QScrollBar::valueChanged, this, &ChartScroller::moved);
    connect(m_overview, &ChartOverview::moved, m_bar, &QScrollBar::setValue);
    hide();
}

void ChartScroller::setSpec(const ChartSpec *spec)
{
    m_spec = spec;
    m_overview->setSpec(spec);
    const bool down = spec->orientation == Qt::Horizontal;
    m_bar->setOrientation(down ? Qt::Vertical : Qt::Horizontal);
    m_layout->setDirection(down ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const Phrasebook phrases(spec->language);
    m_bar->setAccessibleName(phrases.translate("Charts", "Scroll through the bars"));
    m_overview->setAccessibleName(phrases.translate("Charts", "Overview of all bars"));
}

void ChartScroller::showWindow(const ChartLayout &layout)
{
    m_bar->setRange(0, layout.count - layout.shown);
    m_bar->setPageStep(layout.shown);
    m_bar->setValue(layout.first);
    m_overview->setWindow(layout.first, layout.shown);
}

int ChartScroller::first() const
{
    return m_bar->value();
}

void ChartScroller::setFirst(int mark)
{
    m_bar->setValue(mark);
}

void ChartScroller::wheel(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_bar, event);
}

int ChartScroller::thickness() const
{
    return ChartOverview::thickness + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

QRect ChartScroller::placeIn(const QRect &rect) const
{
    return m_spec && m_spec->orientation == Qt::Vertical ? rect.adjusted(0, rect.height() - thickness(), 0, 0)
                                                         : rect.adjusted(rect.width() - thickness(), 0, 0, 0);
}

} // namespace dc
