// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace dc::test;

namespace {

struct Outcome
{
    int exitCode = -1;
    QString out;
    QString error;
};

QString textOf(const QString &svg)
{
    QXmlStreamReader reader(contentOf(svg));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + u'\n';
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

/// The program itself, as a person without a display runs it.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void table();
    void tableInUkrainian();
    void sixFiles();
    void everyFormat();
    void data();
    void badData_data();
    void badData();
    void badDataOpensAWindow();
    void nothingToDraw();
    void help_data();
    void help();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void cannotWrite();
    void noDisplay();
    void savedLanguage();
    void brokenSettings();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    Outcome run(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char *name : {"home", "config", "runtime"})
        QVERIFY(QDir().mkdir(path(name)));
    QVERIFY(QFile::setPermissions(path("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

Outcome TestProgram::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    environment.insert(u"HOME"_qs, path("home"));
    environment.insert(u"XDG_CONFIG_HOME"_qs, path("config"));
    environment.insert(u"XDG_RUNTIME_DIR"_qs, path("runtime"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(PROGRAM), arguments);
    Outcome outcome;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.error = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void TestProgram::table()
{
    const Outcome outcome =
        run({u"--export"_qs, u"t.csv"_qs, u"--language"_qs, u"en"_qs, u"--sort"_qs, u"projects:desc"_qs});
    QCOMPARE(outcome.error,
             u"digital-cities: CSV and TSV have no room for the second table: projects (30). XLSX, JSON and data "
             u"packages keep it.\n"_qs);
    QCOMPARE(outcome.out, u"t.csv\n"_qs);
    QCOMPARE(outcome.exitCode, 0);
    const QByteArray csv = contentOf(path("t.csv"));
    QVERIFY2(csv.startsWith("City,"), csv.constData());
    QStringList counts;
    for (const QByteArray &line : csv.split('\n').mid(1)) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() > 1)
            counts.append(QString::fromUtf8(cells.front() + ' ' + cells.back()));
    }
    QCOMPARE(counts.join(u", "_qs),
             u"Kyiv 53, Dnipro 50, Uzhhorod 21, Lutsk 20, Lviv 12, Chernivtsi 10, Kharkiv 9, Ternopil 6"_qs);
}

void TestProgram::tableInUkrainian()
{
    const Outcome outcome = run({u"--export"_qs, u"t.csv"_qs, u"--language"_qs, u"uk"_qs, u"--sort"_qs, u"name"_qs});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.error,
             u"digital-cities: У CSV і TSV немає місця для другої таблиці: проєкти (30). Її зберігають XLSX, JSON і "
             u"пакети даних.\n"_qs);
    QStringList names;
    for (const QByteArray &line : contentOf(path("t.csv")).split('\n').mid(1))
        names.append(QString::fromUtf8(line.split(',').front()));
    QCOMPARE(names.join(u' ').trimmed(), u"Дніпро Київ Луцьк Львів Тернопіль Ужгород Харків Чернівці"_qs);
}

void TestProgram::sixFiles()
{
    const Outcome outcome = run({u"--export"_qs, u"c.png"_qs, u"--export"_qs, u"c.svg"_qs, u"--export"_qs, u"c.pdf"_qs,
                                 u"--language"_qs, u"uk,en"_qs});
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exitCode, 0);
    QStringList written = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    written.sort();
    QCOMPARE(written.join(u' '), u"c.en.pdf c.en.png c.en.svg c.uk.pdf c.uk.png c.uk.svg"_qs);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), written);

    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_qs);
    for (const auto &[code, words] :
         {std::pair(u"en"_qs, QStringList{u"Kyiv"_qs, u"Uzhhorod"_qs, u"53"_qs, u"Kyiv Post"_qs, u"projects"_qs}),
          std::pair(u"uk"_qs, QStringList{u"Київ"_qs, u"Ужгород"_qs, u"53"_qs, u"Kyiv Post"_qs, u"проєктів"_qs})}) {
        const QString base = m_folder->filePath(u"c."_qs + code);
        QVERIFY(contentOf(base + u".png"_qs).startsWith("\x89PNG"));
        const QImage image(base + u".png"_qs);
        QCOMPARE(image.size(), QSize(1200, 675));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 5) {
            for (int x = 0; x < image.width(); x += 5)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 3);

        const QString svg = textOf(base + u".svg"_qs);
        QByteArray pdf;
        QVERIFY(contentOf(base + u".pdf"_qs).startsWith("%PDF-"));
        if (!pdftotext.isEmpty()) {
            QProcess process;
            process.start(pdftotext, {base + u".pdf"_qs, u"-"_qs});
            QVERIFY(process.waitForFinished());
            pdf = process.readAllStandardOutput();
        }
        for (const QString &word : words) {
            QVERIFY2(svg.contains(word), qPrintable(code + u' ' + word));
            QVERIFY2(pdftotext.isEmpty() || QString::fromUtf8(pdf).contains(word), qPrintable(code + u' ' + word));
        }
    }
}

