// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartview.h"

#include "charts/chartaccessible.h"
#include "charts/chartcolors.h"
#include "charts/chartdrawing.h"
#include "charts/chartoverview.h"
#include "data/phrasebook.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace dc {

ChartView::ChartView(QWidget *parent)
    : QChartView(new ChartDrawing, parent)
    , m_chart(static_cast<ChartDrawing *>(chart()))
    , m_overview(new ChartOverview(this))
    , m_scrollBar(new QScrollBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(0, 0); // QChartView's own would keep a dock from shrinking
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    viewport()->setMouseTracking(true);
    m_scrollBar->setObjectName(QStringLiteral("marks"));
    m_overview->hide();
    m_scrollBar->hide();
    connect(m_scrollBar, &QScrollBar::valueChanged, this, &ChartView::scrollTo);
    connect(m_overview, &ChartOverview::moved, m_scrollBar, &QScrollBar::setValue);
    installChartAccessibility();
}

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
    m_overview->setSpec(&m_chart->spec());
    const Phrasebook phrases(spec.language);
    m_scrollBar->setAccessibleName(phrases.translate("Charts", "Scroll through the bars"));
    m_overview->setAccessibleName(phrases.translate("Charts", "All bars, small"));
    setBackgroundBrush(spec.transparent ? QBrush(Qt::NoBrush) : QBrush(chartColors(spec.theme).background));
    if (!sameBars) {
        QToolTip::hideText();
        m_tipMark = -1;
    }
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
    m_overview->updateHighlight();
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
    const ChartLayout &layout = m_chart->layoutData();
    if (isScrolling()) {
        if (m_currentMark < layout.first)
            m_scrollBar->setValue(m_currentMark);
        else if (m_currentMark >= layout.first + layout.shown)
            m_scrollBar->setValue(m_currentMark - layout.shown + 1);
    }
    const QRectF mark = m_chart->layoutData().markRect(m_currentMark);
    if (mark.isNull())
        return;
    if (layout.kind == ChartKind::Scatter)
        ensureVisible(mark, 4, 4);
    else if (layout.orientation == Qt::Horizontal)
        ensureVisible(QRectF(horizontalScrollBar()->value(), mark.top(), 1, mark.height()), 0, 4);
    else
        ensureVisible(QRectF(mark.left(), verticalScrollBar()->value(), mark.width(), 1), 4, 0);
}

bool ChartView::isScrolling() const
{
    return m_hasScrollBar;
}

void ChartView::scrollTo(int first)
{
    if (m_layingOut || first == m_chart->layoutData().first)
        return;
    QToolTip::hideText();
    m_tipMark = -1;
    layOut();
}

int ChartView::markAt(const QPoint &position) const
{
    return m_chart->layoutData().markAt(mapToScene(position));
}

QRect ChartView::markRect(int mark) const
{
    if (m_chart->layoutData().size.isEmpty() || mark < 0 || mark >= spec().count())
        return {};
    const QRectF rect = m_chart->layoutData().markRect(mark);
    return rect.isNull() ? QRect() : mapFromScene(rect).boundingRect();
}

QStringList ChartView::markTexts(int mark) const
{
    const auto said = [](const QString &title, const QString &value) {
        return title.isEmpty() ? value : title + QLatin1String(": ") + value;
    };
    QStringList texts{spec().marks.name(mark), said(spec().valueTitle, spec().valueText(mark))};
    if (spec().kind == ChartKind::Scatter)
        texts.append(said(spec().xTitle, spec().xText(mark)));
    if (!spec().shareText(mark).isEmpty()) {
        //: of a bar and all larger ones, together: %1 is a percentage
        texts.append(Phrasebook(spec().language).translate("Charts", "running share: %1").arg(spec().shareText(mark)));
    }
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
    const int strip = ChartOverview::thickness + extent;
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
        return layoutWindow(spec(), m_measures, size, m_scrollBar->value());
    };
    const QSize whole = contentsRect().size();
    const QSize beside = spec().orientation == Qt::Horizontal ? whole - QSize(strip, 0) : whole - QSize(0, strip);
    ChartLayout layout = layoutIn(m_hasScrollBar ? beside : whole);
    const auto isWindow = [](const ChartLayout &layout) { return layout.shown < layout.count; };
    if (isWindow(layout) != m_hasScrollBar)
        layout = layoutIn(m_hasScrollBar ? whole : beside);

    // Where it fits only without the scroll bar, it has one all the same.
    m_hasScrollBar = isWindow(layout) || m_hasScrollBar == isWindow(layout) ? isWindow(layout) : false;
    m_scrollBar->setRange(0, layout.count - layout.shown);
    m_scrollBar->setPageStep(layout.shown);
    m_scrollBar->setValue(layout.first);
    m_overview->setWindow(layout.first, layout.shown);
    placeScrollBar(m_hasScrollBar);
    m_chart->show(layout);
    setSceneRect(QRectF(QPointF(), layout.size));
    m_layoutDue = false;
    m_layingOut = false;
    if (m_revealDue)
        revealCurrentMark();
}

