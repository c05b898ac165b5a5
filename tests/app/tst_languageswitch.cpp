// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/help/helpdialog.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dc;
using namespace dc::test;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

Table manyCities()
{
    QByteArray cities;
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        cities += 'c' + number + ",City " + number + ",Місто " + number + ",,," + QByteArray::number(1000 - i) + ",\n";
    }
    return dataOf(cities);
}

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void thereAndBack();
    void selectionAndSearchStay();
    void searchStays();
    void widthSetByHandStays();
    void scrollPositionStays();
    void orderByNameFollows();
    void openDialogFollows();
    void emptyNoticeFollows();
    void menuChecksTheChoice();
    void firstStartFollowsTheSystem_data();
    void firstStartFollowsTheSystem();
    void sameLanguageChangesNothing();
};

void TestLanguageSwitch::everythingIsTranslated_data()
{
    QTest::addColumn<Language>("from");
    QTest::newRow("from English") << en;
    QTest::newRow("from Ukrainian") << uk;
}

void TestLanguageSwitch::everythingIsTranslated()
{
    QFETCH(Language, from);
    TestWindow w(from);
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    QToolButton *columnsButton = nullptr;
    for (auto *button : w.window->findChildren<QToolButton *>()) {
        if (button->menu() == w.menu("menuColumns"))
            columnsButton = button;
    }
    QVERIFY(columnsButton);
    const auto says = [&] {
        Q_EMIT w.menu("menuColumns")->aboutToShow();
        return QStringList{w.window->windowTitle(),
                           w.menu("menuFile")->title(),
                           w.action("actionExportTable")->text(),
                           w.dock("detailDock")->windowTitle(),
                           w.dock("chartDock")->toggleViewAction()->text(),
                           columnsButton->text(),
                           columnsButton->toolTip(),
                           w.menu("menuColumns")->actions().back()->text(),
                           w.searchField()->placeholderText(),
                           w.model()->headerData(1, Qt::Horizontal).toString(),
                           w.status().section(u" · "_qs, 1), // the source has a name of its own
                           w.chart()->spec().title,
                           w.chart()->spec().valueTitle,
                           w.chart()->spec().marks.name(0),
                           w.chart()->spec().marks.details(0),
                           accessibleName(w.chart()),
                           w.detail()->toPlainText().section(u'\n', 0, 1),
                           accessibleName(w.table()),
                           accessibleName(w.searchField()),
                           accessibleName(w.detail())};
    };
    const Language to = from == en ? uk : en;
    w.action(to == uk ? "actionUkrainian" : "actionEnglish")->trigger();
    QTRY_COMPARE(
        w.status(),
        to == uk
            ? u"Джерело: Kyiv Post, 12 жовтня 2024\u00A0р. · 8 міст · упорядковано за стовпцем «Проєкти», за спаданням"_qs
            : u"Source: Kyiv Post, 12 October 2024 · 8 cities · sorted by: Projects, descending"_qs);
    QTRY_COMPARE(w.window->windowTitle(), to == uk ? u"Цифрові міста"_qs : u"Digital Cities"_qs);
    const QStringList texts = says();
    static const QRegularExpression cyrillic(u"[а-яіїєґ]"_qs);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isTranslated = to == uk ? texts[i].contains(cyrillic) && latinWords(texts[i]).isEmpty()
                                           : !texts[i].contains(cyrillic) && !latinWords(texts[i]).isEmpty();
        QVERIFY2(isTranslated, qPrintable(u"%1: %2"_qs.arg(i).arg(texts[i])));
    }
    QVERIFY(w.detail()->toPlainText().contains(to == uk ? u"29,3 %"_qs : u"29.3%"_qs));
}

void TestLanguageSwitch::thereAndBack()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv"), w.row("lviv")});
    const ChartSpec chart = w.chart()->spec();
    const QStringList names = w.chartNames();
    const QString detail = w.detail()->toPlainText();
    const QByteArray state = w.window->saveState();
    const QSize size = w.window->size();
    w.controller.choose(uk);
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QVERIFY(w.chart()->spec() != chart);
    w.controller.choose(en);
    QTRY_COMPARE(w.window->windowTitle(), u"Digital Cities"_qs);
    ChartSpec again = w.chart()->spec();
    QCOMPARE(w.chartNames(), names);
    again.marks = chart.marks; // the same ones made once more
    QCOMPARE(again, chart);
    QCOMPARE(w.detail()->toPlainText(), detail);
    QCOMPARE(w.window->saveState(), state);
    QCOMPARE(w.window->size(), size);
}