void TestProgram::everyFormat()
{
    QStringList arguments{u"--size"_qs, u"600x400"_qs, u"--scale"_qs, u"2"_qs};
    for (const char *extension : {"jpg", "webp", "tsv", "json", "png"})
        arguments << u"--export"_qs << u"c.%1"_s.arg(QLatin1String(extension));
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(contentOf(path("c.jpg")).startsWith("\xFF\xD8\xFF"));
    const QByteArray webp = contentOf(path("c.webp"));
    QVERIFY(webp.startsWith("RIFF") && webp.mid(8, 4) == "WEBP");
    QVERIFY(contentOf(path("c.tsv")).contains("Kyiv\tVitaliy Klitschko\t2014\t53\n"));
    for (const char *name : {"c.jpg", "c.webp", "c.png"})
        QCOMPARE(QImage(path(name)).size(), QSize(1200, 800));
}

void TestProgram::data()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"schools"_qs));
    QVERIFY(write(path("schools/datapackage.json"),
                  R"({"name":"schools","resources":[{"name":"schools","path":"schools.csv","schema":{"fields":[)"
                  R"({"name":"school","title":"School","type":"string"},{"name":"pupils","title":"Pupils",)"
                  R"("type":"integer"}]}}]})"));
    QVERIFY(write(path("schools/schools.csv"), "school,pupils\nFirst,120\nSecond,310\n"));
    const Outcome outcome = run({u"schools"_qs, u"--export"_qs, u"t.csv"_qs, u"--language"_qs, u"en"_qs});
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(contentOf(path("t.csv")), "School,Pupils\r\nSecond,310\r\nFirst,120\r\n");
    QCOMPARE(run({u"schools"_qs, u"--problems"_qs, u"p.csv"_qs}).out, u"p.csv\n"_qs);
    QCOMPARE(contentOf(path("p.csv")), "row,line,column,value,problem\r\n");
}

void TestProgram::badData_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("JSON that ends early") << QByteArray("{\"resources\": [");
}

void TestProgram::badData()
{
    QFETCH(QByteArray, content);
    if (!content.isEmpty())
        QVERIFY(write(path("bad.json"), content));
    const Outcome outcome = run({u"--export"_qs, u"t.csv"_qs, u"bad.json"_qs});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.error.count(u'\n'), 1);
    QVERIFY2(outcome.error.contains(u"bad.json"_qs), qPrintable(outcome.error));
    QVERIFY(!QFile::exists(path("t.csv")));
}

/// For those who open it in a file manager; that it could not be read is said in the terminal as well.
void TestProgram::badDataOpensAWindow()
{
    QVERIFY(write(path("bad.json"), "{\"resources\": ["));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, path("config"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(PROGRAM), {u"bad.json"_qs});
    QByteArray said;
    QTRY_VERIFY((said += process.readAllStandardError()).contains("bad.json"));
    QVERIFY(!process.waitForFinished(500)); // a window waits
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestProgram::nothingToDraw()
{
    QVERIFY(write(path("words.csv"), "name,motto\nA,one\nB,two\n"));
    const Outcome image = run({u"words.csv"_qs, u"--export"_qs, u"t.csv"_qs, u"--export"_qs, u"c.png"_qs});
    QCOMPARE(image.exitCode, 2);
    QCOMPARE(image.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(path("c.png")));
    QCOMPARE(run({u"words.csv"_qs, u"--export"_qs, u"t.csv"_qs}).exitCode, 0);
}

void TestProgram::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("en") << QStringList{u"--help"_qs} << u"Export"_qs;
    QTest::newRow("uk") << QStringList{u"--help"_qs, u"--language"_qs, u"uk"_qs} << u"Експортувати"_qs;
    QTest::newRow("short") << QStringList{u"-h"_qs} << u"Export"_qs;
}

