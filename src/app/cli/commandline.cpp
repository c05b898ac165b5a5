// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "charts/file/imageexport.h"
#include "data/io/tablewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace dc {

namespace {

/// A parser that knows all options; the texts are those of --help.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Parser()
    {
        parser.setApplicationDescription(tr("Explore the digitalization projects of Ukrainian cities."));
        const auto add = [this](const QStringList &names, const QString &description, const QString &value = {}) {
            parser.addOption(QCommandLineOption(names, description, value));
        };
        add({QStringLiteral("language")},
            tr("uk or en; with --export also uk,en: one file per language, such as chart.uk.png and chart.en.png."),
            tr("LANG[,LANG]"));
        add({QStringLiteral("export")},
            tr("Write FILE and exit, without a window. The extension decides: png, jpg, webp, svg, pdf for the "
               "chart; csv, tsv for the table. May be given several times."),
            tr("FILE"));
        add({QStringLiteral("sort")},
            tr("Sort by this column; without a direction, numbers descend and texts ascend (default: projects:desc)."),
            tr("COLUMN[:asc|:desc]"));
        add({QStringLiteral("filter")}, tr("Show only what this finds, as typed into the search field."), tr("TEXT"));
        add({QStringLiteral("rows")},
            tr("Export all rows, those that the filter leaves (default), or the selected ones."),
            QStringLiteral("all|shown|selected"));
        add({QStringLiteral("select")}, tr("Select and highlight these cities."), tr("ID[,ID]"));
        add({QStringLiteral("chart")}, tr("Kind of chart (default: bars)."),
            QStringLiteral("bars|scatter|pareto|distribution"));
        add({QStringLiteral("column")}, tr("Values of the chart (default: projects)."), tr("COLUMN"));
        add({QStringLiteral("by")}, tr("Values of the horizontal axis of a scatter chart (default: years_in_office)."),
            tr("COLUMN"));
        add({QStringLiteral("top")}, tr("Only the N largest, and all others in one bar (bars, pareto)."),
            QStringLiteral("N"));
        add({QStringLiteral("line")}, tr("A line at the mean or the median (bars)."), QStringLiteral("mean|median"));
        add({QStringLiteral("orientation")}, tr("Direction of the bars (bars; default: horizontal)."),
            QStringLiteral("horizontal|vertical"));
        add({QStringLiteral("size")},
            tr("Size of an exported image in pixels, or in mm or in with dots per inch: 180mmx120mm@300 (default: "
               "1200x675)."),
            tr("WxH"));
        add({QStringLiteral("scale")}, tr("Multiply the pixels, keep the layout (1 to 10; not with mm or in)."),
            tr("S"));
        add({QStringLiteral("text-size")}, tr("Size of the labels in points (default: to suit the size)."),
            QStringLiteral("PT"));
        add({QStringLiteral("text-outlines")}, tr("SVG and PDF: text as shapes, so that no font is needed."));
        add({QStringLiteral("background")}, tr("Background of the image (default: white)."),
            QStringLiteral("white|transparent|dark"));
        add({QStringLiteral("title")},
            tr("Another title; with uk: or en: before it, in that language alone. An empty text "
               "leaves it out."),
            tr("[LANG:]TEXT"));
        add({QStringLiteral("subtitle")}, tr("Another subtitle, likewise."), tr("[LANG:]TEXT"));
        add({QStringLiteral("source")}, tr("Another source line, likewise."), tr("[LANG:]TEXT"));
        add({QStringLiteral("alt-text")}, tr("Write an alternative text beside each image: chart.txt."));
        add({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
        add({QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
        QCommandLineOption quit(QStringLiteral("quit-after-first-paint"));
        quit.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(quit);
    }

    tl::expected<CommandLine, QString> parse(const QStringList &arguments)
    {
        if (!parser.parse(arguments))
            return wrong(parser.errorText());
        if (!parser.positionalArguments().isEmpty())
            return wrong(tr("Unexpected argument: “%1”.").arg(parser.positionalArguments().front()));
        CommandLine line;
        line.help = parser.isSet(QStringLiteral("help"));
        line.version = parser.isSet(QStringLiteral("version"));
        line.quitAfterFirstPaint = parser.isSet(QStringLiteral("quit-after-first-paint"));
        line.exports = parser.values(QStringLiteral("export"));
        line.filter = parser.value(QStringLiteral("filter"));
        if (line.help || line.version)
            return line;

        if (parser.isSet(QStringLiteral("language"))) {
            line.languages = languagesOf(arguments);
            if (line.languages.size()
                != static_cast<size_t>(parser.value(QStringLiteral("language")).count(QLatin1Char(',')) + 1))
                return badValue("language", tr("uk, en, or both: uk,en"));
            if (line.languages.size() > 1 && line.exports.isEmpty())
                return wrong(tr("More than one language needs --export."));
        }
        for (const QString &file : line.exports) {
            const QString extension = QFileInfo(file).suffix().toLower();
            if (QFileInfo(file).completeBaseName().isEmpty())
                return badValue("export", tr("a file name that ends in .png, .jpg, .webp, .svg, .pdf, .csv or .tsv"),
                                file);
            if (!tableExtensions().contains(extension) && !imageExtensions().contains(extension))
                return badValue("export", tr("a file name that ends in .png, .jpg, .webp, .svg, .pdf, .csv or .tsv"),
                                file);
        }
        if (parser.isSet(QStringLiteral("sort"))) {
            const QStringList parts = parser.value(QStringLiteral("sort")).split(QLatin1Char(':'));
            line.sortColumn = parts.front();
            if (parts.size() == 2 && parts[1] == QLatin1String("asc"))
                line.sortOrder = Qt::AscendingOrder;
            else if (parts.size() == 2 && parts[1] == QLatin1String("desc"))
                line.sortOrder = Qt::DescendingOrder;
            else if (parts.size() != 1)
                return badValue("sort", tr("a column, and :asc or :desc"));
        }
        if (!oneOf<RowChoice>("rows",
                              {{QStringLiteral("all"), RowChoice::All},
                               {QStringLiteral("shown"), RowChoice::Shown},
                               {QStringLiteral("selected"), RowChoice::Selected}},
                              line.charts.rows))
            return *m_wrong;
        if (parser.isSet(QStringLiteral("select")))
            line.select = parser.value(QStringLiteral("select")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (line.charts.rows == RowChoice::Selected && line.select.isEmpty())
            return wrong(tr("--rows selected needs --select."));
        line.charts.highlight = !line.select.isEmpty();
        if (!readChart(line) || !readImage(line))
            return *m_wrong;
        return line;
    }

    QCommandLineParser parser;

private:
    bool readChart(CommandLine &line)
    {
        if (!oneOf<ChartKind>("chart",
                              {{QStringLiteral("bars"), ChartKind::Bars},
                               {QStringLiteral("scatter"), ChartKind::Scatter},
                               {QStringLiteral("pareto"), ChartKind::Pareto},
                               {QStringLiteral("distribution"), ChartKind::Distribution}},
                              line.kind)
            || !oneOf<ReferenceLine>(
                "line",
                {{QStringLiteral("mean"), ReferenceLine::Mean}, {QStringLiteral("median"), ReferenceLine::Median}},
                line.line)
            || !oneOf<Qt::Orientation>(
                "orientation",
                {{QStringLiteral("horizontal"), Qt::Horizontal}, {QStringLiteral("vertical"), Qt::Vertical}},
                line.orientation))
            return false;
        line.column = parser.value(QStringLiteral("column"));
        line.by = parser.value(QStringLiteral("by"));
        if (parser.isSet(QStringLiteral("top"))) {
            bool isNumber = false;
            line.top = parser.value(QStringLiteral("top")).toInt(&isNumber);
            if (!isNumber || *line.top < 1)
                return refuse("top", tr("a whole number from 1 on"));
        }
        const ChartKind kind = line.kind.value_or(ChartKind::Bars);
        for (const auto &[option, fits] :
             {std::pair("by", kind == ChartKind::Scatter), std::pair("top", hasTop(kind)),
              std::pair("line", kind == ChartKind::Bars), std::pair("orientation", hasOrientation(kind))}) {
            if (parser.isSet(QLatin1String(option)) && !fits) {
                //: two options of the command line that exclude each other
                m_wrong =
                    wrong(tr("--%1 does not go with --chart %2.").arg(QLatin1String(option), chartKindName(kind)));
                return false;
            }
        }
        return true;
    }

    bool readImage(CommandLine &line)
    {
        ImageOptions &image = line.charts.image;
        if (parser.isSet(QStringLiteral("size"))) {
            const auto size = ImageSize::fromString(parser.value(QStringLiteral("size")));
            if (!size)
                return refuse("size", tr("pixels, as 1200x675, or 180mmx120mm@300"));
            image.size = *size;
        }
        if (parser.isSet(QStringLiteral("scale"))) {
            bool isNumber = false;
            image.scale = parser.value(QStringLiteral("scale")).toInt(&isNumber);
            if (!isNumber || image.scale < 1 || image.scale > 10)
                return refuse("scale", tr("a whole number from 1 to 10"));
            if (image.size.unit != ImageSize::Unit::Pixel) {
                m_wrong = wrong(tr("--scale goes with pixels only; give more dots per inch: 180mmx120mm@600."));
                return false;
            }
        }
        if (parser.isSet(QStringLiteral("text-size"))) {
            bool isNumber = false;
            image.textSize = parser.value(QStringLiteral("text-size")).toDouble(&isNumber);
            if (!isNumber || !(image.textSize >= smallestText && image.textSize <= largestText))
                return refuse("text-size", tr("points, from 4 to 200"));
        }
        if (parser.isSet(QStringLiteral("text-outlines")))
            image.textAs = TextAs::Outlines;
        if (!oneOf<Background>("background",
                               {{QStringLiteral("white"), Background::White},
                                {QStringLiteral("transparent"), Background::Transparent},
                                {QStringLiteral("dark"), Background::Dark}},
                               line.charts.background))
            return false;
        line.charts.altText = parser.isSet(QStringLiteral("alt-text"));
        for (const auto &[option, field] :
             {std::pair("title", &ChartWords::title), std::pair("subtitle", &ChartWords::subtitle),
              std::pair("source", &ChartWords::source)}) {
            const QStringList texts = parser.values(QLatin1String(option));
            for (const QString &text : texts) {
                const std::optional<Language> named =
                    text.size() > 2 && text[2] == QLatin1Char(':') ? languageFromCode(text.left(2)) : std::nullopt;
                for (const Language language : allLanguages) {
                    if (!named || named == language)
                        line.charts.wordsIn(language).*field = named ? text.mid(3) : text;
                }
            }
        }
        return true;
    }

    /// Reads an option that takes one of these words. False: it is none of them.
    template <typename Value, typename Target>
    bool oneOf(const char *option, const QList<std::pair<QString, Value>> &words, Target &target)
    {
        if (!parser.isSet(QLatin1String(option)))
            return true;
        QStringList names;
        for (const auto &[name, value] : words) {
            if (name == parser.value(QLatin1String(option))) {
                target = value;
                return true;
            }
            names.append(name);
        }
        return refuse(option, names.join(QLatin1String(", ")));
    }

    bool refuse(const char *option, const QString &expected)
    {
        m_wrong = badValue(option, expected);
        return false;
    }

    static constexpr double smallestText = 4;
    static constexpr double largestText = 200;
    std::optional<tl::unexpected<QString>> m_wrong;

    static tl::unexpected<QString> wrong(const QString &what) { return tl::unexpected(tr("%1 See --help.").arg(what)); }

    tl::unexpected<QString> badValue(const char *option, const QString &expected, const QString &value = {})
    {
        const QString name = QLatin1String(option);
        return wrong(tr("“%2” is not valid for --%1. Expected: %3.")
                         .arg(name, value.isEmpty() ? parser.value(name) : value, expected));
    }
};

} // namespace

ChartChoice CommandLine::chartChoice(ChartChoice choice) const
{
    choice.kind = kind.value_or(choice.kind);
    choice.column = column.isEmpty() ? choice.column : column;
    choice.by = by.isEmpty() ? choice.by : by;
    choice.top = top.value_or(choice.top);
    choice.line = line.value_or(choice.line);
    choice.orientation = orientation.value_or(choice.orientation);
    return choice;
}

std::vector<Language> languagesOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    QCommandLineOption option(QStringLiteral("language"), {}, QStringLiteral("value"));
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
