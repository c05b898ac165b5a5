// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"
#include "visibletexts.h"

#include "app/export/exportdialog.h"
#include "app/help/helpdialog.h"
#include "charts/kinds/chartdescription.h"

#include <QAccessible>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>

using namespace dc;
using namespace dc::test;

namespace {

/// What stays in Latin letters in Ukrainian: formats, keys, and names of their own.
const QStringList names{
    u"PNG"_qs,       u"SVG"_qs,      u"PDF"_qs,     u"JPEG"_qs, u"HiDPI"_qs,    u"WebP"_qs,    u"Wi"_qs,   u"Fi"_qs,
    u"Ctrl"_qs,      u"Shift"_qs,    u"Alt"_qs,     u"Esc"_qs,  u"F"_qs,        u"Kyiv"_qs,    u"Post"_qs, u"Petro"_qs,
    u"Zhyzhyian"_qs, u"GeoNames"_qs, u"CC"_qs,      u"BY"_qs,   u"Qt"_qs,       u"Charts"_qs,  u"ICU"_qs,  u"GNU"_qs,
    u"General"_qs,   u"Public"_qs,   u"License"_qs, u"DNS"_qs,  u"Security"_qs, u"LeoCard"_qs,
};

/// The texts with words that are in Latin letters and not among those names.
QString english(const QStringList &texts, const QStringList &alsoAllowed = {})
{
    QStringList result;
    for (const QString &text : texts) {
        QStringList words = latinWords(text);
        words.removeIf([&](const QString &word) { return names.contains(word) || alsoAllowed.contains(word); });
        if (!words.isEmpty())
            result.append(u"%1 (%2)"_qs.arg(words.join(u' '), text.left(160)));
    }
    result.removeDuplicates();
    return result.join(u'\n');
}

/// The credits of photos stay as the source gives them.
QStringList creditWords(const Table &data)
{
    QStringList words;
    const int column = data.columnIndex(u"photo_credit");
    for (Row row = 0; row < data.rowCount(); ++row)
        words += latinWords(u"Фото: "_qs + data.text(column, row, uk));
    return words;
}

const QString nothing;

} // namespace

/// In Ukrainian no English word is left anywhere.
class TestUkrainianWindow : public QObject
{
    Q_OBJECT

public:
    /// Qt's file dialog remembers its places in the settings of the person who runs it: not in these tests.
    static void initMain()
    {
        static const QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(config.path()));
    }

private Q_SLOTS:
    void theWalkSeesEnglish();
    void window();
    void menusOfMenus();
    void details();
    void chart();
    void searchResults();
    void exportDialog();
    void helpPages_data();
    void helpPages();
    void messages();
    void fileDialog();
    void printDialog();
    void standardContextMenus();
};

void TestUkrainianWindow::theWalkSeesEnglish()
{
    TestWindow w(en);
    const QString found = english(visibleTexts(w.window.get()));
    for (const char *text : {"Digital Cities", "File", "Save table as", "Columns", "Search the table", "Mayor",
                             "sorted by", "Digitalization projects", "Choose the columns"})
        QVERIFY2(found.contains(QLatin1String(text)), text);
}

void TestUkrainianWindow::window()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    const QStringList texts = visibleTexts(w.window.get());
    QVERIFY(texts.size() > 100);
    // The language that the others speak is called by its own name.
    QCOMPARE(english(texts, {u"English"_qs, u"EN"_qs}), nothing);
    w.window->search(u"ґґґ"_qs);
    QCOMPARE(english(visibleTexts(w.window.get()), {u"English"_qs, u"EN"_qs}), nothing);
}

void TestUkrainianWindow::menusOfMenus()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    for (const auto &open : {std::function([&] { Q_EMIT w.tablePane()->contextMenuRequested({}); }),
                             std::function([&] { Q_EMIT w.header()->customContextMenuRequested(QPoint(5, 5)); })}) {
        QStringList texts;
        whenMenuOpens([&texts](QMenu *menu) { texts = visibleTexts(menu); });
        open();
        QVERIFY(texts.size() > 5);
        QCOMPARE(english(texts), nothing);
    }
}

void TestUkrainianWindow::details()
{
    TestWindow w(uk);
    const QStringList credits = creditWords(w.data);
    QVERIFY(credits.size() > 8);
    std::vector<Row> all;
    for (Row row = 0; row < w.data.rowCount(); ++row) {
        w.window->select({row});
        QVERIFY(w.detail()->toPlainText().size() > 100);
        QCOMPARE(english({w.detail()->toPlainText()}, credits), nothing);
        all.push_back(row);
    }
    w.window->select(all);
    QVERIFY(w.detailText().contains(u"Чернівці"_qs));
    QCOMPARE(english({w.detailText()}, credits), nothing);
    w.window->select({});
    QCOMPARE(english({w.detail()->toPlainText()}), nothing);
}

void TestUkrainianWindow::chart()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    for (const QString &typed : {QString(), u"wi-fi"_qs, u"ґґґ"_qs}) {
        w.window->search(typed);
        const ChartSpec &spec = w.chart()->spec();
        QStringList texts{spec.title, spec.subtitle, spec.valueTitle, spec.sourceLine, describe(spec)};
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(w.chart());
        texts << interface->text(QAccessible::Name) << interface->text(QAccessible::Description);
        QCOMPARE(interface->childCount(), spec.count());
        for (int bar = 0; bar < spec.count(); ++bar) {
            texts += w.chart()->markTexts(bar);
            texts << interface->child(bar)->text(QAccessible::Name)
                  << interface->child(bar)->text(QAccessible::Description);
        }
        QVERIFY(!texts.front().isEmpty());
        QCOMPARE(english(texts, {u"wi"_qs, u"fi"_qs}), nothing); // as it was typed
    }
}

