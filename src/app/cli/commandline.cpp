// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "charts/file/imageexport.h"
#include "charts/kinds/choiceoptions.h"
#include "data/write/tableformat.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeaderRows = 9;

/// A parser that knows all options; the texts are those of --help.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Parser()
    {
        parser.setApplicationDescription(
            tr("Explore a table: sort, search, chart and export it, in Ukrainian and English."));
        parser.addPositionalArgument(
            tr("DATA"),
            tr("The table: a CSV, TSV, XLSX, ODS, JSON, GeoJSON or SQLite file, a data package (JSON, folder or ZIP), "
               "or "
               "- for standard input (default: the digitalization projects of Ukrainian cities)."),
            u"[%1]"_s.arg(tr("DATA")));
        const auto add = [this](const QStringList &names, const QString &description, const QString &value = {}) {
            parser.addOption(QCommandLineOption(names, description, value));
        };
        add({u"language"_s},
            tr("uk or en; with --export also uk,en: one file per language, such as chart.uk.png and chart.en.png."),
            tr("LANG[,LANG]"));
        add({u"export"_s},
            tr("Write FILE and exit, without a window. The extension decides: png, jpg, webp, svg, pdf for the "
               "chart; csv, tsv, xlsx, json for the table; zip, or a folder that ends in /, for a data package. May be "
               "given several times."),
            tr("FILE"));
        add({u"sort"_s},
            tr("Sort by this column, then by the next; without a direction, numbers descend and texts ascend "
               "(default: the main measure, descending)."),
            tr("COLUMN[:asc|:desc][,COLUMN…]"));
        add({u"filter"_s}, tr("Show only what this finds, as typed into the search field."), tr("TEXT"));
        add({u"rows"_s}, tr("Export all rows, those that the filter leaves (default), or the selected ones."),
            u"all|shown|selected"_s);
        add({u"columns"_s}, tr("Export the columns of the table that are shown at first (default), or all."),
            u"shown|all"_s);
        add({u"bilingual"_s}, tr("Export both languages in one table: the columns name and name@uk."));
        add({u"excel"_s}, tr("CSV for Excel: byte order mark, semicolons, decimal commas."));
        add({u"bom"_s}, tr("CSV and TSV with a byte order mark, by which Excel knows UTF-8."));
        add({u"select"_s}, tr("Select and highlight these rows."), tr("ID[,ID]"));
        for (const ChoiceOption &option : choiceOptions())
            add({option.id}, option.help(), option.value());
        add({u"size"_s},
            tr("Size of an exported image in pixels, or in mm or in with dots per inch: 180mmx120mm@300 (default: "
               "1200x675)."),
            tr("WxH"));
        add({u"scale"_s}, tr("Multiply the pixels, keep the layout (1 to 10; not with mm or in)."), tr("S"));
        add({u"text-size"_s}, tr("Size of the labels in points (default: to suit the size)."), u"PT"_s);
        add({u"text-outlines"_s}, tr("SVG and PDF: text as outlines, so that no font is needed."));
        add({u"background"_s}, tr("Background of the image (default: white)."), u"white|transparent|dark"_s);
        add({u"title"_s},
            tr("Custom title; with uk: or en: before it, in that language alone. An empty text "
               "leaves it out."),
            tr("[LANG:]TEXT"));
        add({u"subtitle"_s}, tr("Custom subtitle, by the same rules."), tr("[LANG:]TEXT"));
        add({u"source"_s}, tr("Custom source line, by the same rules."), tr("[LANG:]TEXT"));
        add({u"alt-text"_s}, tr("Write an alternative text next to each image: chart.txt."));
        add({u"sheet"_s}, tr("Read this sheet or table of DATA, by name or by number from 1."), tr("NAME|N"));
        add({u"encoding"_s}, tr("The encoding of a text file, such as UTF-8, windows-1251 or KOI8-U."), tr("NAME"));
        add({u"delimiter"_s}, tr("What stands between the cells of a text file: one character, or tab."), tr("CHAR"));
        add({u"decimal"_s}, tr("The decimal mark of numbers that are written as text."), u",|."_s);
        add({u"header-rows"_s}, tr("How many rows name the columns (0: none does; at most 9)."), tr("N"));
        add({u"problems"_s}, tr("Write to FILE, as CSV, what was wrong with the cells of DATA, and exit."), tr("FILE"));
        add({u"h"_s, u"help"_s}, tr("Show this help."));
        add({u"v"_s, u"version"_s}, tr("Show the version."));
        QCommandLineOption quit(u"quit-after-first-paint"_s);
        quit.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(quit);
    }

    tl::expected<CommandLine, QString> parse(const QStringList &arguments)
    {
        if (!parser.parse(arguments))
            return wrong(parser.errorText());
        const QStringList positional = parser.positionalArguments();
        if (positional.size() > 1)
            return wrong(tr("Unexpected argument: “%1”.").arg(positional[1]));
        CommandLine line;
        if (!positional.isEmpty())
            line.data = positional.front();
        line.help = parser.isSet(u"help"_s);
        line.version = parser.isSet(u"version"_s);
        line.quitAfterFirstPaint = parser.isSet(u"quit-after-first-paint"_s);
        line.exports = parser.values(u"export"_s);
        line.problems = parser.value(u"problems"_s);
        line.isBilingual = parser.isSet(u"bilingual"_s);
        line.forExcel = parser.isSet(u"excel"_s);
        line.hasByteOrderMark = parser.isSet(u"bom"_s);
        line.filter = parser.value(u"filter"_s);
        if (line.help || line.version)
            return line;

        return readLanguages(line, arguments)
            .and_then([&] { return checkExports(line.exports); })
            .and_then([&] { return readRows(line); })
            .and_then([&] { return readReading(line.reading); })
            .and_then([&] { return readChart(line); })
            .and_then([&] { return readImage(line.charts); })
            .and_then([&] { return readWords(line.charts); })
            .map([&] { return line; });
    }

    QCommandLineParser parser;

