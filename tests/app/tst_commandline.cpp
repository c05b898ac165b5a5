// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/cli/commandline.h"
#include "app/language/languagecontroller.h"
#include "charts/kinds/choiceoptions.h"

#include <QTest>

using namespace dc;
using namespace dc::test;

namespace {

QStringList arguments(const QString &line)
{
    return QStringList{u"digital-cities"_qs} + line.split(u' ', Qt::SkipEmptyParts);
}

/// What was understood, as text.
QString understood(const CommandLine &line)
{
    QStringList parts;
    if (line.data)
        parts.append(u"data "_qs + *line.data);
    const ReadOptions &reading = line.reading;
    if (reading.sheet)
        parts.append(u"sheet "_qs + *reading.sheet);
    if (reading.encoding)
        parts.append(u"encoding "_qs + QString::fromLatin1(*reading.encoding));
    if (reading.delimiter)
        parts.append(u"delimiter %1"_qs.arg(static_cast<int>(*reading.delimiter)));
    if (reading.decimalMark)
        parts.append(u"decimal "_qs + QLatin1Char(*reading.decimalMark));
    if (reading.headerRows)
        parts.append(u"%1 header rows"_qs.arg(*reading.headerRows));
    for (const Language language : line.languages)
        parts.append(u"language "_qs + languageCode(language));
    if (!line.problems.isEmpty())
        parts.append(u"problems "_qs + line.problems);
    for (const QString &file : line.exports)
        parts.append(u"export "_qs + file);
    if (line.allColumns)
        parts.append(u"all columns"_qs);
    if (line.isBilingual)
        parts.append(u"bilingual"_qs);
    if (line.forExcel)
        parts.append(u"for Excel"_qs);
    if (line.hasByteOrderMark)
        parts.append(u"marked"_qs);
    for (const SortChoice &choice : line.sort) {
        parts.append(u"sort "_qs + choice.column);
        if (choice.order)
            parts.append(*choice.order == Qt::DescendingOrder ? u"down"_qs : u"up"_qs);
    }
    if (!line.filter.isEmpty())
        parts.append(u"filter "_qs + line.filter);
    if (line.charts.rows != RowChoice::Shown)
        parts.append(line.charts.rows == RowChoice::All ? u"all rows"_qs : u"selected rows"_qs);
    for (const QString &id : line.select)
        parts.append(u"select "_qs + id);
    for (const auto &[option, text] : line.chart)
        parts.append(option->id + u' ' + text);
    const ImageOptions &image = line.charts.image;
    if (image.size != ImageSize())
        parts.append(u"size "_qs + image.size.toString());
    if (image.scale != 1)
        parts.append(u"scale %1"_qs.arg(image.scale));
    if (image.textSize > 0)
        parts.append(u"text %1"_qs.arg(image.textSize));
    if (image.textAs == TextAs::Outlines)
        parts.append(u"outlines"_qs);
    if (line.charts.background != Background::White)
        parts.append(line.charts.background == Background::Dark ? u"dark"_qs : u"transparent"_qs);
    if (line.charts.altText)
        parts.append(u"alt text"_qs);
    for (const Language language : allLanguages) {
        const ChartWords &words = line.charts.wordsIn(language);
        for (const auto &[name, text] : {std::pair(u"title"_qs, words.title), std::pair(u"subtitle"_qs, words.subtitle),
                                         std::pair(u"source"_qs, words.source)}) {
            if (text)
                parts.append(u"%1 %2 '%3'"_qs.arg(languageCode(language), name, *text));
        }
    }
    if (line.opensWindow())
        parts.append(u"window"_qs);
    return parts.join(u", "_qs);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void languages_data();
    void languages();
    void help_data();
    void help();
};

void TestCommandLine::good_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meaning");

