// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QInputDialog>
#include <QMenu>

using namespace dc;
using namespace dc::test;

class TestChartMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByKey();
    void columns();
    void topAndLine();
    void whatDoesNotGoWithAKindIsGrey();
    void anotherNumber();
    void languageIsFollowed();
    void menusLeaveNothingBehind();
    void pictureOfTheKind();
    void keysAreFree();
    void remembered();
    void choicesOfOtherDataGiveWay();
};

static QMenu *submenu(const TestWindow &w, const QString &title)
{
    for (QAction *action : w.window->findChild<QMenu *>(u"menuChart"_qs)->actions()) {
        if (action->menu() && action->text().remove(u'&') == title) {
            Q_EMIT action->menu()->aboutToShow();
            return action->menu();
        }
    }
    return nullptr;
}

static QAction *entry(const TestWindow &w, const QString &menu, const QString &text)
{
    for (QAction *action : submenu(w, menu)->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestChartMenu::kindsByKey()
{
    TestWindow w;
    QVERIFY(w.show());
    for (const auto &[key, kind] :
         {std::pair("Ctrl+2", chartKind(u"scatter")), std::pair("Ctrl+3", chartKind(u"pareto")),
          std::pair("Ctrl+4", chartKind(u"distribution")), std::pair("Ctrl+1", chartKind(u"bars"))}) {
        QTest::keySequence(w.table(), QKeySequence(QLatin1String(key)));
        QCOMPARE(w.chart()->spec().kind, kind);
        QVERIFY(w.window->findChild<QAction *>(u"actionChart_"_qs + kind->id())->isChecked());
    }
}

void TestChartMenu::columns()
{
    TestWindow w;
    QStringList names;
    for (const QAction *action : submenu(w, u"Values"_qs)->actions())
        names.append(action->text());
    QVERIFY2(names.contains(u"Digitalization projects"_qs) && !names.contains(u"Latitude"_qs),
             qPrintable(names.join(u'|')));
    w.window->setChart({.kind = chartKind(u"dots")}); // a bar of a year would say nothing
    entry(w, u"Values"_qs, w.model()->table().column(w.model()->table().columnIndex(u"mayor_since")).label.in(en))
        ->trigger();
    QCOMPARE(w.chart()->spec().valueType, ColumnType::Year);
    // A kind that cannot show it takes the one that it can.
    w.window->setChart({.kind = chartKind(u"pareto"), .column = u"mayor_since"_qs});
    QCOMPARE(w.chart()->spec().valueTitle, u"Digitalization projects"_qs);
}

void TestChartMenu::topAndLine()
{
    TestWindow w;
    entry(w, u"Top"_qs, u"3 largest, the others together"_qs)->trigger();
    QCOMPARE(w.chartNames(), (QStringList{u"Kyiv"_qs, u"Dnipro"_qs, u"Uzhhorod"_qs, u"Others together (5)"_qs}));
    QCOMPARE(w.chart()->spec().values.back(), 57.0);
    entry(w, u"Line"_qs, u"Median"_qs)->trigger();
    QCOMPARE(w.chart()->spec().lineText(), u"median: 16"_qs);
    // The bar of the others is all of them.
    w.chart()->resize(600, 400);
    Q_EMIT w.chart()->markChosen(3, false);
    QCOMPARE(w.selected(), (QStringList{u"Lutsk"_qs, u"Lviv"_qs, u"Chernivtsi"_qs, u"Kharkiv"_qs, u"Ternopil"_qs}));
    QCOMPARE(w.chart()->spec().highlighted, std::vector<int>{3});
    Q_EMIT w.chart()->markChosen(0, true);
    QCOMPARE(w.selected().size(), 6);
    Q_EMIT w.chart()->markChosen(3, true);
    QCOMPARE(w.selected(), QStringList(u"Kyiv"_qs));
}

void TestChartMenu::whatDoesNotGoWithAKindIsGrey()
{
    TestWindow w;
    w.window->setChart({.kind = chartKind(u"scatter")});
    QVERIFY(submenu(w, u"Horizontal axis"_qs)->isEnabled());
    QVERIFY(!submenu(w, u"Top"_qs)->isEnabled());
    QVERIFY(!submenu(w, u"Line"_qs)->isEnabled());
    QVERIFY(!w.action("actionVertical")->isEnabled());
    w.window->setChart({});
    QVERIFY(!submenu(w, u"Horizontal axis"_qs)->isEnabled());
    QVERIFY(submenu(w, u"Line"_qs)->isEnabled());
}

void TestChartMenu::anotherNumber()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto answer = [&w](bool accept) {
        QTimer::singleShot(0, w.window.get(), [accept] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->setIntValue(6);
            accept ? dialog->accept() : dialog->reject();
        });
        entry(w, u"Top"_qs, u"Other number…"_qs)->trigger();
    };
    answer(false);
    QCOMPARE(w.window->chart().top, 0);
    answer(true);
    QCOMPARE(w.window->chart().top, 6);
    QCOMPARE(w.chartNames().last(), u"Others together (2)"_qs);
    QVERIFY(entry(w, u"Top"_qs, u"6 largest, the others together"_qs)->isChecked());
    entry(w, u"Top"_qs, u"All"_qs)->trigger();
    QCOMPARE(w.chart()->spec().count(), 8);
}

