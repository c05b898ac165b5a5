// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testdata.h"

#include "app/chart/chartpane.h"
#include "app/details/detailpane.h"
#include "app/language/languagecontroller.h"
#include "app/look/theme.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/table/searchfield.h"
#include "app/table/tablepane.h"
#include "charts/view/chartview.h"
#include "models/tablemodel.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <memory>

namespace dc::test {

using namespace Qt::StringLiterals;

/// A program window with settings of its own. Font and palette are put back when it goes.
class TestWindow
{
public:
    explicit TestWindow(Language language = en, const Table &table = embeddedData())
        : data(table)
        , settings(settingsFile())
    {
        controller.choose(language);
        open();
        window->resize(1200, 760); // whatever the screen
    }

    ~TestWindow()
    {
        window.reset();
        QApplication::setFont(m_font);
        applyTheme(ThemeChoice::System);
    }

    Q_DISABLE_COPY_MOVE(TestWindow)

    /// As if the program were started again.
    void open()
    {
        window.reset();
        QApplication::setFont(m_font);
        window = std::make_unique<MainWindow>(data, settings, controller);
    }

    bool show() const
    {
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    QString settingsFile() const { return folder.filePath(u"settings.ini"_s); }
    TableModel *model() const { return window->model(); }
    TablePane *tablePane() const { return window->findChild<TablePane *>(); }
    QTableView *table() const { return tablePane()->findChild<QTableView *>(); }
    QHeaderView *header() const { return table()->horizontalHeader(); }
    ChartView *chart() const { return window->findChild<ChartView *>(); }
    QTextBrowser *detail() const { return window->findChild<DetailPane *>()->findChild<QTextBrowser *>(); }
    /// What the details show: the text, or names and cells of the comparison.
    QString detailText() const
    {
        const auto *grid = window->findChild<DetailPane *>()->findChild<QTableView *>();
        if (!grid || !grid->isVisibleTo(window->findChild<DetailPane *>()))
            return detail()->toPlainText();
        QStringList texts;
        const QAbstractItemModel *model = grid->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model->columnCount(); ++column) {
            texts.append(model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model->rowCount(); ++row)
                texts.append(model->index(row, column).data().toString());
        }
        return texts.join(u'\n');
    }
    SearchField *searchField() const { return window->findChild<SearchField *>(); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1String(name)); }
    QMenu *menu(const char *name) const { return window->findChild<QMenu *>(QLatin1String(name)); }
    QDockWidget *dock(const char *name) const { return window->findChild<QDockWidget *>(QLatin1String(name)); }
    QString status() const { return window->findChild<QLabel *>(u"statusShown"_s)->text(); }
    QString selectionStatus() const { return window->findChild<QLabel *>(u"statusSelected"_s)->text(); }
    Row row(const char *id) const { return rowOf(data, QLatin1String(id)); }

    QStringList names() const
    {
        QStringList result;
        for (int i = 0; i < model()->rowCount(); ++i)
            result.append(model()->index(i, 0).data().toString());
        return result;
    }

    /// What is selected in the table.
    QStringList selected() const
    {
        QModelIndexList rows = table()->selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList result;
        for (const QModelIndex &index : rows)
            result.append(index.data().toString());
        return result;
    }

    /// What the marks of the chart are called.
    QStringList chartNames() const
    {
        QStringList result;
        for (int mark = 0; mark < chart()->spec().count(); ++mark)
            result.append(chart()->spec().marks.name(mark));
        return result;
    }

    /// What is highlighted in the chart.
    QStringList highlighted() const
    {
        const ChartSpec &spec = chart()->spec();
        QStringList result;
        for (int bar = 0; bar < spec.count(); ++bar) {
            if (spec.isHighlighted(bar))
                result.append(spec.marks.name(bar));
        }
        return result;
    }

    /// The name of the city that has the keyboard in the table.
    QString current() const { return table()->currentIndex().siblingAtColumn(0).data().toString(); }

    void clickBar(const QString &name, Qt::KeyboardModifiers modifiers = {}) const
    {
        const auto bar = static_cast<int>(chartNames().indexOf(name));
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, modifiers, chart()->markRect(bar).center());
    }

    void clickHeader(QStringView columnId, Qt::KeyboardModifiers modifiers = {}) const
    {
        const int section = model()->columnOf(columnId);
        const QPoint place(header()->sectionViewportPosition(section) + header()->sectionSize(section) / 2,
                           header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, modifiers, place);
    }

    /// Fills the menu as opening it does, and triggers the entry of that text, mnemonic aside.
    bool choose(QMenu *menu, const QString &text) const
    {
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().remove(QLatin1Char('&')) == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    Table data;
    QTemporaryDir folder;
    Settings settings;
    LanguageController controller;
    std::unique_ptr<MainWindow> window;

private:
    QFont m_font = QApplication::font();
};

/// Does this with the next menu that opens, then closes it.
inline void whenMenuOpens(const std::function<void(QMenu *)> &function)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, function] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer->stop();
        timer->deleteLater();
        function(menu);
        menu->close();
    });
    timer->start(0);
}

} // namespace dc::test
