// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/help/helpdialog.h"
#include "charts/kinds/chartchoice.h"
#include "data/table/table.h"

#include <QFont>
#include <QMainWindow>

#include <memory>

class QLabel;
class QMenu;
class QToolButton;

namespace Ui {
class MainWindow;
}

namespace dc {

class ChartMenu;
class TableModel;
class ExportController;
class LanguageController;
class SearchField;
class Settings;

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
    const ChartChoice &chart() const;
    void setChart(const ChartChoice &choice);

Q_SIGNALS:
    /// Table and chart have both been painted with all their data.
    void firstPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void createToolBar();
    void createMenus();
    void connectPanes();
    void connectActions();
    void retranslateUi();
    void setIcons();

    void restore();
    void save();
    void resetLayout();
    void setTextSizeStep(int step);
    void updateStatus();
    void selectionChanged();
    void showContextMenu(const QPoint &globalPosition);
    void focusPane(int step);
    void showHelp(HelpDialog::Page page);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Settings &m_settings;
    LanguageController &m_language;
    QFont m_systemFont;
    TableModel *m_model;
    ExportController *m_export;
    SearchField *m_search;
    QToolButton *m_columnsButton;
    QToolButton *m_chartButton;
    ChartMenu *m_chartMenu;
    QLabel *m_status;
    int m_unpainted = 2; ///< of table and chart
};

} // namespace dc
