// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/chartview.h"

#include "charts/draw/chartcolors.h"
#include "charts/draw/chartdrawing.h"
#include "charts/page/chartkind.h"
#include "charts/page/layoutchart.h"
#include "charts/view/chartaccessible.h"
#include "charts/view/chartscroller.h"

#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scroller(new ChartScroller(this))
    , m_tip(*this)
{
    setScene(new QGraphicsScene(this));
    m_chart = std::make_unique<ChartDrawing>(*scene());
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    viewport()->setMouseTracking(true);
    connect(m_scroller, &ChartScroller::moved, this, &ChartView::showScrolled);
    installChartAccessibility();
}

ChartView::~ChartView() = default;

const ChartSpec &ChartView::spec() const
{
    return m_chart->spec();
}

void ChartView::setSpec(const ChartSpec &spec)
{
    if (spec == m_chart->spec())
        return;
    const bool sameBars = spec.marks == this->spec().marks;
    m_chart->setSpec(spec);
    m_measures = ChartMeasures(spec);
    m_scroller->setSpec(&m_chart->spec());
    setBackgroundBrush(spec.transparent ? QBrush(Qt::NoBrush) : QBrush(chartColors(spec.theme).background));
    if (!sameBars)
        m_tip.hide();
    m_currentMark = std::min(m_currentMark, spec.count() - 1);
    m_layoutDue = true;
    m_revealDue = true;
    if (isVisible())
        layOut();
    showFocus();
    notifyChartChanged(this);
}

void ChartView::setHighlighted(const std::vector<int> &bars)
{
    if (bars == spec().highlighted)
        return;
    m_chart->setHighlighted(bars);
    m_scroller->update();
    notifyChartSelection(this);
}

void ChartView::setCurrentMark(int bar)
{
    const int current = bar >= 0 && bar < spec().count() ? bar : -1;
    if (current == m_currentMark)
        return;
    m_currentMark = current;
    showFocus();
    if (current < 0)
        return;
    if (m_layoutDue)
        m_revealDue = true;
    else
        revealCurrentMark();
    if (hasFocus())
        notifyChartFocus(this);
}

void ChartView::revealCurrentMark()
{
    m_revealDue = false;
    if (m_currentMark < 0)
        return;
    const ChartLayout &layout = m_chart->layout();
    if (m_currentMark < layout.first)
        m_scroller->setFirst(m_currentMark);
    else if (m_currentMark >= layout.first + layout.shown)
        m_scroller->setFirst(m_currentMark - layout.shown + 1);
    const QRectF mark = m_chart->layout().markRect(m_currentMark);
    if (mark.isNull())
        return;
    if (!layout.inBands)
        ensureVisible(mark, 4, 4);
    else if (layout.orientation == Qt::Horizontal)
        ensureVisible(QRectF(horizontalScrollBar()->value(), mark.top(), 1, mark.height()), 0, 4);
    else
        ensureVisible(QRectF(mark.left(), verticalScrollBar()->value(), mark.width(), 1), 4, 0);
}

void ChartView::showScrolled()
{
    if (m_layingOut)
        return;
    m_tip.hide();
    layOut();
}

int ChartView::markAt(const QPoint &position) const
{
    return m_chart->layout().markAt(mapToScene(position));
}

QRect ChartView::markRect(int mark) const
{
    if (m_chart->layout().size.isEmpty() || mark < 0 || mark >= spec().count())
        return {};
    const QRectF rect = m_chart->layout().markRect(mark);
    return rect.isNull() ? QRect() : mapFromScene(rect).boundingRect();
}

QStringList ChartView::markTexts(int mark) const
{
    QStringList texts{spec().marks.name(mark)};
    if (spec().kind)
        texts.append(spec().kind->markFacts(spec(), mark));
    texts.append(spec().marks.details(mark));
    texts.removeAll(QString());
    return texts;
}

QSize ChartView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {40 * em, 18 * em};
}

QSize ChartView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {10 * em, 6 * em};
}

