// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/help/helpdialog.h"
#include "app/table/sortchoice.h"
#include "charts/kinds/chartchoice.h"
#include "data/table/table.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace dc {

class Appearance;
class ChartMenu;
class TableModel;
class ExportController;
class LanguageController;
class OpenController;
class SearchField;
class Session;
class Settings;
struct OpenedTable;
struct TableSource;
class WindowLayout;

/// The window: connects the panes, which own their behaviour, with the menus, the settings and each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(const Table &table, Settings &settings, LanguageController &language);
    ~MainWindow() override;

    TableModel *model() const { return m_model; }
    /// As if typed into the search field, without the pause.
    void search(const QString &text);
    void setSort(const QString &columnId, Qt::SortOrder order);
    void select(const std::vector<Row> &rows);
    /// Another table in place of this one: each is looked at as it was the last time.
    void open(const Table &table);
    /// Where the table that is shown was read from, and how.
    void setOpened(const OpenedTable &opened, const TableSource &source);
    OpenController *opening() const { return m_open; }
    const ChartChoice &chart() const;
    void setChart(const ChartChoice &choice);
    /// What has been asked for until now is for this time: it is remembered only if a person changes it.
    void keepSettingsOfChoices();

Q_SIGNALS:
    /// Table and chart have both been painted with all their data.
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createMenus();
    void createTopBar();
    void connectOpening();
    void connectPanes();
    void connectActions();
    void retranslateUi();
    void setIcons();

    void restore();
    void save();
    void restoreView(); ///< what is remembered of how the data is looked at
    void saveView();
    void updateStatus();
    void updateTitle();
    void showProblems();
    void goToCell(Row row, const QString &columnId);
    void selectionChanged();
    void showContextMenu(const QPoint &globalPosition);
    void orderTabs();
    bool isInSight(const QWidget &widget) const;
    void focusPane(int step);
    void showHelp(HelpDialog::Page page);
    int tableHeight() const;

    /// What the command line asked for.
    struct Given
    {
        std::optional<ChartChoice> chart;
        std::optional<QList<SortChoice>> sort;
    };

    std::unique_ptr<Ui::MainWindow> m_ui;
    Settings &m_settings;
    LanguageController &m_language;
    Appearance *m_appearance;
    Session *m_session;
    TableModel *m_model; ///< the session's
    ExportController *m_export;
    OpenController *m_open;
    SearchField *m_search;
    ChartMenu *m_chartMenu;
    WindowLayout *m_layout;
    Given m_given;
    int m_unpainted = 2; ///< of table and chart
};

} // namespace dc
