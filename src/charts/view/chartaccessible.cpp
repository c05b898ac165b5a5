// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/chartaccessible.h"

#include "charts/kinds/chartdescription.h"
#include "charts/view/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A bar. It has no QObject: it asks the view each time, and is invalid when the view has fewer bars or is gone.
class MarkAccessible : public QAccessibleInterface
{
public:
    MarkAccessible(ChartView *view, int bar)
        : m_view(view)
        , m_bar(bar)
    { }

    bool isValid() const override { return m_view && m_bar < m_view->spec().count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->spec().marks.name(m_bar);
        if (kind == QAccessible::Value)
            return m_view->spec().valueText(m_bar);
        // AT-SPI hands the value of an item to nobody, so the description has it too.
        if (kind == QAccessible::Description)
            return m_view->markTexts(m_bar).mid(1).join(", "_L1);
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect band = m_view->markRect(m_bar);
        return {m_view->viewport()->mapToGlobal(band.topLeft()), band.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_view->spec().isHighlighted(m_bar);
        state.focused = m_view->hasFocus() && m_view->currentMark() == m_bar;
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->markRect(m_bar));
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_bar;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    { }

    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_bars) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return view()->spec().title;
        if (kind == QAccessible::Description)
            return describe(view()->spec());
        return QAccessibleWidget::text(kind);
    }

    int childCount() const override { return view()->spec().count(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto bar = static_cast<size_t>(index);
        if (m_bars.size() <= bar)
            m_bars.resize(bar + 1, 0);
        if (!m_bars[bar])
            m_bars[bar] = QAccessible::registerAccessibleInterface(new MarkAccessible(view(), index));
        return QAccessible::accessibleInterface(m_bars[bar]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t bar = 0; bar < m_bars.size(); ++bar) {
            if (m_bars[bar] && QAccessible::accessibleInterface(m_bars[bar]) == child)
                return static_cast<int>(bar);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->markAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentMark()) : nullptr;
    }

private:
    ChartView *view() const { return static_cast<ChartView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_bars; ///< made when first asked for; 0: not yet
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    // By the object and not by the class name, which would miss subclasses.
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(&chartInterface); // a second time does nothing
}

void notifyChartChanged(ChartView *view)
{
    if (!QAccessible::isActive())
        return;
    for (const QAccessible::Event type :
         {QAccessible::ObjectReorder, QAccessible::NameChanged, QAccessible::DescriptionChanged}) {
        QAccessibleEvent event(view, type);
        QAccessible::updateAccessibility(&event);
    }
}

void notifyChartSelection(ChartView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void notifyChartFocus(ChartView *view)
{
    if (!QAccessible::isActive() || view->currentMark() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentMark());
    QAccessible::updateAccessibility(&event);
}

} // namespace dc