void ChartView::layOut()
{
    if (m_layingOut)
        return;
    m_layingOut = true;
    // Scroll bars are decided here, not by the view afterwards: the chart is laid out once.
    const int extent = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const auto layoutIn = [&](QSize room) {
        QSizeF least = minimumWindowSize(spec(), m_measures, room.width());
        const bool across = least.width() > room.width();
        const double height = room.height() - (across ? extent : 0);
        const bool down = least.height() > height;
        if (down)
            room.rwidth() -= extent;
        setHorizontalScrollBarPolicy(least.width() > room.width() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(down ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
        if (down)
            least = minimumWindowSize(spec(), m_measures, room.width());
        const QSizeF size(std::max<double>(least.width(), room.width()), std::max(least.height(), height));
        return layoutWindow(spec(), m_measures, size, m_scroller->first());
    };
    const QRect all = contentsRect();
    const QRect strip = m_scroller->placeIn(all);
    const QMargins beside(0, 0, strip.height() == all.height() ? strip.width() : 0,
                          strip.height() == all.height() ? 0 : strip.height());
    const auto isWindow = [](const ChartLayout &layout) { return layout.shown < layout.count; };
    // As it was the last time first: while one scrolls, it stays so.
    const bool scrolled = !m_scroller->isHidden();
    ChartLayout layout = layoutIn(scrolled ? all.marginsRemoved(beside).size() : all.size());
    if (isWindow(layout) != scrolled)
        layout = layoutIn(scrolled ? all.size() : all.marginsRemoved(beside).size());
    m_scroller->showWindow(layout);
    m_scroller->setGeometry(strip);
    m_scroller->setVisible(isWindow(layout));
    setViewportMargins(isWindow(layout) ? beside : QMargins());
    setRenderHint(QPainter::Antialiasing, layout.hasCurves());
    m_chart->show(layout);
    setSceneRect(QRectF(QPointF(), layout.size));
    m_layoutDue = false;
    m_layingOut = false;
    if (m_revealDue)
        revealCurrentMark();
}

bool ChartView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showTip(static_cast<QHelpEvent *>(event)->pos());
        return true;
    case QEvent::Leave:
        m_tip.forget();
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    if (m_layoutDue)
        layOut();
    QGraphicsView::paintEvent(event);
    if (!m_painted && spec().count() > 0) {
        m_painted = true;
        Q_EMIT painted();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_layoutDue = true;
    if (isVisible())
        layOut();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (m_scroller->isHidden())
        return QGraphicsView::wheelEvent(event);
    m_scroller->wheel(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    if (event->button() != Qt::LeftButton) {
        showFocus();
        return;
    }
    const int bar = markAt(event->position().toPoint());
    if (bar >= 0 && event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(bar);
    } else if (bar >= 0) {
        m_anchor = bar;
        setCurrentMark(bar);
        showFocus();
        Q_EMIT markChosen(bar, event->modifiers().testFlag(Qt::ControlModifier));
    } else {
        showFocus();
        Q_EMIT nothingChosen();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        showTip(event->position().toPoint());
}

// The scene's answers to these are not wanted.
void ChartView::mouseReleaseEvent(QMouseEvent *) { }

void ChartView::mouseDoubleClickEvent(QMouseEvent *) { }

void ChartView::showTip(const QPoint &position)
{
    const int mark = markAt(position);
    if (mark < 0)
        m_tip.hide();
    else if (!m_tip.isOf(mark))
        m_tip.show(m_chart->layout(), mark, markTexts(mark), position);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    m_tip.hide();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect visible = m_currentMark < 0 ? viewport()->rect() : markRect(m_currentMark) & viewport()->rect();
        Q_EMIT contextMenuRequested(m_currentMark, viewport()->mapToGlobal(visible.center()));
        return;
    }
    const int bar = markAt(event->pos());
    if (bar >= 0)
        setCurrentMark(bar);
    Q_EMIT contextMenuRequested(bar, event->globalPos());
}

int ChartView::markForKey(int key) const
{
    const int last = spec().count() - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return m_currentMark < 0 ? last : std::max(0, m_currentMark - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return std::min(last, m_currentMark + 1);
    case Qt::Key_Home:
        return std::min(last, 0);
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
        return std::max(std::min(0, last), m_currentMark - m_chart->layout().shown);
    case Qt::Key_PageDown:
        return std::min(last, m_currentMark + m_chart->layout().shown);
    default:
        return -1;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    const int bar = space ? m_currentMark : markForKey(event->key());
    if (bar >= 0 && !space && event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_keyboardFocus = true;
        extendTo(bar);
    } else if (bar >= 0) {
        m_keyboardFocus = true;
        setCurrentMark(bar);
        showFocus();
        if (space || !control)
            m_anchor = bar;
        // As in a list: with Ctrl the arrows only move, so that Ctrl+Space can pick what is apart.
        if (space || !control)
            Q_EMIT markChosen(bar, space && control);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT nothingChosen();
    } else {
        event->ignore();
    }
}

void ChartView::extendTo(int mark)
{
    if (m_anchor < 0 || m_anchor >= spec().count())
        m_anchor = std::max(0, m_currentMark);
    setCurrentMark(mark);
    showFocus();
    Q_EMIT marksChosen(std::min(m_anchor, mark), std::max(m_anchor, mark));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (m_keyboardFocus && m_currentMark < 0)
        setCurrentMark(spec().highlighted.empty() ? 0 : spec().highlighted.front());
    showFocus();
    if (m_currentMark >= 0)
        notifyChartFocus(this);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showFocus();
}

void ChartView::showFocus()
{
    m_chart->setFocusMark(m_keyboardFocus && hasFocus() ? m_currentMark : -1);
}

} // namespace dc