void TestLanguageSwitch::selectionAndSearchStay()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickHeader(u"mayor_since");
    w.window->select({w.row("kyiv"), w.row("lutsk")});
    w.table()->setFocus();
    QCOMPARE(w.current(), u"Lutsk"_qs);
    w.controller.choose(uk);
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QCOMPARE(w.selected(), (QStringList{u"Луцьк"_qs, u"Київ"_qs}));
    QCOMPARE(w.current(), u"Луцьк"_qs);
    QCOMPARE(w.highlighted(), (QStringList{u"Луцьк"_qs, u"Київ"_qs}));
    QVERIFY(w.detailText().contains(u"Ігор Поліщук"_qs));
    QCOMPARE(w.header()->sortIndicatorSection(), w.model()->columnOf(u"mayor_since"));
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(w.names().front(), u"Харків"_qs);
    QVERIFY(w.table()->hasFocus());
}

void TestLanguageSwitch::searchStays()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->search(u"wi-fi"_qs);
    w.window->select({w.row("dnipro")});
    w.controller.choose(uk);
    QTRY_COMPARE(
        w.status(),
        u"Джерело: Kyiv Post, 12 жовтня 2024\u00A0р. · 2 з 8 міст · упорядковано за стовпцем «Проєкти», за спаданням"_qs);
    QCOMPARE(w.searchField()->text(), u"wi-fi"_qs);
    QCOMPARE(w.names(), (QStringList{u"Київ"_qs, u"Дніпро"_qs}));
    QCOMPARE(w.selected(), QStringList{u"Дніпро"_qs});
    QCOMPARE(w.model()->index(0, w.model()->foundColumn()).data().toString(), u"Wi-Fi в укриттях"_qs);
    QCOMPARE(w.chart()->spec().subtitle, u"2 з 8 міст (пошук: «wi-fi»)"_qs);
}

void TestLanguageSwitch::widthSetByHandStays()
{
    TestWindow w;
    QVERIFY(w.show());
    const int mayor = w.model()->columnOf(u"mayor");
    const int since = w.model()->columnOf(u"mayor_since");
    w.header()->resizeSection(mayor, 287);
    const int fitted = w.header()->sectionSize(since);
    w.controller.choose(uk);
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QCOMPARE(w.header()->sectionSize(mayor), 287);
    // The others fit their new texts.
    QVERIFY(w.header()->sectionSize(since) >= w.header()->sectionSizeHint(since));
    w.controller.choose(en);
    QTRY_COMPARE(w.window->windowTitle(), u"Digital Cities"_qs);
    QCOMPARE(w.header()->sectionSize(mayor), 287);
    QCOMPARE(w.header()->sectionSize(since), fitted);
}

void TestLanguageSwitch::scrollPositionStays()
{
    TestWindow w(en, manyCities());
    QCOMPARE(w.names().size(), 200);
    QVERIFY(w.show());
    w.window->select({0});
    QScrollBar *bar = w.table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    const QModelIndex top = w.table()->indexAt(QPoint(5, 5));
    w.controller.choose(uk);
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QCOMPARE(bar->value(), 100);
    QCOMPARE(w.table()->indexAt(QPoint(5, 5)).row(), top.row());
}

void TestLanguageSwitch::orderByNameFollows()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickHeader(u"name");
    w.controller.choose(uk);
    QCOMPARE(w.names().join(u' '), u"Дніпро Київ Луцьк Львів Тернопіль Ужгород Харків Чернівці"_qs);
    QCOMPARE(w.chartNames(), w.names());
    w.controller.choose(en);
    QCOMPARE(w.names().join(u' '), u"Chernivtsi Dnipro Kharkiv Kyiv Lutsk Lviv Ternopil Uzhhorod"_qs);
    QCOMPARE(w.chartNames(), w.names());
}

