// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "charts/imageexport.h"
#include "data/tablewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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
        add({QStringLiteral("rows")}, tr("Export all rows, or those that the filter leaves (default)."),
            QStringLiteral("all|shown"));
        add({QStringLiteral("select")}, tr("Select and highlight these cities."), tr("ID[,ID]"));
        add({QStringLiteral("orientation")}, tr("Direction of the bars (default: horizontal)."),
            QStringLiteral("horizontal|vertical"));
        add({QStringLiteral("size")}, tr("Size of an exported image in pixels (default: 1200x675)."), tr("WxH"));
        add({QStringLiteral("scale")}, tr("Multiply the pixels, keep the layout (1 to 10)."), tr("S"));
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
        if (parser.isSet(QStringLiteral("rows"))) {
            const QString rows = parser.value(QStringLiteral("rows"));
            if (rows != QLatin1String("all") && rows != QLatin1String("shown"))
                return badValue("rows", QStringLiteral("all, shown"));
            line.allRows = rows == QLatin1String("all");
        }
        if (parser.isSet(QStringLiteral("select")))
            line.select = parser.value(QStringLiteral("select")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (parser.isSet(QStringLiteral("orientation"))) {
            const QString orientation = parser.value(QStringLiteral("orientation"));
            if (orientation != QLatin1String("horizontal") && orientation != QLatin1String("vertical"))
                return badValue("orientation", QStringLiteral("horizontal, vertical"));
            line.orientation = orientation == QLatin1String("vertical") ? Qt::Vertical : Qt::Horizontal;
        }
        if (parser.isSet(QStringLiteral("size"))) {
            static const QRegularExpression pattern(QStringLiteral("^([1-9]\\d{1,5})x([1-9]\\d{1,5})$"));
            const auto match = pattern.match(parser.value(QStringLiteral("size")));
            if (!match.hasMatch())
                return badValue("size", tr("pixels, as 1200x675"));
            line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        }
        if (parser.isSet(QStringLiteral("scale"))) {
            bool isNumber = false;
            line.scale = parser.value(QStringLiteral("scale")).toInt(&isNumber);
            if (!isNumber || line.scale < 1 || line.scale > 10)
                return badValue("scale", tr("a whole number from 1 to 10"));
        }
        return line;
    }

    QCommandLineParser parser;

private:
    static tl::unexpected<QString> wrong(const QString &what) { return tl::unexpected(tr("%1 See --help.").arg(what)); }

    tl::unexpected<QString> badValue(const char *option, const QString &expected, const QString &value = {})
    {
        const QString name = QLatin1String(option);
        return wrong(tr("“%2” is not valid for --%1. Expected: %3.")
                         .arg(name, value.isEmpty() ? parser.value(name) : value, expected));
    }
};

} // namespace

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