void TestUkrainianWindow::searchResults()
{
    TestWindow w(uk);
    w.window->search(u"ЦНАП wi"_qs);
    w.window->search(u"київ"_qs);
    w.window->search(u"портал відкритих"_qs);
    const QStringList texts = visibleTexts(w.table());
    QVERIFY2(texts.contains(u"Портал відкритих даних +1"_qs), qPrintable(texts.join(u'|')));
    QCOMPARE(english(texts), nothing);
}

void TestUkrainianWindow::exportDialog()
{
    TestWindow w(uk);
    const ExportDialog dialog(w.settings, *w.model(), w.window->chart(), {Row(0)}, {}, w.window.get());
    // Formats, the other language's tab with its own texts, and the names of files, which are the same in both languages.
    QStringList texts = visibleTexts(&dialog);
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        texts.removeAll(edit->text());
    for (const QWidget *part :
         {dialog.findChild<QWidget *>(u"english"_qs), dialog.findChild<QWidget *>(u"result"_qs)}) {
        for (const QString &text : visibleTexts(part))
            texts.removeOne(text);
    }
    QCOMPARE(english(texts,
                     {u"PNG"_qs, u"SVG"_qs, u"PDF"_qs, u"JPEG"_qs, u"WebP"_qs, u"HiDPI"_qs, u"English"_qs, u"txt"_qs,
                      u"A"_qs, u"Kyiv"_qs, u"Post"_qs}),
             nothing);
}

void TestUkrainianWindow::helpPages_data()
{
    QTest::addColumn<HelpDialog::Page>("page");
    QTest::newRow("guide") << HelpDialog::Guide;
    QTest::newRow("shortcuts") << HelpDialog::Shortcuts;
    QTest::newRow("about the data") << HelpDialog::AboutData;
    QTest::newRow("about") << HelpDialog::About;
}

void TestUkrainianWindow::helpPages()
{
    QFETCH(HelpDialog::Page, page);
    TestWindow w(uk);
    const HelpDialog dialog(page, *w.model(), w.window->findChildren<QMenu *>(), w.window.get());
    const QStringList texts = visibleTexts(&dialog);
    QVERIFY(texts.join(u' ').size() > 150);
    QStringList keys;
    if (page == HelpDialog::Shortcuts) // letters of keys
        keys = u"A C E O P Q V Home End Page Up Down Tab Return"_qs.split(u' ');
    if (page == HelpDialog::Guide)
        keys =
            u"CSV XLSX Excel ODS JSON GeoJSON SQLite TSV PNG SVG PDF JPEG WebP F V Lviv Enter Esc Tab"_qs.split(u' ');
    QCOMPARE(english(texts, keys), nothing);
}

void TestUkrainianWindow::messages()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    w.action("actionCopyChart")->trigger();
    QVERIFY(!w.window->statusBar()->currentMessage().isEmpty());
    QCOMPARE(english({w.window->statusBar()->currentMessage()}), nothing);

    QMessageBox box(QMessageBox::Warning, u"Експорт"_qs, u"Текст"_qs,
                    QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Yes | QMessageBox::No | QMessageBox::Close
                        | QMessageBox::Save);
    box.setDetailedText(u"Подробиці"_qs);
    QCOMPARE(english(visibleTexts(&box)), nothing);
}

void TestUkrainianWindow::fileDialog()
{
    TestWindow w(uk);
    QVERIFY(write(w.folder.filePath(u"таблиця.csv"_qs), "x"));
    QFileDialog dialog(w.window.get(), u"Експортувати"_qs, w.folder.path(), u"Значення (*.csv)"_qs);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    // What is on the disk has the names that it has.
    QStringList texts;
    for (const QString &text : visibleTexts(&dialog)) {
        if (text != w.folder.filePath(QString()).section(u'/', -2, -2) && text != QDir::home().dirName())
            texts.append(text);
    }
    QVERIFY(texts.contains(u"Експортувати"_qs));
    QCOMPARE(english(texts, {u"csv"_qs}), nothing);
}

void TestUkrainianWindow::printDialog()
{
    TestWindow w(uk);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(w.folder.filePath(u"c.pdf"_qs));
    QPrintDialog dialog(&printer, w.window.get());
    const QStringList texts = visibleTexts(&dialog);
    QVERIFY(texts.size() > 10);
    // Paper sizes have names of their own.
    QCOMPARE(english(texts), nothing);
}

void TestUkrainianWindow::standardContextMenus()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    const std::unique_ptr<QMenu> ofSearch(w.searchField()->createStandardContextMenu());
    const std::unique_ptr<QMenu> ofDetail(w.detail()->createStandardContextMenu(QPoint(10, 10)));
    for (QMenu *menu : {ofSearch.get(), ofDetail.get()}) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text().section(u'\t', 0, 0));
        QVERIFY(texts.size() > 1);
        QCOMPARE(english(texts), nothing);
    }
}

QTEST_MAIN(TestUkrainianWindow)
#include "tst_ukrainianwindow.moc"