void TestProgram::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.error, QString());
    QVERIFY2(outcome.out.contains(word) && outcome.out.contains(u"--orientation"_qs), qPrintable(outcome.out));
    QVERIFY(outcome.out.endsWith(u'\n'));
}

void TestProgram::version()
{
    const Outcome outcome = run({u"--version"_qs});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.error, QString());
    static const QRegularExpression version(u"^digital-cities \\d+\\.\\d+\\.\\d+\\n$"_qs);
    QVERIFY2(version.match(outcome.out).hasMatch(), qPrintable(outcome.out));
}

void TestProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("option") << QStringList{u"--export"_qs, u"a.csv"_qs, u"--colour"_qs} << u"colour"_qs;
    QTest::newRow("format") << QStringList{u"--export"_qs, u"a.gif"_qs} << u"a.gif"_qs;
    QTest::newRow("column") << QStringList{u"--export"_qs, u"a.csv"_qs, u"--sort"_qs, u"colour"_qs} << u"colour"_qs;
    QTest::newRow("city") << QStringList{u"--export"_qs, u"a.csv"_qs, u"--select"_qs, u"paris"_qs} << u"paris"_qs;
    QTest::newRow("no file") << QStringList{u"--export"_qs} << u"export"_qs;
    QTest::newRow("no window") << QStringList{u"--rows"_qs, u"some"_qs} << u"some"_qs;
    QTest::newRow("a line break") << QStringList{u"--export"_qs, u"a.csv"_qs, u"--sort"_qs, u"a\nb"_qs} << u"“a b”"_qs;
    QTest::newRow("an option as a value") << QStringList{u"--filter"_qs, u"--export"_qs} << u"--filter=--export"_qs;
    QTest::newRow("no name") << QStringList{u"--export"_qs, u".png"_qs} << u".png"_qs;
    QTest::newRow("uk") << QStringList{u"--language"_qs, u"uk"_qs, u"--rows"_qs, u"some"_qs}
                        << u"Хибне значення «some»"_qs;
}

void TestProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.error.count(u'\n'), 1);
    QVERIFY2(outcome.error.startsWith(u"digital-cities: "_qs) && outcome.error.endsWith(u".\n"_qs)
                 && outcome.error.contains(named),
             qPrintable(outcome.error));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestProgram::cannotWrite()
{
    for (const char *file : {"none/c.png", "none/c.svg", "none/c.pdf", "none/t.csv"}) {
        const Outcome outcome = run({u"--export"_qs, QLatin1String(file)});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.error.count(u'\n'), 1);
        QVERIFY2(outcome.error.contains(u"/none"_qs), qPrintable(outcome.error));
        QVERIFY2(outcome.error.endsWith(u".\n"_qs), qPrintable(outcome.error));
    }
    QVERIFY(!QDir(path("none")).exists());
}

void TestProgram::noDisplay()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.error.count(u'\n'), 1);
    QVERIFY2(outcome.error.contains(u"--export"_qs), qPrintable(outcome.error));
}

void TestProgram::savedLanguage()
{
    QVERIFY(QDir().mkpath(path("config/digital-cities")));
    QVERIFY(write(path("config/digital-cities/digital-cities.ini"), "[General]\nlanguage=uk\n"));
    QCOMPARE(run({u"--export"_qs, u"t.csv"_qs}).exitCode, 0);
    QVERIFY(contentOf(path("t.csv")).startsWith("Місто"));
    QCOMPARE(run({u"--export"_qs, u"t.csv"_qs, u"--language"_qs, u"en"_qs}).exitCode, 0);
    QVERIFY(contentOf(path("t.csv")).startsWith("City"));
}

void TestProgram::brokenSettings()
{
    QVERIFY(QDir().mkpath(path("config/digital-cities")));
    QVERIFY(write(path("config/digital-cities/digital-cities.ini"), QByteArray("\x00\xFF[[[=\n\"language", 15)));
    const Outcome outcome = run({u"--export"_qs, u"t.csv"_qs, u"--export"_qs, u"t.json"_qs});
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(contentOf(path("t.csv")).startsWith("City"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