void TestChartMenu::languageIsFollowed()
{
    TestWindow w;
    w.window->setChart({.kind = chartKind(u"pareto"), .top = 3});
    w.window->select({w.row("kyiv"), w.row("ternopil")});
    w.controller.choose(uk);
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QCOMPARE(w.window->chart(), (ChartChoice{.kind = chartKind(u"pareto"), .top = 3}));
    const ChartSpec &spec = w.chart()->spec();
    QVERIFY2(spec.title.endsWith(u": накопичена частка"_qs), qPrintable(spec.title));
    QCOMPARE(spec.subtitle, u"86,2\u00a0% від загальної суми: 5 з 8 міст."_qs);
    QCOMPARE(spec.note, u"Окремо показано найбільші (3), інші (5) — разом."_qs);
    QCOMPARE(w.highlighted(), (QStringList{u"Київ"_qs, u"Інші разом (5)"_qs}));
    QVERIFY(entry(w, u"Найбільші"_qs, u"Лише 3 найбільші, решта разом"_qs)->isChecked());
    QVERIFY(entry(w, u"Лінія"_qs, u"Медіана"_qs));
    QVERIFY(entry(w, u"Значення"_qs, u"Кількість проєктів цифровізації"_qs)->isChecked());
    QCOMPARE(w.window->findChild<QAction *>(u"actionChart_pareto"_qs)->text().remove(u'&'), u"Накопичена частка"_qs);
}

void TestChartMenu::menusLeaveNothingBehind()
{
    TestWindow w;
    const auto count = [&w] { return w.menu("menuChart")->findChildren<QObject *>().size(); };
    const auto openAll = [&w] {
        for (QMenu *menu : w.menu("menuChart")->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    openAll();
    const qsizetype once = count();
    for (int i = 0; i < 5; ++i)
        openAll();
    QCOMPARE(count(), once);
}

void TestChartMenu::pictureOfTheKind()
{
    TestWindow w;
    QImage nothing(16, 16, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    QList<QImage> pictures{nothing};
    for (const ChartKind *kind : chartKinds()) {
        w.window->setChart({.kind = kind});
        const QAction *action = w.window->findChild<QAction *>(u"actionChart_"_qs + kind->id());
        const QImage picture = action->icon().pixmap(16, 16).toImage();
        // The button that shows it is pressed, and no other is.
        const auto buttons = w.window->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->defaultAction() && button->defaultAction()->objectName().startsWith("actionChart_"_L1))
                QCOMPARE(button->isChecked(), button->defaultAction() == action);
        }
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void TestChartMenu::keysAreFree()
{
    for (const Language language : allLanguages) {
        const TestWindow w(language);
        QList<QKeySequence> keys;
        const auto actions = w.window->findChildren<QAction *>();
        for (const QAction *action : actions)
            keys.append(action->shortcuts());
        for (int key = Qt::Key_1; key <= Qt::Key_4; ++key)
            QCOMPARE(keys.count(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key))), 1);
        QStringList mnemonics;
        const auto entries = w.menu("menuChart")->actions();
        for (const QAction *action : entries) {
            const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(action->isSeparator() || !mnemonic.isEmpty(), qPrintable(action->text()));
            QVERIFY2(mnemonic.isEmpty() || !mnemonics.contains(mnemonic), qPrintable(action->text()));
            mnemonics.append(mnemonic);
        }
    }
}

void TestChartMenu::choicesOfOtherDataGiveWay()
{
    TestWindow w;
    w.settings.setChart({.kind = chartKind(u"scatter"), .column = u"area"_qs, .by = u"name"_qs});
    w.open();
    QCOMPARE(w.chart()->spec().valueTitle, u"Digitalization projects"_qs);
    QCOMPARE(w.chart()->spec().xTitle, u"Mayor’s years in office"_qs);
    // The same column on both axes would be a line.
    w.window->setChart({.kind = chartKind(u"scatter"), .column = u"years_in_office"_qs});
    QCOMPARE(w.chart()->spec().xTitle, u"Digitalization projects"_qs);
}

void TestChartMenu::remembered()
{
    TestWindow w;
    const ChartChoice choice{.kind = chartKind(u"scatter"), .column = u"named_projects"_qs, .by = u"rank"_qs, .top = 4};
    w.window->setChart(choice);
    w.window->close();
    QCOMPARE(w.settings.chart(), choice);
    const MainWindow again(w.data, w.settings, w.controller);
    QCOMPARE(again.chart(), choice);
}

QTEST_MAIN(TestChartMenu)
#include "tst_chartmenu.moc"