    const auto row = [](const char *line, const char *meaning) {
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line) << QString::fromUtf8(meaning);
    };
    row("", "window");
    row("--language uk", "language uk, window");
    row("--language uk,en --export a.png", "language uk, language en, export a.png");
    row("--export=a.png --export b/c.CSV", "export a.png, export b/c.CSV");
    row("--export a.jpg --export a.jpeg --export a.webp --export a.svg --export a.pdf --export a.tsv",
        "export a.jpg, export a.jpeg, export a.webp, export a.svg, export a.pdf, export a.tsv");
    row("--sort name", "sort name, window");
    row("--sort projects:desc", "sort projects, down, window");
    row("--sort name:asc", "sort name, up, window");
    row("--sort mayor_since,projects:desc,name", "sort mayor_since, sort projects, down, sort name, window");
    row("--sort ratio:1:asc", "sort ratio:1, up, window"); // a column's id may hold a colon
    row("--filter Київ --rows all", "filter Київ, all rows, window");
    row("--rows shown", "window");
    row("--select kyiv,,lviv", "select kyiv, select lviv, window");
    row("--orientation vertical", "orientation vertical, window");
    row("--orientation horizontal", "orientation horizontal, window");
    row("--export a.png --size 800x450 --scale 4", "export a.png, size 800x450, scale 4");
    row("--scale 10", "scale 10, window");
    row("--size 180mmx120mm@300 --text-size 7.5", "size 180mmx120mm@300, text 7.5, window");
    row("--size 7inx5.5in", "size 7inx5.5in@300, window");
    row("--rows selected --select kyiv", "selected rows, select kyiv, window");
    row("--chart pareto --top 3", "chart pareto, top 3, window");
    row("--chart scatter --column projects --by rank", "chart scatter, column projects, by rank, window");
    row("--line median --column mayor_since", "column mayor_since, line median, window");
    row("--text-outlines --background dark --alt-text", "outlines, dark, alt text, window");
    row("--title A --title uk:Б --source= --subtitle en:x:y",
        "en title 'A', en subtitle 'x:y', en source '', uk title 'Б', uk source '', window");
    row("--title de:x", "en title 'de:x', uk title 'de:x', window");
    row("cities.csv", "data cities.csv, window");
    row("--export a.png b.png", "data b.png, export a.png");
    row("- --export a.csv", "data -, export a.csv");
    row("--sheet 2 --encoding windows-1251 --decimal , --header-rows 0 a.xlsx",
        "data a.xlsx, sheet 2, encoding windows-1251, decimal ,, 0 header rows, window");
    row("--delimiter ; --decimal . --header-rows=9", "delimiter 59, decimal ., 9 header rows, window");
    row("--delimiter tab", "delimiter 9, window");
    row("--problems p.csv a.csv", "data a.csv, problems p.csv");
    row("--export a.xlsx --export a.json --export a.zip --export a/",
        "export a.xlsx, export a.json, export a.zip, export a/");
    row("--columns all --bilingual --excel", "all columns, bilingual, for Excel, window");
    row("--export t.csv --bom", "export t.csv, marked");
    row("--columns shown", "window");
    row("--help", "");
    row("--version", "");
    row("-h --rows nonsense", ""); // help is for those who do not know what to type
    row("-v", "");
}

void TestCommandLine::good()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error()));
    QTEST(understood(*parsed), "meaning");
}

void TestCommandLine::bad_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named"); // what a person looks for in the sentence

    const auto row = [](const char *line, const char *named) {
        for (const Language language : allLanguages) {
            QTest::addRow("%s (%s)", line, qPrintable(languageCode(language)))
                << language << QString::fromUtf8(line) << QString::fromUtf8(named);
        }
    };
    const QByteArray longTitle = "--title uk:" + QByteArray(ChartWords::longest + 1, 'x');
    row(longTitle.constData(), "--title");
    row("--colour red", "colour");
    row("--export", "export");
    row("a.csv b.csv", "b.csv");
    row("--delimiter ;;", ";;");
    row("--delimiter \"", "\"");
    row("--delimiter ї", "ї");
    row("--decimal ·", "·");
    row("--header-rows -1", "-1");
    row("--header-rows 10", "10");
    row("--header-rows two", "two");
    row("--language de", "de");
    row("--language uk,de --export a.png", "uk,de");
    row("--language uk,en", "--export");
    row("--export a.gif", "a.gif");
    row("--export a.png --export chart", "chart");
    row("--sort name:up", "name:up");
    row("--sort name,", "name,");
    row("--sort name:asc,:desc", "name:asc,:desc");
    row("--rows some", "some");
    row("--columns some", "some");
    row("--rows selected", "--select");
    row("--orientation up", "up");
    row("--size 800", "800");
    row("--size 0x600", "0x600");
    row("--size 1200x-5", "1200x-5");
    row("--size 180mmx120in", "180mmx120in");
    row("--size 180mmx120mm@0", "180mmx120mm@0");
    row("--size 180mmx120mm --scale 2", "--scale");
    row("--text-size 0", "0");
    row("--text-size nan", "nan");
    row("--background red", "red");
    row("--chart pie", "pie");
    row("--top 0", "0");
    row("--line mode", "mode");
    row("--chart scatter --top 3", "--top");
    row("--chart pareto --line mean", "--line");
    row("--by rank", "--by");
    row("--chart distribution --orientation vertical", "--orientation");
    row("--size 99999999x600", "99999999x600");
    row("--scale 0", "0");
    row("--scale 11", "11");
    row("--scale 1.5", "1.5");
    row("--scale two", "two");
}

