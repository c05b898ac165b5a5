// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartmeasures.h"
#include "charts/spec/chartspec.h"
#include "charts/view/charttip.h"

#include <QGraphicsView>

#include <memory>

namespace dc {

class ChartDrawing;
class ChartScroller;

/// The chart as a widget: hover tells about a bar, click and arrow keys ask for a selection, the context menu is the
/// owner's. It changes nothing itself: the owner answers by setHighlighted(). Of more bars than have room it shows
/// some, scrolls through them, and shows all of them small beside; where even that has no room, it scrolls as a whole.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    const ChartSpec &spec() const;
    void setSpec(const ChartSpec &spec);
    /// Redraws only what the highlight changes.
    void setHighlighted(const std::vector<int> &bars);
    /// The bar that has the keyboard, -1: none.
    int currentMark() const { return m_currentMark; }
    void setCurrentMark(int bar);

    /// The bar at this place of the viewport, with its labels and the space around it; -1: none.
    int markAt(const QPoint &position) const;
    /// The place of a bar with its labels, in the viewport's coordinates.
    QRect markRect(int mark) const;
    /// What is said of a bar, line by line: name, value, details. Plain text.
    QStringList markTexts(int mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked, or moved to by an arrow key. extend: Ctrl (add or take away) was held with it.
    void markChosen(int bar, bool extend);
    /// All of these were, one after the other, with Shift: nothing else is to be selected.
    void marksChosen(int from, int to);
    /// A click beside the bars, or Esc.
    void nothingChosen();
    void contextMenuRequested(int bar, const QPoint &globalPosition); ///< bar -1: beside the bars
    /// All bars have been painted once.
    void painted();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void showScrolled();
    void revealCurrentMark();
    void showFocus();
    void showTip(const QPoint &position);
    int markForKey(int key) const;
    void extendTo(int mark);

    std::unique_ptr<ChartDrawing> m_chart;
    ChartMeasures m_measures; ///< of the spec
    ChartScroller *m_scroller; ///< seen while there are more bars than are seen
    ChartTip m_tip;
    int m_currentMark = -1;
    int m_anchor = -1; ///< where Shift extends the selection from
    bool m_keyboardFocus = false; ///< the ring is shown to those who use the keyboard
    bool m_layingOut = false;
    bool m_layoutDue = true;
    bool m_revealDue = false; ///< the spec or the current bar changed: not on a mere resize, which would jump
    bool m_painted = false;
};

} // namespace dc