void ChartView::placeScrollBar(bool needed)
{
    m_scrollBar->setVisible(needed);
    m_overview->setVisible(needed);
    if (!needed) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    const bool upright = spec().orientation == Qt::Horizontal;
    const int extent = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int strip = ChartOverview::thickness + extent;
    setViewportMargins(0, 0, upright ? strip : 0, upright ? 0 : strip);
    m_scrollBar->setOrientation(upright ? Qt::Vertical : Qt::Horizontal);
    const QRect all = contentsRect();
    if (upright) {
        m_overview->setGeometry(all.right() + 1 - strip, all.top(), ChartOverview::thickness, all.height());
        m_scrollBar->setGeometry(all.right() + 1 - extent, all.top(), extent, all.height());
    } else {
        m_overview->setGeometry(all.left(), all.bottom() + 1 - strip, all.width(), ChartOverview::thickness);
        m_scrollBar->setGeometry(all.left(), all.bottom() + 1 - extent, all.width(), extent);
    }
}

bool ChartView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showTip(static_cast<QHelpEvent *>(event)->pos());
        return true;
    case QEvent::Leave:
        m_tipMark = -1;
        break;
    default:
        break;
    }
    return QChartView::viewportEvent(event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    if (m_layoutDue)
        layOut();
    QChartView::paintEvent(event);
    if (!m_painted && spec().count() > 0) {
        m_painted = true;
        Q_EMIT painted();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    // Not QChartView's: it forces the chart into the viewport, and the viewport to the chart.
    QGraphicsView::resizeEvent(event);
    m_layoutDue = true;
    if (isVisible())
        layOut();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!isScrolling())
        return QChartView::wheelEvent(event);
    QCoreApplication::sendEvent(m_scrollBar, event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    if (event->button() != Qt::LeftButton) {
        showFocus();
        return;
    }
    const int bar = markAt(event->position().toPoint());
    if (bar >= 0) {
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

// Qt Charts' own answers to these are not wanted.
void ChartView::mouseReleaseEvent(QMouseEvent *) { }

void ChartView::mouseDoubleClickEvent(QMouseEvent *) { }

void ChartView::showTip(const QPoint &position)
{
    const int bar = markAt(position);
    if (bar == m_tipMark && (bar < 0 || QToolTip::isVisible()))
        return;
    m_tipMark = bar;
    if (bar < 0) {
        QToolTip::hideText();
        return;
    }
    // Escaped and marked as rich text: a tool tip guesses which of the two a text is, and data must not decide it.
    QStringList lines;
    for (const QString &line : markTexts(bar))
        lines.append(line.toHtmlEscaped());
    lines[0] = QStringLiteral("<b>%1</b>").arg(lines[0]);
    QToolTip::showText(viewport()->mapToGlobal(position),
                       QStringLiteral("<qt style='white-space:pre'>%1</qt>").arg(lines.join(QLatin1String("<br>"))),
                       viewport(), markRect(bar));
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    QToolTip::hideText();
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
        return std::max(std::min(0, last), m_currentMark - m_chart->layoutData().shown);
    case Qt::Key_PageDown:
        return std::min(last, m_currentMark + m_chart->layoutData().shown);
    default:
        return -1;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    const int bar = space ? m_currentMark : markForKey(event->key());
    if (bar >= 0) {
        m_keyboardFocus = true;
        setCurrentMark(bar);
        showFocus();
        // As in a list: with Ctrl the arrows only move, so that Ctrl+Space can pick what is apart.
        if (space || !control)
            Q_EMIT markChosen(bar, space && control);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT nothingChosen();
    } else {
        event->ignore(); // QChartView would hand it to Qt Charts
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (m_keyboardFocus && m_currentMark < 0)
        setCurrentMark(spec().highlighted.empty() ? 0 : spec().highlighted.front());
    showFocus();
    if (m_currentMark >= 0)
        notifyChartFocus(this);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    showFocus();
}

void ChartView::showFocus()
{
    m_chart->setFocusMark(m_keyboardFocus && hasFocus() ? m_currentMark : -1);
}

} // namespace dc