private:
    /// Nothing, or one sentence on what is wrong.
    using Checked = tl::expected<void, QString>;

    Checked readLanguages(CommandLine &line, const QStringList &arguments) const
    {
        if (!parser.isSet(u"language"_s))
            return {};
        line.languages = languagesOf(arguments);
        if (line.languages.size() != static_cast<size_t>(parser.value(u"language"_s).count(QLatin1Char(',')) + 1))
            return badValue("language", tr("uk, en, or both: uk,en"));
        if (line.languages.size() > 1 && line.exports.isEmpty())
            return wrong(tr("More than one language needs --export."));
        return {};
    }

    Checked checkExports(const QStringList &files) const
    {
        for (const QString &file : files) {
            const bool isFolder = file.endsWith(QLatin1Char('/'));
            const bool isImage = imageExtensions().contains(QFileInfo(file).suffix().toLower());
            if ((QFileInfo(file).completeBaseName().isEmpty() && !isFolder) || (!isImage && !tableFormatOf(file))) {
                return badValue("export",
                                tr("a file name that ends in .png, .jpg, .webp, .svg, .pdf, .csv, .tsv, .xlsx, .json "
                                   "or .zip, or a folder that ends in /"),
                                file);
            }
        }
        return {};
    }

    /// Which rows and columns, and in which order.
    Checked readRows(CommandLine &line) const
    {
        if (parser.isSet(u"sort"_s)) {
            const QStringList parts = parser.value(u"sort"_s).split(QLatin1Char(','));
            for (const QString &part : parts) {
                const auto choice = SortChoice::fromString(part);
                if (!choice)
                    return badValue("sort", tr("columns, each with :asc or :desc where wanted"));
                line.sort.append(*choice);
            }
        }
        const Checked rows = oneOf<RowChoice>(
            "rows", {{u"all"_s, RowChoice::All}, {u"shown"_s, RowChoice::Shown}, {u"selected"_s, RowChoice::Selected}},
            line.charts.rows);
        if (!rows)
            return rows;
        const Checked columns = oneOf<bool>("columns", {{u"shown"_s, false}, {u"all"_s, true}}, line.allColumns);
        if (!columns)
            return columns;
        if (parser.isSet(u"select"_s))
            line.select = parser.value(u"select"_s).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (line.charts.rows == RowChoice::Selected && line.select.isEmpty())
            return wrong(tr("--rows selected needs --select."));
        line.charts.highlight = !line.select.isEmpty();
        return {};
    }

    Checked readReading(ReadOptions &reading) const
    {
        if (parser.isSet(u"sheet"_s))
            reading.sheet = parser.value(u"sheet"_s);
        if (parser.isSet(u"encoding"_s))
            reading.encoding = parser.value(u"encoding"_s).toLatin1();
        if (parser.isSet(u"delimiter"_s)) {
            const QString text = parser.value(u"delimiter"_s);
            const char delimiter = text == "tab"_L1 ? '\t' : text.size() == 1 ? text[0].toLatin1() : '\0';
            if (delimiter == '\0' || delimiter == '"' || delimiter == '\n' || delimiter == '\r')
                return badValue("delimiter", tr("one character such as , ; or |, or the word tab"));
            reading.delimiter = delimiter;
        }
        if (parser.isSet(u"decimal"_s)) {
            const QString mark = parser.value(u"decimal"_s);
            if (mark != ","_L1 && mark != "."_L1)
                return badValue("decimal", tr("a comma or a point"));
            reading.decimalMark = mark[0].toLatin1();
        }
        if (parser.isSet(u"header-rows"_s)) {
            bool isNumber = false;
            const int rows = parser.value(u"header-rows"_s).toInt(&isNumber);
            if (!isNumber || rows < 0 || rows > mostHeaderRows)
                return badValue("header-rows", tr("a whole number from 0 to %1").arg(mostHeaderRows));
            reading.headerRows = rows;
        }
        return {};
    }

    Checked readChart(CommandLine &line) const
    {
        ChartChoice choice;
        for (const ChoiceOption &option : choiceOptions()) {
            const QString id = option.id;
            if (!parser.isSet(id))
                continue;
            const QString text = parser.value(id);
            if (!option.read(choice, text))
                return badValue(option.id.data(), option.expected());
            if (!option.goesWith(*choice.kind)) {
                //: two options of the command line that exclude each other
                return wrong(tr("--%1 does not work with --chart %2.").arg(id, choice.kind->id()));
            }
            line.chart.emplace_back(&option, text);
        }
        return {};
    }

    Checked readImage(ChartExport &charts) const
    {
        ImageOptions &image = charts.image;
        if (parser.isSet(u"size"_s)) {
            const auto size = ImageSize::fromString(parser.value(u"size"_s));
            if (!size)
                return badValue("size", sizeExpected());
            image.size = *size;
        }
        if (parser.isSet(u"scale"_s)) {
            bool isNumber = false;
            image.scale = parser.value(u"scale"_s).toInt(&isNumber);
            if (!isNumber || image.scale < ImageOptions::leastScale || image.scale > ImageOptions::mostScale)
                return badValue("scale", tr("a whole number from 1 to 10"));
            if (image.size.unit != ImageSize::Unit::Pixel)
                return wrong(tr("--scale works only with pixels; give more dots per inch: 180mmx120mm@600."));
        }
        if (parser.isSet(u"text-size"_s)) {
            bool isNumber = false;
            image.textSize = parser.value(u"text-size"_s).toDouble(&isNumber);
            if (!isNumber
                || !(image.textSize >= ImageOptions::leastTextSize && image.textSize <= ImageOptions::mostTextSize))
                return badValue("text-size", tr("points, from 4 to 200"));
        }
        if (parser.isSet(u"text-outlines"_s))
            image.textAs = TextAs::Outlines;
        charts.altText = parser.isSet(u"alt-text"_s);
        return oneOf<Background>("background",
                                 {{u"white"_s, Background::White},
                                  {u"transparent"_s, Background::Transparent},
                                  {u"dark"_s, Background::Dark}},
                                 charts.background);
    }

    Checked readWords(ChartExport &charts) const
    {
        for (const auto &[option, field] :
             {std::pair("title", &ChartWords::title), std::pair("subtitle", &ChartWords::subtitle),
              std::pair("source", &ChartWords::source)}) {
            const QStringList texts = parser.values(QLatin1String(option));
            for (const QString &text : texts) {
                const std::optional<Language> named =
                    text.size() > 2 && text[2] == QLatin1Char(':') ? languageFromCode(text.left(2)) : std::nullopt;
                const QString word = named ? text.mid(3) : text;
                if (word.size() > ChartWords::longest) {
                    return wrong(tr("The text of --%1 is longer than %2 characters.")
                                     .arg(QLatin1String(option))
                                     .arg(ChartWords::longest));
                }
                for (const Language language : allLanguages) {
                    if (!named || named == language)
                        charts.wordsIn(language).*field = word;
                }
            }
        }
        return {};
    }

    /// Reads an option that takes one of these words.
    template <typename Value, typename Target>
    Checked oneOf(const char *option, const QList<std::pair<QString, Value>> &words, Target &target) const
    {
        if (!parser.isSet(QLatin1String(option)))
            return {};
        QStringList names;
        for (const auto &[name, value] : words) {
            if (name == parser.value(QLatin1String(option))) {
                target = value;
                return {};
            }
            names.append(name);
        }
        return badValue(option, names.join(", "_L1));
    }

    static QString sizeExpected()
    {
        const ImageSize::Limits pixels = ImageSize::limits(ImageSize::Unit::Pixel);
        return tr("pixels such as 1200x675 (each side from %1 to %2), or millimeters or inches such as "
                  "180mmx120mm@300 (%3 to %4 dots per inch)")
            .arg(pixels.least)
            .arg(pixels.most)
            .arg(ImageSize::leastDpi)
            .arg(ImageSize::mostDpi);
    }

    static tl::unexpected<QString> wrong(const QString &what) { return tl::unexpected(tr("%1 See --help.").arg(what)); }

    tl::unexpected<QString> badValue(const char *option, const QString &expected, const QString &value = {}) const
    {
        const QString name = QLatin1String(option);
        return wrong(tr("“%2” is not valid for --%1. Expected: %3.")
                         .arg(name, value.isEmpty() ? parser.value(name) : value, expected));
    }
};

} // namespace

ChartChoice CommandLine::chartChoice(ChartChoice choice) const
{
    for (const auto &[option, text] : chart)
        option->read(choice, text);
    return choice;
}

std::vector<Language> languagesOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    QCommandLineOption option(u"language"_s, {}, u"value"_s);
    parser.addOption(option);
    parser.parse(arguments);
    std::vector<Language> languages;
    const QStringList codes = parser.value(option).split(QLatin1Char(','));
    for (const QString &code : codes) {
        const auto language = languageFromCode(code);
        if (language && std::find(languages.begin(), languages.end(), *language) == languages.end())
            languages.push_back(*language);
    }
    return languages;
}

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

QString commandLineHelp()
{
    return Parser().parser.helpText();
}

} // namespace dc