void TestLanguageSwitch::openDialogFollows()
{
    for (const char *action : {"actionGuide", "actionShortcuts", "actionAboutData", "actionAbout"}) {
        TestWindow w;
        QVERIFY(w.show());
        w.action(action)->trigger();
        auto *dialog = w.window->findChild<HelpDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString title = dialog->windowTitle();
        auto *text = dialog->findChild<QTextBrowser *>();
        const QString close = dialog->findChild<QPushButton *>()->text();
        w.controller.choose(uk);
        QTRY_VERIFY(dialog->windowTitle() != title);
        QTRY_VERIFY(dialog->findChild<QPushButton *>()->text() != close);
        static const QRegularExpression english(u"\\b(Search|Export|Source|Version|cities|the)\\b"_qs);
        QTRY_VERIFY2(!text->toPlainText().contains(english), qPrintable(text->toPlainText()));
        QCOMPARE(accessibleName(text), u"Текст довідки"_qs);
    }
}

void TestLanguageSwitch::emptyNoticeFollows()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->search(u"ґґґ"_qs);
    w.controller.choose(uk);
    auto *clear = w.table()->findChild<QPushButton *>();
    QTRY_COMPARE(clear->text(), u"Очистити пошук"_qs);
    QTRY_VERIFY(latinWords(clear->parentWidget()->findChild<QLabel *>()->text()).isEmpty());
}

void TestLanguageSwitch::menuChecksTheChoice()
{
    TestWindow w;
    w.action("actionLanguageSystem")->trigger();
    QCOMPARE(w.controller.choice(), std::nullopt);
    QVERIFY(w.action("actionLanguageSystem")->isChecked());
    w.action("actionUkrainian")->trigger();
    QCOMPARE(w.controller.language(), uk);
    QCOMPARE(w.settings.language(), std::optional(uk));
    QVERIFY(w.action("actionUkrainian")->isChecked() && !w.action("actionEnglish")->isChecked());
    // Each language is called by its own name, so that everybody finds theirs.
    QTRY_COMPARE(w.window->windowTitle(), u"Цифрові міста"_qs);
    QCOMPARE(w.action("actionEnglish")->text().remove(u'&'), u"English"_qs);
    w.controller.choose(en);
    QCOMPARE(w.action("actionUkrainian")->text().remove(u'&'), u"Українська"_qs);
}

void TestLanguageSwitch::firstStartFollowsTheSystem_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<Language>("language");
    QTest::newRow("Ukrainian") << QByteArray("uk_UA.UTF-8") << uk;
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << en;
    QTest::newRow("neither") << QByteArray("pl_PL.UTF-8") << en;
    QTest::newRow("none") << QByteArray("C") << en;
}

void TestLanguageSwitch::firstStartFollowsTheSystem()
{
    QFETCH(QByteArray, variable);
    QFETCH(Language, language);
    const QByteArray before = qgetenv("LC_ALL");
    const QByteArray languagesBefore = qgetenv("LANGUAGE");
    const auto restore = qScopeGuard([&] {
        qputenv("LC_ALL", before);
        qputenv("LANGUAGE", languagesBefore);
        QLocale::setDefault(QLocale::c());
    });
    qputenv("LC_ALL", variable);
    qputenv("LANGUAGE", {});
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(u"settings.ini"_qs));
    LanguageController controller;
    controller.choose(settings.language());
    QCOMPARE(controller.choice(), std::nullopt);
    QCOMPARE(controller.language(), language);
    // The words do, too.
    QCOMPARE(QCoreApplication::translate("MainWindow", "Digital Cities"),
             language == uk ? u"Цифрові міста"_qs : u"Digital Cities"_qs);
}

void TestLanguageSwitch::sameLanguageChangesNothing()
{
    TestWindow w;
    const QSignalSpy changed(&w.controller, &LanguageController::changed);
    w.controller.choose(en);
    QCOMPARE(changed.count(), 0);
    w.controller.choose(uk);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QLocale().language(), QLocale::Ukrainian);
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
