// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "ui_mainwindow.h"

#include "app/appearance.h"
#include "app/chart/chartmenu.h"
#include "app/export/exportcontroller.h"
#include "app/language/languagecontroller.h"
#include "app/language/shortcuts.h"
#include "app/look/icons.h"
#include "app/open/opencontroller.h"
#include "app/open/readingtext.h"
#include "app/selectionsummary.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/table/columnmenus.h"
#include "app/table/searchfield.h"
#include "app/table/tablecolumns.h"
#include "app/tablesummary.h"
#include "app/topbar.h"
#include "app/windowlayout.h"
#include "charts/view/chartview.h"
#include "data/words/citation.h"
#include "data/write/delimitedwriter.h"
#include "models/selection.h"
#include "models/tablemodel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHeaderView>
#include <QMessageBox>
#include <QScreen>
#include <QTableView>

namespace dc {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Table &table, Settings &settings, LanguageController &language)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
    , m_language(language)
    , m_session(new Session(settings, this))
    , m_model(m_session->model())
{
    m_ui->setupUi(this);
    m_model->setLanguage(language.language());
    m_session->open(table);

    m_export = new ExportController(this, m_settings, *m_model, *m_ui->chartPane, *m_ui->tablePane);
    connect(m_export, &ExportController::said, this,
            [this](const QString &message) { m_ui->statusBar->showMessage(message, 8000); });
    m_appearance = new Appearance(*m_ui, m_settings, m_language, this);
    m_open = new OpenController(this, m_settings, *m_ui->readingLine, *m_ui->notice);
    m_search = m_ui->toolBar->search();
    createMenus();
    createTopBar();
    m_layout =
        new WindowLayout(this, m_ui->detailDock, m_ui->chartDock, m_ui->problemsDock, [this] { return tableHeight(); });

    m_ui->tablePane->setModel(m_model, m_session->selection());
    m_ui->detailPane->setModel(m_model);
    m_ui->chartPane->setModel(m_model);
    m_ui->tablePane->view()->setFocus();
    connectPanes();
    connectActions();
    connectOpening();
    restore();
    showProblems();
    if (m_ui->chartDock->isHidden())
        --m_unpainted; // closed when the window was: there is no chart to wait for
    retranslateUi();
    selectionChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::search(const QString &text)
{
    m_search->setText(text);
    m_model->setQuery(SearchQuery(text));
}

void MainWindow::setSort(const QString &columnId, Qt::SortOrder order)
{
    m_model->sort(m_model->columnOf(columnId), order);
}

void MainWindow::select(const std::vector<Row> &rows)
{
    if (!rows.empty())
        m_session->selection()->setCurrent(rows.back());
    m_session->selection()->set(rows);
}

void MainWindow::open(const Table &table)
{
    m_session->open(table);
}

void MainWindow::setOpened(const OpenedTable &opened, const TableSource &source)
{
    m_open->setOpened(opened, source);
    showProblems();
}

const ChartChoice &MainWindow::chart() const
{
    return m_ui->chartPane->choice();
}

void MainWindow::setChart(const ChartChoice &choice)
{
    m_ui->chartPane->setChoice(choice);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_appearance->followDesktop();
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!triggerOnUkrainianKeyboard(*event, findChildren<QAction *>()))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::createTopBar()
{
    TopBar *bar = m_ui->toolBar;
    // Nothing would bring the search field back.
    bar->toggleViewAction()->setVisible(false);
    auto *exports = new QMenu(this);
    exports->addActions({m_ui->actionExportImage, m_ui->actionExportTable});
    exports->addSeparator();
    exports->addActions({m_ui->actionCopyChart, m_ui->actionCopyAltText, m_ui->actionPrint});
    bar->setMenus(m_ui->menuColumns, m_ui->menuChart, exports);
    bar->setKinds(QList<QAction *>(m_chartMenu->kindActions().begin(), m_chartMenu->kindActions().end()));
    bar->addLanguage(Language::Ukrainian, m_ui->actionUkrainian);
    bar->addLanguage(Language::English, m_ui->actionEnglish);
    bar->showLanguage(m_language.language());
    orderTabs();
}

void MainWindow::orderTabs()
{
    // From top to bottom, and then to the side.
    QWidgetList stops{m_ui->toolBar->last()};
    const auto add = [&stops](const QWidget *line) {
        stops.append(line->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    };
    add(m_ui->notice);
    add(m_ui->readingLine);
    stops.append({m_ui->tablePane->view(), m_ui->chartPane->view()});
    add(m_ui->problemsPane);
    stops.append(m_ui->detailPane->view());
    // A floating pane has an order of its own.
    stops.removeIf(
        [this](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus) || widget->window() != this; });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void MainWindow::createMenus()
{
    m_ui->menuView->insertAction(m_ui->menuColumns->menuAction(), m_ui->detailDock->toggleViewAction());
    m_ui->menuView->insertAction(m_ui->menuColumns->menuAction(), m_ui->chartDock->toggleViewAction());
    m_ui->menuView->insertAction(m_ui->menuColumns->menuAction(), m_ui->problemsDock->toggleViewAction());
    m_ui->menuView->insertSeparator(m_ui->menuColumns->menuAction());

    auto *orientations = new QActionGroup(this);
    orientations->addAction(m_ui->actionHorizontal);
    orientations->addAction(m_ui->actionVertical);
    m_chartMenu =
        new ChartMenu(m_ui->menuChart, m_ui->actionHorizontal, m_ui->actionVertical, m_ui->chartPane, m_model);
    // Who asks for a kind of chart wants to see it.
    for (QAction *kind : m_chartMenu->kindActions())
        connect(kind, &QAction::triggered, m_ui->chartDock, &QWidget::show);
    setIcons();
}

void MainWindow::setIcons()
{
    const auto set = [](QAction *action, const char *name, const char *themeName) {
        action->setIcon(symbolicIcon(QLatin1String(name), QLatin1String(themeName)));
    };
    set(m_ui->actionExportTable, "export-table", "");
    set(m_ui->actionExportImage, "export-image", "");
    set(m_ui->actionCopy, "copy", "edit-copy");
    set(m_ui->actionCopyChart, "copy", "edit-copy");
    set(m_ui->actionPrint, "print", "document-print");
    set(m_ui->actionFind, "search", "edit-find");
    set(m_ui->actionHorizontal, "chart-horizontal", "");
    set(m_ui->actionVertical, "chart-vertical", "");
    set(m_ui->actionResetLayout, "reset", "");
}

void MainWindow::connectPanes()
{
    TablePane *table = m_ui->tablePane;
    ChartPane *chart = m_ui->chartPane;
    connect(m_search, &SearchField::searched, this,
            [this](const QString &text) { m_model->setQuery(SearchQuery(text)); });
    connect(m_search, &SearchField::accepted, table, &TablePane::selectFirstHit);
    connect(table, &TablePane::clearSearchRequested, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    Selection *selection = m_session->selection();
    connect(selection, &Selection::changed, this, &MainWindow::selectionChanged);
    connect(table, &TablePane::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(chart, &ChartPane::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(chart, &ChartPane::rowsChosen, selection, [selection](const std::vector<Row> &rows, bool extend) {
        if (!rows.empty())
            selection->setCurrent(extend ? rows.front() : rows.back());
        if (extend)
            selection->toggle(rows);
        else
            selection->set(rows);
    });
    connect(chart, &ChartPane::nothingChosen, selection, &Selection::clear);
    connect(m_session, &Session::closing, this, &MainWindow::saveView);
    connect(m_session, &Session::opened, this, [this] {
        m_search->setText(m_model->query().typed());
        restoreView();
        updateStatus();
    });
    connect(m_model, &TableModel::rowsChanged, this, &MainWindow::updateStatus);
    // The comparison stands in the order of the table.
    connect(m_model, &TableModel::rowsChanged, this, &MainWindow::selectionChanged);
    connect(m_model, &TableModel::languageChanged, this, &MainWindow::selectionChanged);
    connect(&m_language, &LanguageController::changed, m_model, &TableModel::setLanguage);
    connect(&m_language, &LanguageController::changed, m_ui->toolBar, &TopBar::showLanguage);

    const auto painted = [this] {
        if (--m_unpainted == 0)
            Q_EMIT firstPainted();
    };
    connect(table, &TablePane::painted, this, painted);
    connect(chart->view(), &ChartView::painted, this, painted);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    TablePane *table = m_ui->tablePane;

    on(m_ui->actionExportTable, [this] { m_export->exportTable(); });
    on(m_ui->actionExportImage, [this] { m_export->exportImage(); });
    on(m_ui->actionCopyChart, [this] { m_export->copyChart(); });
    on(m_ui->actionCopyAltText, [this] { m_export->copyAltText(); });
    on(m_ui->actionPrint, [this] { m_export->print(); });
    on(m_ui->actionQuit, [this] { close(); });

    const auto copyRows = [this, table](Headers headers) {
        table->copySelection(headers);
        if (const auto rows = static_cast<int>(table->selectedRows().size()); rows > 0)
            m_ui->statusBar->showMessage(tr("%Ln row(s) copied.", nullptr, rows), 8000);
    };
    on(m_ui->actionCopy, [this, copyRows] {
        if (!m_ui->detailPane->copySelectedText())
            copyRows(Headers::Without);
    });
    on(m_ui->actionCopyWithHeaders, [copyRows] { copyRows(Headers::With); });
    on(m_ui->actionSelectAll, [table] { table->selectAll(); });
    on(m_ui->actionSelectNone, [this] { m_session->selection()->clear(); });
    on(m_ui->actionFindNext, [table] { table->selectNextHit(1); });
    on(m_ui->actionFindPrevious, [table] { table->selectNextHit(-1); });
    on(m_ui->actionFindColumn, [table] { table->findColumn(); });
    on(m_ui->actionFind, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    connect(m_ui->menuColumns, &QMenu::aboutToShow, this,
            [this] { m_ui->tablePane->menus()->fillColumnsMenu(m_ui->menuColumns); });
    connect(m_ui->menuSort, &QMenu::aboutToShow, this,
            [this] { m_ui->tablePane->menus()->fillSortMenu(m_ui->menuSort); });
    on(m_ui->actionNextPane, [this] { focusPane(1); });
    on(m_ui->actionPreviousPane, [this] { focusPane(-1); });
    m_ui->actionLockLayout->setChecked(m_settings.layoutLocked());
    connect(m_ui->actionLockLayout, &QAction::toggled, this, [this](bool locked) {
        m_settings.setLayoutLocked(locked);
        m_layout->setLocked(locked);
    });
    on(m_ui->actionResetLayout, [this] {
        m_ui->toolBar->show();
        m_layout->reset();
    });
    auto *openMenus = new QAction(this);
    openMenus->setShortcut(Qt::Key_F10);
    addAction(openMenus);
    on(openMenus, [this] { m_ui->menuBar->setActiveAction(m_ui->menuFile->menuAction()); });

    on(m_ui->actionGuide, [this] { showHelp(HelpDialog::Guide); });
    on(m_ui->actionShortcuts, [this] { showHelp(HelpDialog::Shortcuts); });
    on(m_ui->actionAboutData, [this] { showHelp(HelpDialog::AboutData); });
    on(m_ui->actionAbout, [this] { showHelp(HelpDialog::About); });
}

void MainWindow::connectOpening()
{
    m_open->setActions({.open = m_ui->actionOpen,
                        .reload = m_ui->actionReload,
                        .paste = m_ui->actionPaste,
                        .sample = m_ui->actionSample,
                        .recent = m_ui->menuRecent});
    connect(m_open, &OpenController::opened, this, [this](const OpenedTable &opened) {
        open(opened.table);
        showProblems();
    });
    connect(m_open, &OpenController::problemsRequested, this, [this] {
        m_layout->showProblems();
        m_ui->problemsPane->list()->setFocus();
    });
    connect(m_ui->problemsDock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            m_layout->showProblems();
    });
    connect(m_ui->problemsPane, &ProblemsPane::cellChosen, this, &MainWindow::goToCell);
    connect(m_ui->problemsPane, &ProblemsPane::accepted, m_ui->tablePane->view(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->problemsPane, &ProblemsPane::saveRequested, this, [this] { m_open->saveProblems(m_model->table()); });
    connect(&m_language, &LanguageController::changed, m_ui->problemsPane, &ProblemsPane::setLanguage);
    m_ui->problemsPane->setLanguage(m_language.language());
}

void MainWindow::showProblems()
{
    const Problems &problems = m_open->problems();
    m_ui->problemsPane->setProblems(problems, m_model->table());
    orderTabs(); // the pane has only now made its list
    const bool any = problems.count() > 0;
    m_ui->problemsDock->toggleViewAction()->setEnabled(any);
    if (!any)
        m_ui->problemsDock->hide();
    updateTitle();
}

void MainWindow::goToCell(Row row, const QString &columnId)
{
    if (m_model->rowOf(row) < 0)
        search({}); // which hides the row
    m_ui->tablePane->goToCell(row, columnId);
}

void MainWindow::updateTitle()
{
    const QString title = sourceTitle(m_open->source(), m_model->table(), m_model->language());
    const QString program = tr("Digital Cities");
    setWindowTitle(title.isEmpty() ? program : u"%1 — %2"_s.arg(title, program));
}

void MainWindow::retranslateUi()
{
    m_ui->retranslateUi(this);
    m_ui->statusBar->clearMessage(); // in the language before
    m_chartMenu->retranslateUi();
    // Docks name their actions after themselves; a menu wants a mnemonic.
    m_ui->detailDock->toggleViewAction()->setText(tr("&Details"));
    m_ui->chartDock->toggleViewAction()->setText(tr("C&hart"));
    m_ui->problemsDock->toggleViewAction()->setText(tr("Prob&lems"));
    updateTitle();
    updateStatus();
}

void MainWindow::restore()
{
    restoreView();
    m_appearance->restoreTextSize();
    m_layout->setLocked(m_settings.layoutLocked());
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(WindowLayout::firstSize(screen()->availableSize()));
    if (restoreState(m_settings.windowState()))
        m_layout->restore(m_settings.paneSizes());
    else
        m_layout->reset();
    m_ui->toolBar->show(); // it holds the search, and no menu would bring it back
}

void MainWindow::save()
{
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setPaneSizes(m_layout->chosen());
    saveView();
    if (!m_settings.save())
        QMessageBox::warning(this, QString(),
                             tr("The settings could not be saved to %1. Check whether the file may be written.")
                                 .arg(QDir::toNativeSeparators(m_settings.fileName())));
}

void MainWindow::restoreView()
{
    TableColumns *columns = m_ui->tablePane->columns();
    if (const auto layout = m_settings.columns())
        columns->apply(*layout);
    else
        columns->reset();
    setChart(m_settings.chart());
}

void MainWindow::saveView()
{
    m_settings.setColumns(m_ui->tablePane->columns()->layout());
    // What was asked for on the command line was for this time.
    if (m_ui->chartPane->choice() != m_given.chart)
        m_settings.setChart(m_ui->chartPane->choice());
    if (const QList<SortChoice> sorted = sortChoices(*m_model); sorted != m_given.sort)
        m_settings.setSort(sorted);
    m_given = {};
}

void MainWindow::keepSettingsOfChoices()
{
    m_given = {m_ui->chartPane->choice(), sortChoices(*m_model)};
}

int MainWindow::tableHeight() const
{
    const auto *table = qobject_cast<const QTableView *>(m_ui->tablePane->view());
    return table ? table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length() + 1 : 0;
}

void MainWindow::updateStatus()
{
    m_ui->statusBar->setShown(tableSummary(*m_model));
}

void MainWindow::selectionChanged()
{
    const std::vector<Row> rows = m_ui->tablePane->selectedRows();
    m_ui->detailPane->setRows(rows);
    m_ui->chartPane->setSelectedRows(rows);
    m_ui->statusBar->setSelected(
        selectionSummary(m_model->table(), rows, m_ui->tablePane->columns()->tableColumns(), m_model->language()));
    for (QAction *action : {m_ui->actionCopy, m_ui->actionCopyWithHeaders, m_ui->actionSelectNone})
        action->setEnabled(!rows.empty());
}

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.addActions({m_ui->actionCopy, m_ui->actionCopyWithHeaders});
    menu.addSeparator();
    menu.addActions({m_ui->actionSelectAll, m_ui->actionSelectNone});
    menu.addSeparator();
    menu.addMenu(m_ui->menuSort);
    QMenu *kinds = menu.addMenu(tr("C&hart type"));
    for (QAction *kind : m_chartMenu->kindActions())
        kinds->addAction(kind);
    menu.addSeparator();
    menu.addActions({m_ui->actionExportImage, m_ui->actionCopyChart, m_ui->actionExportTable});
    menu.exec(globalPosition);
}

bool MainWindow::isInSight(const QWidget &widget) const
{
    // A pane behind the tab of another is not hidden: Qt moves it out of the window.
    const bool isInside = widget.window() != this || rect().intersects({widget.mapTo(this, QPoint()), widget.size()});
    return widget.isVisible() && isInside;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *first = nullptr; // of those that are passed over: round again, there is none to stop at
    while (QMainWindow::focusNextPrevChild(next)) {
        const QWidget *reached = focusWidget();
        if (isInSight(*reached) || reached == first)
            return true;
        if (!first)
            first = reached;
    }
    return false;
}

void MainWindow::focusPane(int step)
{
    QWidgetList panes{m_search, m_ui->tablePane->view(), m_ui->chartPane->view(), m_ui->problemsPane->list(),
                      m_ui->detailPane->view()};
    panes.removeIf([this](const QWidget *pane) { return !pane || !isInSight(*pane); });
    const qsizetype count = panes.size();
    qsizetype current = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    if (current < 0 && step < 0)
        current = 0;
    QWidget *pane = panes[(current + step + count) % count];
    pane->window()->activateWindow(); // of a floating dock
    pane->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::showHelp(HelpDialog::Page page)
{
    HelpDialog::showPage(page, *m_model, m_ui->menuBar->findChildren<QMenu *>(), this);
}

} // namespace dc
