// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/flatstyle.h"

#include "app/look/flatshapes.h"
#include "app/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QStyleOption>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr int grip = 7; // of a splitter: a line of one pixel, and three on each side to take hold of it
constexpr int arrowWidth = 16; // the room that a button with a menu has for its arrow
constexpr auto primaryProperty = "primary";

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        const QColor fill = pressed ? mixed(colors.accent, colors.ink, 0.75)
            : hovered               ? mixed(colors.accent, colors.paper, 0.88)
                                    : colors.accent;
        drawBox(painter, option.rect, fill, Qt::transparent);
        if (option.state & QStyle::State_HasFocus)
            drawFocus(painter, option.rect.adjusted(2, 2, -2, -2), colors.onAccent);
        return;
    }
    const QColor fill = pressed ? colors.quiet : hovered ? mixed(colors.paper, colors.quiet, 0.6) : colors.paper;
    drawBox(painter, option.rect, fill, enabled ? colors.edge : colors.line);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, option.rect, colors.accent);
}

/// The label of a filled button is in the colour that goes with the filling.
template <typename Option>
Option onAccent(const Option &option)
{
    Option label = option;
    if (!(option.state & QStyle::State_Enabled))
        return label;
    label.palette.setColor(QPalette::ButtonText, colorsOf(option.palette).onAccent);
    if (!label.icon.isNull())
        label.icon = QIcon(label.icon.pixmap(label.iconSize, qApp->devicePixelRatio(), QIcon::Selected));
    return label;
}

} // namespace

bool FlatStyle::isFlat() const
{
    if (!m_flat)
        m_flat = baseStyle()->name() == "fusion"_L1;
    return *m_flat;
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (!isFlat()) {
        IconStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Colors &colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = element == PE_FrameLineEdit || (frame && frame->lineWidth > 0);
        const bool enabled = option->state & State_Enabled;
        if (!framed) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        drawBox(painter, option->rect, enabled ? colors.paper : colors.ground, enabled ? colors.edge : colors.line);
        if (option->state & State_HasFocus)
            drawFocus(painter, option->rect, colors.accent);
        return;
    }
    case PE_PanelButtonCommand:
        drawButton(painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, *option, true);
        return;
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange))
            return;
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool filled = focus && focus->backgroundColor == option->palette.color(QPalette::Highlight);
        drawFocus(painter, option->rect, filled ? colors.onAccent : colors.accent);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        drawHandle(painter, *option);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colors.ground);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
        return;
    default:
        IconStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (!isFlat()) {
        IconStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Colors &colors = colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(widget)) {
            const QStyleOptionButton label = onAccent(*button);
            IconStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        // Fusion draws the icon of a highlighted item as if it were not.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && (item->state & State_Selected) && (item->state & State_Enabled) && !item->icon.isNull()) {
            QStyleOptionMenuItem highlighted = *item;
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            highlighted.icon = QIcon(item->icon.pixmap(
                QSize(side, side), widget ? widget->devicePixelRatio() : qApp->devicePixelRatio(), QIcon::Selected));
            IconStyle::drawControl(element, &highlighted, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.paper);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors.line);
        return;
    case CE_Splitter:
        drawHandle(painter, *option);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, colors.ground);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colors.ground);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, colors.ground);
            const bool chosen = (item->state & State_Selected) && (item->state & State_Enabled);
            if (chosen)
                drawBox(painter, option->rect, colors.accent, Qt::transparent);
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                | (styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
            drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled, item->text,
                         chosen ? QPalette::HighlightedText : QPalette::WindowText);
            return;
        }
        break;
    default:
        break;
    }
    IconStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (isFlat()) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && control == CC_ToolButton) {
            drawToolButton(*button, painter, widget);
            return;
        }
        if (control == CC_SpinBox) {
            drawSpinBox(*option, painter, widget);
            return;
        }
        if (control == CC_ScrollBar) {
            drawScrollBar(*option, painter, widget);
            return;
        }
    }
    IconStyle::drawComplexControl(control, option, painter, widget);
}

void FlatStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_Sunken);
    QStyleOptionToolButton label = option;
    if (isPrimary(widget)) {
        drawButton(painter, option, widget);
        label = onAccent(option);
    } else {
        if (on)
            drawBox(painter, option.rect, mixed(colors.accent, colors.paper, 0.16), colors.accent);
        else if (enabled && (option.state & State_MouseOver))
            drawBox(painter, option.rect, mixed(colors.quiet, colors.ground, 0.55), Qt::transparent);
        if (option.state & State_HasFocus)
            drawFocus(painter, option.rect, colors.accent);
    }
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly)
        label.rect.adjust(2, 0, 0, 0);
    const bool hasArrow = option.features & QStyleOptionToolButton::HasMenu;
    if (hasArrow)
        label.rect.adjust(0, 0, -arrowWidth + 4, 0);
    label.state.setFlag(State_AutoRaise, false); // nothing moves when it is pressed
    label.state.setFlag(State_Sunken, false);
    label.state.setFlag(State_On, false);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (!hasArrow)
        return;
    // In the middle of the height, where the text is, and not at the lower corner.
    const QPointF middle(option.rect.right() - arrowWidth / 2.0 + 0.5, option.rect.center().y() + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(label.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText),
                         1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
    painter->restore();
}

void FlatStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin)
        return;
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state & State_Enabled;
    if (spin->frame) {
        drawBox(painter, option.rect, enabled ? colors.paper : colors.ground, enabled ? colors.edge : colors.line);
        if (option.state & State_HasFocus)
            drawFocus(painter, option.rect, colors.accent);
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, step, up] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true),
                                         std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false)}) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool usable = enabled && (spin->stepEnabled & step);
        if (usable && (option.activeSubControls & part) && (option.state & (State_MouseOver | State_Sunken)))
            painter->fillRect(rect.adjusted(0, 1, -1, 0), mixed(colors.quiet, colors.paper, 0.6));
        const QPointF middle = QRectF(rect).center();
        const qreal tip = up ? -1.5 : 1.5;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(usable ? colors.ink : colors.disabled, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{middle + QPointF(-3, -tip), middle + QPointF(0, tip), middle + QPointF(3, -tip)});
        painter->restore();
    }
}

void FlatStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const Colors &colors = colorsOf(option.palette);
    painter->fillRect(option.rect, colors.paper);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    const bool held = option.activeSubControls & SC_ScrollBarSlider && option.state & (State_MouseOver | State_Sunken);
    QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const qreal margin = held ? 2 : 3;
    handle = slider->orientation == Qt::Horizontal ? handle.adjusted(1, margin, -1, -margin)
                                                   : handle.adjusted(margin, 1, -margin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? colors.muted : colors.edge);
    const qreal round = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!isFlat() || control != CC_ScrollBar || !slider)
        return IconStyle::subControlRect(control, option, part, widget);
    // A groove from end to end, without arrows.
    const bool flat = slider->orientation == Qt::Horizontal;
    const QRect whole = slider->rect;
    const int room = flat ? whole.width() : whole.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int least = qMin(room, 32);
    const int length = range == 0
        ? room
        : qBound(least, static_cast<int>(qint64(slider->pageStep) * room / (range + slider->pageStep)), room);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, room - length,
                                              slider->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = flat ? QRect(whole.x() + from, whole.y(), size, whole.height())
                                : QRect(whole.x(), whole.y() + from, whole.width(), size);
        return visualRect(slider->direction, whole, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    case SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = IconStyle::sizeFromContents(type, option, size, widget);
    if (!isFlat())
        return result;
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && type == CT_ToolButton) {
        if (button->features & QStyleOptionToolButton::HasMenu)
            result.rwidth() += arrowWidth - 8;
        if (button->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += 4;
    }
    return result;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (isFlat()) {
        switch (metric) {
        case PM_DockWidgetSeparatorExtent:
        case PM_SplitterWidth:
            return grip;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
            return iconSizeFor(widget ? widget->font() : QApplication::font());
        case PM_ScrollBarExtent:
            return 12;
        case PM_ToolBarItemSpacing:
            return 8;
        case PM_ToolBarItemMargin:
            return 6;
        case PM_ToolBarFrameWidth:
            return 2;
        case PM_MenuBarPanelWidth:
        case PM_MenuBarVMargin:
            return 0;
        default:
            break;
        }
    }
    return IconStyle::pixelMetric(metric, option, widget);
}

int iconSizeFor(const QFont &font)
{
    // Whole steps: the icons are drawn on a grid of pixels.
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : qRound(font.pointSizeF() * 4 / 3);
    return qMax(16, qRound(pixels * 0.3) * 4);
}

void makePrimary(QAbstractButton *button)
{
    button->setProperty(primaryProperty, true);
}

} // namespace dc
