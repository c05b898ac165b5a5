// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/tableexportdialog.h"
#include "charts/kinds/makechart.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace dc;
using namespace dc::test;

namespace {

struct Dialog
{
    explicit Dialog(TestWindow &w, const std::vector<Row> &selected = {})
        : dialog(w.settings, *w.model(), columnsOf(w.data), selected, w.window.get())
    {
        of<QLineEdit>("folder")->setText(folder.path());
    }

    static QList<int> columnsOf(const Table &data)
    {
        return {data.columnIndex(u"name"_qs), data.columnIndex(u"share"_qs)};
    }

    template <typename Widget>
    Widget *of(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }

    QString result() const { return of<QLabel>("result")->text(); }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const { return contentOf(folder.filePath(name)); }

    QTemporaryDir folder;
    TableExportDialog dialog;
};

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguages();
    void formats_data();
    void formats();
    void tellsWhatIsLeftOut();
    void rows();
    void remembers();
    void everyBoxHasAName();
};

void TestTableExport::bothLanguages()
{
    TestWindow w;
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    const Dialog d(w);
    // Named after what it holds, not after a chart.
    QCOMPARE(d.result().section(u'\n', 0, 0), u"8 rows: digital-cities.uk.csv, digital-cities.en.csv"_qs);
    d.of<QPushButton>("write")->click();
    QTRY_COMPARE(d.written().size(), 2);
    QTRY_VERIFY2(d.result().startsWith(u"Saved in "_qs), qPrintable(d.result()));
    const QList<int> columns = Dialog::columnsOf(w.data);
    const auto language = [&](Language code) {
        TableModel model;
        model.setLanguage(code);
        model.setTable(w.data);
        model.sort(model.columnOf(u"name"_qs), Qt::AscendingOrder);
        return toCsv(w.data, model.rows(), columns, code);
    };
    QCOMPARE(d.content(u"digital-cities.uk.csv"_qs), language(uk));
    QCOMPARE(d.content(u"digital-cities.en.csv"_qs), language(en));
}

void TestTableExport::formats_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("CSV") << 0 << u"t.csv"_qs << QByteArray("Місто,") << QByteArray("\xef\xbb\xbfМісто,");
    QTest::newRow("CSV for Excel") << 1 << u"t.csv"_qs << QByteArray("\xef\xbb\xbfМісто;")
                                   << QByteArray("\xef\xbb\xbfМісто;");
    QTest::newRow("TSV") << 2 << u"t.tsv"_qs << QByteArray("Місто\t") << QByteArray("\xef\xbb\xbfМісто\t");
    QTest::newRow("XLSX") << 3 << u"t.xlsx"_qs << QByteArray("PK") << QByteArray("PK");
    QTest::newRow("JSON") << 4 << u"t.json"_qs << QByteArray("[\n  {\"name\": ") << QByteArray("[\n  {\"name\": ");
    QTest::newRow("package") << 5 << u"t.zip"_qs << QByteArray("PK") << QByteArray("PK");
}

void TestTableExport::formats()
{
    QFETCH(int, index);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, marked);
    TestWindow w;
    for (const bool isMarked : {false, true}) {
        const Dialog d(w);
        d.of<QComboBox>("languages")->setCurrentIndex(1);
        d.of<QComboBox>("format")->setCurrentIndex(index);
        d.of<QLineEdit>("name")->setText(u"t.csv"_qs);
        auto *mark = d.of<QCheckBox>("byteOrderMark");
        QCOMPARE(mark->isVisibleTo(&d.dialog), index == 0 || index == 2);
        mark->setChecked(isMarked);
        d.of<QPushButton>("write")->click();
        QTRY_COMPARE(d.written(), QStringList{name});
        const QByteArray content = d.content(name);
        QVERIFY2(content.startsWith(isMarked ? marked : start), content.left(20).constData());
    }
}

/// Of the rows that are written alone, in the language of the window.
void TestTableExport::tellsWhatIsLeftOut()
{
    TestWindow w;
    const Dialog d(w, {w.row("lviv")});
    const auto told = [&] { return d.result().section(u'\n', 1); };
    const QString keeps = u" XLSX, JSON and data packages keep it."_qs;
    QCOMPARE(told(), u"CSV and TSV have no room for the second table: projects (30)."_qs + keeps);
    const int named = w.data.relation()->count(w.row("lviv"));
    QVERIFY(named > 0);
    d.of<QComboBox>("rows")->setCurrentIndex(2);
    QCOMPARE(told(), u"CSV and TSV have no room for the second table: projects (%1)."_qs.arg(named) + keeps);
    for (const int format : {3, 4, 5}) {
        d.of<QComboBox>("format")->setCurrentIndex(format);
        QCOMPARE(told(), QString());
    }
    d.of<QComboBox>("format")->setCurrentIndex(2);
    QVERIFY(!told().isEmpty());
}

void TestTableExport::rows()
{
    TestWindow w;
    QCOMPARE(Dialog(w).of<QComboBox>("rows")->count(), 2);
    w.window->search(u"wi-fi"_qs);
    const Dialog d(w, {w.row("kyiv")});
    const auto shown = w.model()->rowCount();
    QVERIFY(shown > 1 && shown < 8);
    auto *rows = d.of<QComboBox>("rows");
    QVERIFY2(d.result().startsWith(u"%1 rows: "_qs.arg(shown)), qPrintable(d.result()));
    rows->setCurrentIndex(1);
    QVERIFY2(d.result().startsWith(u"8 rows: "_qs), qPrintable(d.result()));
    rows->setCurrentIndex(2);
    QVERIFY2(d.result().startsWith(u"1 row: "_qs), qPrintable(d.result()));
    d.of<QComboBox>("languages")->setCurrentIndex(2);
    d.of<QPushButton>("write")->click();
    QTRY_COMPARE(d.written(), QStringList{u"digital-cities.csv"_qs});
    QVERIFY(d.content(u"digital-cities.csv"_qs).endsWith("\r\nKyiv,29.281767955801104\r\n")
            || d.content(u"digital-cities.csv"_qs).contains("\r\nKyiv,29."));
    QCOMPARE(d.content(u"digital-cities.csv"_qs).count('\n'), 2);
}

void TestTableExport::remembers()
{
    TestWindow w;
    {
        Dialog d(w);
        d.of<QComboBox>("format")->setCurrentIndex(1);
        d.of<QComboBox>("languages")->setCurrentIndex(2);
        d.of<QCheckBox>("byteOrderMark")->setChecked(true);
        d.dialog.accept();
    }
    const Dialog again(w);
    QVERIFY(again.of<QCheckBox>("byteOrderMark")->isChecked());
    QCOMPARE(again.of<QComboBox>("format")->currentIndex(), 1);
    QCOMPARE(again.of<QComboBox>("languages")->currentIndex(), 2);
}

void TestTableExport::everyBoxHasAName()
{
    TestWindow w;
    Dialog d(w);
    d.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&d.dialog));
    QSet<QWidget *> stops;
    for (QWidget *stop = QApplication::focusWidget(); !stops.contains(stop); stop = QApplication::focusWidget()) {
        stops.insert(stop);
        QVERIFY2(!QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty(),
                 qPrintable(stop->objectName()));
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    QVERIFY(stops.size() >= 8);
}

QTEST_MAIN(TestTableExport)
#include "tst_tableexport.moc"
