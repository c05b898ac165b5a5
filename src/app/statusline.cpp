// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"

#include "data/text/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A text of one line that ends in an ellipsis where there is no room for it; its tooltip is then the whole.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        style()->drawItemText(&painter, rect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        const bool isCut = fontMetrics().horizontalAdvance(text()) > width();
        setToolTip(isCut ? toolTipText(text()) : QString());
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    // One permanent widget over the whole width: Qt hides the others while a message is shown, and draws it elsewhere.
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(24);
    m_left = new ElidedLabel(line);
    m_right = new ElidedLabel(line);
    m_left->setObjectName(u"statusShown"_s);
    m_right->setObjectName(u"statusSelected"_s);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label, label == m_left ? 1 : 0);
    }
    addPermanentWidget(line, 1);
    setSizeGripEnabled(false); // the window has edges
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::showLeft);
}

void StatusLine::setShown(const QString &text)
{
    m_shown = text;
    showLeft();
}

void StatusLine::setSelected(const QString &text)
{
    m_right->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    // Qt's own would write the message once more.
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
}

void StatusLine::showLeft()
{
    const QString message = currentMessage();
    m_left->setForegroundRole(message.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_left->setText(message.isEmpty() ? m_shown : message);
}

} // namespace dc
