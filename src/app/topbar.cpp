// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/topbar.h"

#include "app/look/flatstyle.h"
#include "app/look/icons.h"
#include "app/table/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <initializer_list>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableSearch = 280;
constexpr int widestSearch = 560;

QWidget *row(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    return widget;
}

QToolButton *addTo(QWidget *row)
{
    auto *button = new QToolButton(row);
    button->setAutoRaise(true);
    // Toolbar buttons are left out of the tab order unless they are told to be in it.
    button->setFocusPolicy(Qt::TabFocus);
    row->layout()->addWidget(button);
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QToolBar(parent)
    , m_search(new SearchField(this))
{
    m_search->setMaximumWidth(widestSearch);
    addWidget(m_search);
    m_columns = addMenuButton();
    m_columns->setIcon(symbolicIcon(u"columns"_s));
    auto *between = new QWidget(this);
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(between);
    m_kinds = row(this);
    addWidget(m_kinds);
    m_chart = addMenuButton();
    m_chart->setIcon(symbolicIcon(u"chart-options"_s));
    m_languages = row(this);
    addWidget(m_languages);
    m_export = addMenuButton();
    m_export->setIcon(symbolicIcon(u"export"_s));
    makePrimary(m_export);
    retranslateUi();
}

QToolButton *TopBar::addMenuButton()
{
    auto *button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

QWidget *TopBar::last() const
{
    return m_export;
}

void TopBar::setMenus(QMenu *columns, QMenu *chart, QMenu *exports)
{
    m_columns->setMenu(columns);
    m_chart->setMenu(chart);
    m_export->setMenu(exports);
    measure();
}

void TopBar::setKinds(const QList<QAction *> &kinds)
{
    for (QAction *kind : kinds) {
        QToolButton *button = addTo(m_kinds);
        button->setDefaultAction(kind);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    orderTabs();
    measure();
}

void TopBar::addLanguage(Language language, QAction *action)
{
    QToolButton *button = addTo(m_languages);
    button->setCheckable(true);
    button->setText(languageCode(language) == "uk"_L1 ? u"УК"_s : languageCode(language).toUpper());
    QString name = action->text();
    name.remove(QLatin1Char('&'));
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [button, action] {
        button->setChecked(true); // also if its language is spoken already
        action->trigger();
    });
    m_languageButtons.push_back({language, button});
    orderTabs();
    measure();
}

void TopBar::showLanguage(Language language)
{
    for (const auto &[spoken, button] : m_languageButtons)
        button->setChecked(spoken == language);
}

void TopBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const int side = iconSizeFor(font());
        setIconSize(QSize(side, side));
        for (QToolButton *button : findChildren<QToolButton *>())
            button->setIconSize(iconSize());
        measure();
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    setCompact(width() < m_fullWidth);
}

void TopBar::retranslateUi()
{
    const auto say = [](QToolButton *button, const QString &text, const QString &toolTip) {
        button->setText(text);
        button->setToolTip(toolTip);
    };
    say(m_columns, tr("Colu&mns"), tr("Choose the columns of the table"));
    say(m_chart, tr("Cha&rt"), tr("Chart type and content, export, print"));
    say(m_export, tr("E&xport"), tr("Write the chart or the table into a file, copy or print it"));
    m_kinds->setAccessibleName(tr("Chart type"));
    m_languages->setAccessibleName(tr("Language"));
    measure();
}

void TopBar::measure()
{
    setCompact(false);
    m_fullWidth = comfortableSearch + style()->pixelMetric(QStyle::PM_ToolBarItemSpacing, nullptr, this) * 8;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_columns, m_kinds, m_chart, m_languages, m_export})
        m_fullWidth += part->sizeHint().width();
    if (isVisible())
        setCompact(width() < m_fullWidth);
}

void TopBar::orderTabs()
{
    QWidget *last = m_search;
    const auto next = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    next(m_columns);
    for (QToolButton *kind : m_kinds->findChildren<QToolButton *>())
        next(kind);
    next(m_chart);
    for (const LanguageButton &language : m_languageButtons)
        next(language.button);
    next(m_export);
}

void TopBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QToolButton *button : {m_columns, m_chart, m_export})
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dc
