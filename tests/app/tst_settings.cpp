// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>

using namespace dc;
using namespace dc::test;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void roundTrip();
    void garbage_data();
    void garbage();
    void lostExportFolder();
    void windowIsRemembered();
    void choicesAreRemembered();
    void windowWithGarbage_data();
    void windowWithGarbage();
    void unknownColumnsAreIgnored();
    void givenForOnceIsNotRemembered();
    void layoutIsRemembered();
    void lostSettingsAreTold();

private:
    static void compareWithDefaults(const Settings &settings);
};

void TestSettings::compareWithDefaults(const Settings &settings)
{
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.textSizeStep(), 0);
    QCOMPARE(settings.chart(), ChartChoice());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.windowState().isEmpty());
    QVERIFY(QDir(settings.exportFolder()).exists());
    QCOMPARE(settings.chartExport().image, ImageOptions());
    QCOMPARE(settings.chartExport().background, Background::White);
    QCOMPARE(settings.exportFormats(), QStringList(u"png"_qs));
    QCOMPARE(settings.exportLanguages(), ExportLanguages::Both);
}

void TestSettings::defaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(u"none.ini"_qs));
    compareWithDefaults(settings);
    QVERIFY(settings.sort().isEmpty());
    QVERIFY(!settings.columns());
}

void TestSettings::roundTrip()
{
    ChartExport exported{.rows = RowChoice::All, .background = Background::Dark, .altText = true};
    exported.image = {
        .size = *ImageSize::fromString(u"85.5mmx60mm@600"_qs), .textSize = 7.5, .textAs = TextAs::Outlines};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_qs);
    const ColumnLayout layout{.order = {u"projects"_qs, u"name"_qs, u"mayor"_qs},
                              .hidden = {u"mayor"_qs},
                              .widths = {{u"name"_qs, 321}, {u"projects"_qs, 45}},
                              .bars = QStringList{u"projects"_qs, u"share"_qs}};
    {
        Settings settings(file);
        settings.setLanguage(uk);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextSizeStep(-2);
        settings.setChart({.kind = chartKind(u"scatter"),
                           .column = u"projects"_qs,
                           .by = u"rank"_qs,
                           .top = 7,
                           .line = ReferenceLine::Median,
                           .orientation = Qt::Vertical});
        settings.setSort({{u"mayor_since"_qs, Qt::AscendingOrder}, {u"name"_qs, Qt::DescendingOrder}});
        settings.setColumns(layout);
        settings.setWindow(QByteArray("\0\1\xFF geometry", 11), "state");
        settings.setExportFolder(folder.path());
        settings.setExportFormats({u"svg"_qs, u"pdf"_qs});
        settings.setExportLanguages(ExportLanguages::Ukrainian);
        settings.setChartExport(exported);
    }
    {
        Settings settings(file);
        QCOMPARE(settings.language(), std::optional(uk));
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.textSizeStep(), -2);
        QCOMPARE(settings.chart(),
                 (ChartChoice{.kind = chartKind(u"scatter"),
                              .column = u"projects"_qs,
                              .by = u"rank"_qs,
                              .top = 7,
                              .line = ReferenceLine::Median,
                              .orientation = Qt::Vertical}));
        QCOMPARE(settings.sort(),
                 (QList<SortChoice>{{u"mayor_since"_qs, Qt::AscendingOrder}, {u"name"_qs, Qt::DescendingOrder}}));
        QVERIFY(settings.columns() == layout);
        QCOMPARE(settings.windowGeometry(), QByteArray("\0\1\xFF geometry", 11));
        QCOMPARE(settings.windowState(), QByteArray("state"));
        QCOMPARE(settings.exportFolder(), folder.path());
        QCOMPARE(settings.exportFormats(), (QStringList{u"svg"_qs, u"pdf"_qs}));
        QCOMPARE(settings.exportLanguages(), ExportLanguages::Ukrainian);
        QCOMPARE(settings.chartExport().image, exported.image);
        QCOMPARE(settings.chartExport().rows, RowChoice::All);
        QCOMPARE(settings.chartExport().background, Background::Dark);
        QVERIFY(settings.chartExport().altText);
        settings.setLanguage(std::nullopt);
        settings.setTheme(ThemeChoice::Light);
        settings.setSort({{u"name"_qs, std::nullopt}});
    }
    const Settings settings(file);
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeChoice::Light);
    QCOMPARE(settings.sort(), QList<SortChoice>{{u"name"_qs}});
}

