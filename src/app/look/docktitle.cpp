// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/docktitle.h"

#include "app/look/icons.h"
#include "app/look/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dc {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_label(new QLabel(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_float->setIcon(symbolicIcon(u"float"_s));
    m_close->setIcon(symbolicIcon(u"clear"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label, 1);
    for (QToolButton *button : {m_float, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, this, &DockTitle::toggleFloating);
    connect(m_close, &QToolButton::clicked, dock, &QWidget::close);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::retranslateUi);
    connect(dock, &QWidget::windowTitleChanged, this, &DockTitle::retranslateUi);
    retranslateUi();
}

void DockTitle::setShown(bool shown)
{
    m_shown = shown;
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_float), static_cast<QWidget *>(m_close)})
        part->setVisible(shown);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_shown ? QWidget::sizeHint() : QSize(0, 0);
}

QSize DockTitle::minimumSizeHint() const
{
    return m_shown ? QWidget::minimumSizeHint() : QSize(0, 0);
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DockTitle::retranslateUi()
{
    const QString name = m_dock->windowTitle();
    m_label->setText(name);
    const auto say = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(m_float, m_dock->isFloating() ? tr("Put back: %1").arg(name) : tr("Detach: %1").arg(name));
    say(m_close, tr("Close: %1").arg(name));
}

void DockTitle::toggleFloating()
{
    const QPoint place = m_dock->mapToGlobal(QPoint());
    m_dock->setFloating(!m_dock->isFloating());
    if (m_dock->isFloating())
        m_dock->move(place - QPoint(48, 48));
}

} // namespace dc
