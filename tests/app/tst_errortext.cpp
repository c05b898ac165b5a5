// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/language/errortext.h"
#include "app/language/languagecontroller.h"
#include "data/io/savefile.h"

#include <QTest>

using namespace dc;
using namespace dc::test;

namespace {

/// Names of formats, and what the tests themselves put into an error.
const QStringList names{u"UTF"_qs,  u"JSON"_qs, u"png"_qs, u"svg"_qs,        u"pdf"_qs,  u"jpg"_qs,
                        u"webp"_qs, u"csv"_qs,  u"tsv"_qs, u"CSV"_qs,        u"XLSX"_qs, u"ODS"_qs,
                        u"xlsx"_qs, u"json"_qs, u"zip"_qs, u"datapackage"_qs};

QString problem(const QString &text, Language language)
{
    if (!text.endsWith(u'.') || text.endsWith(u".."_qs) || text.contains(u".. "_qs))
        return u"one full stop at the end"_qs;
    const QString breakable = QString(text).replace(QChar::Nbsp, QChar::Space); // a unit keeps to its number
    if (text.contains(u'%') || text.contains(u'\n') || breakable != text.simplified())
        return u"one line without gaps"_qs;
    QStringList words = latinWords(text);
    words.removeIf([](const QString &word) { return names.contains(word); });
    if (language == uk && !words.isEmpty())
        return u"not translated: "_qs + words.join(u' ');
    if (language == en && words.isEmpty())
        return u"no English words"_qs;
    return {};
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void groupsNumbers();
    void namesFileAndPlace_data();
    void namesFileAndPlace();
    void whatTheSystemSays_data();
    void whatTheSystemSays();
    void reasonWithFullStop();
};

void TestErrorText::everyCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Language>("language");
    for (int code = 0; code < static_cast<int>(errorCodeCount); ++code) {
        for (const Language language : allLanguages)
            QTest::addRow("%d %s", code, qPrintable(languageCode(language))) << code << language;
    }
}

void TestErrorText::everyCode()
{
    QFETCH(int, code);
    QFETCH(Language, language);
    LanguageController controller;
    controller.choose(language);
    const QString text = errorText({.code = static_cast<ErrorCode>(code), .detail = u"деталь"_qs});
    QVERIFY2(problem(text, language).isEmpty(), qPrintable(text + u" — "_qs + problem(text, language)));
    QVERIFY2(text.size() > 15, qPrintable(text)); // no empty sentence for a new code
}

void TestErrorText::groupsNumbers()
{
    const Error error{.code = ErrorCode::TooManyRows, .detail = u"20000000"_qs};
    LanguageController controller;
    controller.choose(Language::Ukrainian);
    QVERIFY2(errorText(error).contains(u"20\u00a0000\u00a0000 рядків"_qs), qPrintable(errorText(error)));
    controller.choose(Language::English);
    QVERIFY2(errorText(error).contains(u"20,000,000 rows"_qs), qPrintable(errorText(error)));
}

void TestErrorText::namesFileAndPlace_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("beginning");

    const Error place{.code = ErrorCode::MissingColumn,
                      .file = u"міста.csv"_qs,
                      .line = 1200,
                      .column = 7,
                      .detail = u"<b>рік</b>"_qs};
    Error line = place;
    line.column = 0;
    Error file = line;
    file.line = 0;
    QTest::newRow("column, en") << place << en << u"міста.csv, line 1200, column 7: The column “<b>рік</b>”"_qs;
    QTest::newRow("column, uk") << place << uk << u"міста.csv, рядок 1200, позиція 7: Немає стовпця «<b>рік</b>»"_qs;
    QTest::newRow("line, en") << line << en << u"міста.csv, line 1200: The column “"_qs;
    QTest::newRow("line, uk") << line << uk << u"міста.csv, рядок 1200: Немає"_qs;
    QTest::newRow("file") << file << en << u"міста.csv: The column “"_qs;
}

void TestErrorText::namesFileAndPlace()
{
    QFETCH(Error, error);
    QFETCH(Language, language);
    QFETCH(QString, beginning);
    LanguageController controller;
    controller.choose(language);
    const QString text = errorText(error);
    QVERIFY2(text.startsWith(beginning), qPrintable(text));
    QVERIFY2(text.contains(u"рік"_qs), qPrintable(text));
}

void TestErrorText::whatTheSystemSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Language>("language");
    const QString longName(300, u'х');
    for (const Language language : allLanguages) {
        const auto row = [language](const char *name, const QString &path) {
            QTest::addRow("%s, %s", name, qPrintable(languageCode(language))) << path << language;
        };
        row("no such folder", u"немає/т"_qs);
        row("a folder", u"тека"_qs);
        row("a file as a folder", u"файл/т"_qs);
        row("too long a name", longName);
    }
}

void TestErrorText::whatTheSystemSays()
{
    QFETCH(QString, path);
    QFETCH(Language, language);
    LanguageController controller;
    controller.choose(language);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"тека"_qs));
    QVERIFY(write(folder.filePath(u"файл"_qs), "x"));
    const Result<void> result = writeFile(QDir(folder.path()).absoluteFilePath(path), "content");
    QVERIFY(!result);
    Error error = result.error();
    error.file = u"т"_qs;
    const QString text = errorText(error);
    QVERIFY2(problem(text, language).isEmpty(), qPrintable(text + u" — "_qs + problem(text, language)));
}

void TestErrorText::reasonWithFullStop()
{
    const QString text = errorText({.code = ErrorCode::CannotOpen, .detail = u"It went wrong."_qs});
    QVERIFY2(text.endsWith(u"wrong."_qs), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