void TestSettings::garbage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("bytes") << QByteArray("\x00\xFF\xFE[[[\n=\n\"\\x", 12);
    QTest::newRow("not an ini file") << QByteArray("<html><body>502</body></html>\n").repeated(50);
    QTest::newRow("values of other kinds")
        << QByteArray("[General]\nlanguage=klingon\ntheme=7\ntextSizeStep=large\n"
                      "[chart]\norientation=@Invalid()\nkind=pie\ntop=-3\nline=@Invalid()\n"
                      "[export]\nfolder=/no/such/folder\nsize=big\nscale=3\n[table]\nsort=name:sideways, "
                      ":asc\nbarColumns=@Invalid()\n");
    QTest::newRow("values out of range") << QByteArray("[General]\nlanguage=\n[export]\nsize=@Size(-4 0)\nscale=-1\n");
    QTest::newRow("broken variants") << QByteArray(
        "[General]\ntextSizeStep=@Variant(\\0\\0\\0\\x7f\\xff)\n[export]\nsize=@Size(1)\n");
    QTest::newRow("cut short") << QByteArray("[General]\nlanguage=@Byte");
}

void TestSettings::garbage()
{
    QFETCH(QByteArray, content);
    TestWindow w;
    w.window.reset();
    const QString file = w.folder.filePath(u"garbage.ini"_qs);
    QVERIFY(write(file, content));
    Settings settings(file);
    compareWithDefaults(settings);

    MainWindow window(w.data, settings, w.controller);
    window.show();
    QCOMPARE(window.model()->rowCount(), 8);
    const ExportDialog dialog(settings, *window.model(), window.chart(), {}, {}, &window);
    QVERIFY(dialog.choices().image.size.pixels().isValid());
    QVERIFY(!dialog.targets().empty());
}

void TestSettings::lostExportFolder()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_qs));
    QVERIFY(QDir(folder.path()).mkdir(u"exports"_qs));
    settings.setExportFolder(folder.filePath(u"exports"_qs));
    QCOMPARE(settings.exportFolder(), folder.filePath(u"exports"_qs));
    QVERIFY(QDir(folder.path()).rmdir(u"exports"_qs));
    QVERIFY(QDir(settings.exportFolder()).exists());
}

void TestSettings::windowIsRemembered()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(940, 610);
    w.dock("detailDock")->hide();
    w.window->addDockWidget(Qt::TopDockWidgetArea, w.dock("chartDock"));
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QCOMPARE(w.window->size(), QSize(940, 610));
    QVERIFY(!w.dock("detailDock")->isVisible());
    QCOMPARE(w.window->dockWidgetArea(w.dock("chartDock")), Qt::TopDockWidgetArea);

    w.action("actionResetLayout")->trigger();
    QVERIFY(w.dock("detailDock")->isVisible());
    QCOMPARE(w.window->dockWidgetArea(w.dock("chartDock")), Qt::BottomDockWidgetArea);
    QCOMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::RightDockWidgetArea);
}

void TestSettings::choicesAreRemembered()
{
    TestWindow w;
    QVERIFY(w.show());
    const QFont font = QApplication::font();
    sortBy(*w.model(), {{u"name"_qs, Qt::DescendingOrder}, {u"projects"_qs}});
    w.action("actionVertical")->trigger();
    w.action("actionThemeDark")->trigger();
    w.action("actionTextLarger")->trigger();
    w.action("actionUkrainian")->trigger();
    QVERIFY(w.choose(w.menu("menuColumns"), u"Міський голова"_qs));
    w.header()->moveSection(w.header()->visualIndex(w.model()->columnOf(u"projects")), 0);
    w.header()->resizeSection(w.model()->columnOf(u"projects"), 234);
    QVERIFY(w.window->close());

    w.open();
    QVERIFY(w.show());
    QCOMPARE(sortChoices(*w.model()),
             (QList<SortChoice>{{u"name"_qs, Qt::DescendingOrder}, {u"projects"_qs, Qt::DescendingOrder}}));
    QCOMPARE(w.header()->sortIndicatorSection(), 0);
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(w.chart()->spec().orientation, Qt::Vertical);
    QVERIFY(w.action("actionVertical")->isChecked());
    QVERIFY(w.action("actionThemeDark")->isChecked());
    QVERIFY(w.action("actionUkrainian")->isChecked());
    QCOMPARE(w.settings.language(), std::optional(uk));
    QCOMPARE(QApplication::font().pointSizeF(), font.pointSizeF() + 1);
    QVERIFY(w.header()->isSectionHidden(w.model()->columnOf(u"mayor")));
    QCOMPARE(w.header()->visualIndex(w.model()->columnOf(u"projects")), 0);
    QCOMPARE(w.header()->sectionSize(w.model()->columnOf(u"projects")), 234);
}