void TestCommandLine::bad()
{
    QFETCH(Language, language);
    QFETCH(QString, line);
    QFETCH(QString, named);

    LanguageController controller;
    controller.choose(language);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY(!parsed);
    const QString sentence = parsed.error();
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'\n') && !sentence.contains(u'%') && !sentence.contains(u".."_qs)
                 && sentence.endsWith(u"--help."_qs),
             qPrintable(sentence));
    static const QRegularExpression cyrillic(u"[а-яіїєґ]{3}"_qs);
    QVERIFY2(sentence.contains(cyrillic) == (language == uk), qPrintable(sentence));
}

void TestCommandLine::languages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("codes");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"--language uk"_qs << u"uk"_qs;
    QTest::newRow("with =") << u"--language=en"_qs << u"en"_qs;
    QTest::newRow("both, in their order") << u"--language uk,en"_qs << u"uk,en"_qs;
    QTest::newRow("twice the same") << u"--language uk,uk"_qs << u"uk"_qs;
    QTest::newRow("unknown") << u"--language de"_qs << QString();
    QTest::newRow("among mistakes") << u"--colour red --language uk --rows some"_qs << u"uk"_qs;
}

void TestCommandLine::languages()
{
    QFETCH(QString, line);
    QStringList codes;
    for (const Language language : languagesOf(arguments(line)))
        codes.append(languageCode(language));
    QTEST(codes.join(u','), "codes");
}

void TestCommandLine::help_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestCommandLine::help()
{
    QFETCH(Language, language);
    LanguageController controller;
    controller.choose(language);
    const QString help = commandLineHelp();
    for (const char *option :
         {"--language",  "--export",        "--sort",       "--filter",   "--rows",      "--select",  "--orientation",
          "--size",      "--scale",         "--chart",      "--column",   "--by",        "--top",     "--line",
          "--text-size", "--text-outlines", "--background", "--title",    "--subtitle",  "--source",  "--alt-text",
          "--help",      "--version",       "--sheet",      "--encoding", "--delimiter", "--decimal", "--header-rows"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    QVERIFY(!help.contains(u"quit-after"_qs));
    if (language == uk) {
        // The name of the program, options, and what is typed as it stands.
        QString words = help;
        words.remove(QRegularExpression(u"\\S*tst_\\w+|--[\\w-]+|-h, |-v, |<[^>]*>"_qs));
        words.remove(QRegularExpression(
            u"chart\\.(uk|en)\\.png|projects:desc|years_in_office|\\d+mmx\\d+mm@\\d+|\\d+x\\d+|chart\\.txt"_qs));
        QStringList left = latinWords(words);
        for (const char *typed :
             {"png",  "jpg",    "webp",     "svg", "pdf",  "csv",     "tsv",     "uk",  "en",  "horizontal",
              "bars", "pareto", "projects", "mm",  "in",   "white",   "N",       "SVG", "PDF", "DATA",
              "CSV",  "TSV",    "XLSX",     "ODS", "JSON", "GeoJSON", "SQLite",  "ZIP", "UTF", "KOI",
              "U",    "xlsx",   "json",     "zip", "name", "Excel",   "windows", "tab"})
            left.removeAll(QLatin1String(typed));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
