// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QList>
#include <QToolBar>

#include <vector>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace dc {

class SearchField;

/// What is always at hand: the search, the columns, the kinds of chart as small pictures, the two languages, the export.
/// Where there is little room the buttons lose their words before the search loses its own.
class TopBar : public QToolBar
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    /// The one that is reached last by Tab.
    QWidget *last() const;
    void setMenus(QMenu *columns, QMenu *chart, QMenu *exports);
    /// A picture each, of which one is pressed.
    void setKinds(const QList<QAction *> &kinds);
    /// A button a language, which triggers its action.
    void addLanguage(Language language, QAction *action);
    /// Which of the languages is spoken now.
    void showLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void measure();
    void orderTabs();
    void setCompact(bool compact);
    QToolButton *addMenuButton();

    struct LanguageButton
    {
        Language language;
        QToolButton *button;
    };

    SearchField *m_search;
    QToolButton *m_columns;
    QWidget *m_kinds;
    QToolButton *m_chart;
    QWidget *m_languages;
    QToolButton *m_export;
    std::vector<LanguageButton> m_languageButtons;
    int m_fullWidth = 0; ///< with all words
    bool m_compact = false;
};

} // namespace dc