void TestSettings::windowWithGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a layout");
    QTest::newRow("begins well") << QByteArray("\0\0\0\xff\0\0\0\0\xfd\0\0\0\x02\0\0\0\x01\xff\xff\xff\xff\xff\xff",
                                               23);
    QTest::newRow("magic only") << QByteArray("\0\0\0\xff", 4);
    QTest::newRow("long") << QByteArray("\0\0\0\xff\0\0\0\0", 8) + QByteArray(5000, '\x7f');
}

void TestSettings::windowWithGarbage()
{
    QFETCH(QByteArray, bytes);
    TestWindow w;
    w.settings.setWindow(bytes, bytes);
    w.open();
    QVERIFY(w.show());
    for (const char *dock : {"detailDock", "chartDock"})
        QVERIFY2(w.dock(dock)->isVisible() && !w.dock(dock)->isFloating(), dock);
    QVERIFY(w.table()->isVisible() && w.table()->width() > 100 && w.table()->height() > 50);
    QVERIFY(w.window->width() >= 400 && w.window->width() <= 2000);
}

void TestSettings::unknownColumnsAreIgnored()
{
    TestWindow w;
    w.settings.setSort({{u"population"_qs, Qt::AscendingOrder}});
    w.settings.setColumns({.order = {u"area"_qs, u"projects"_qs, u"projects"_qs, u""_qs, u"name"_qs},
                           .hidden = {u"area"_qs, u"height"_qs},
                           .widths = {{u"area"_qs, 50}, {u"name"_qs, 150}}});
    w.open();
    QVERIFY(w.show());
    QCOMPARE(w.names().front(), u"Kyiv"_qs);
    QCOMPARE(w.header()->visualIndex(w.model()->columnOf(u"projects")), 0);
    QCOMPARE(w.header()->sectionSize(0), 150);
}

void TestSettings::givenForOnceIsNotRemembered()
{
    TestWindow w;
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    w.window->setChart({.orientation = Qt::Vertical});
    w.window->keepSettingsOfChoices();
    QVERIFY(w.window->close());
    QVERIFY(w.settings.sort().isEmpty());
    QCOMPARE(w.settings.chart(), ChartChoice());
    // What a person then changes is.
    w.window->setSort(u"mayor"_qs, Qt::AscendingOrder);
    w.action("actionHorizontal")->trigger();
    w.action("actionChart_pareto")->trigger();
    QVERIFY(w.window->close());
    QCOMPARE(w.settings.sort().value(0).column, u"mayor"_qs);
    QCOMPARE(w.settings.chart().kind, chartKind(u"pareto"));
}

void TestSettings::layoutIsRemembered()
{
    TestWindow w;
    QVERIFY(w.action("actionLockLayout")->isChecked());
    w.action("actionLockLayout")->trigger();
    w.settings.setPaneSizes(PaneSizes{{1100, 700}, 333, 222});
    w.open();
    w.window->resize(1100, 700);
    QVERIFY(w.show());
    QVERIFY(!w.action("actionLockLayout")->isChecked());
    w.window->resize(1100, 700);
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QVERIFY(!w.action("actionLockLayout")->isChecked());
}

void TestSettings::lostSettingsAreTold()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"file"_qs), "x"));
    Settings settings(folder.filePath(u"file/settings.ini"_qs)); // a file is no folder
    settings.setTheme(ThemeChoice::Dark);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings cannot be written"_qs));
    QVERIFY(!settings.save());
    Settings good(folder.filePath(u"settings.ini"_qs));
    good.setTheme(ThemeChoice::Dark);
    QVERIFY(good.save());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
