// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run.h"

#include "app/cli/batchexport.h"
#include "app/cli/commandline.h"
#include "app/language/errortext.h"
#include "app/language/languagecontroller.h"
#include "app/language/problemtext.h"
#include "app/look/flatstyle.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "app/mainwindow.h"
#include "app/open/opencontroller.h"
#include "app/settings.h"
#include "data/io/filebytes.h"
#include "data/io/savefile.h"
#include "data/write/problemwriter.h"
#include "models/tablemodel.h"
#include "version.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <fontconfig/fontconfig.h>

#include <cstdio>
#include <cstdlib>
#include <future>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, CannotReadOrWrite = 1, WrongUsage = 2 };

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stream);
}

void remark(const QString &sentence)
{
    QString line = sentence; // whatever a file is called: one line
    line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    print(stderr, u"digital-cities: %1"_s.arg(line));
}

ExitCode complain(ExitCode code, const QString &sentence)
{
    remark(sentence);
    return code;
}

/// Known before QApplication is made, which needs the platform to be chosen.
bool wantsWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        for (const char *option : {"--export", "--problems", "--help", "--version"}) {
            if (argument == option || argument.startsWith(QByteArray(option) + '='))
                return false;
        }
        if (argument == "-h" || argument == "-v")
            return false;
    }
    return true;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

Result<TableSource> sourceOf(const CommandLine &line, const Settings &settings)
{
    if (!line.data)
        return TableSource();
    if (*line.data == "-"_L1) {
        return readFileBytes(*line.data).transform([&](QByteArray &&bytes) {
            return TableSource{.kind = TableSource::Kind::StandardInput,
                               .bytes = std::make_shared<const QByteArray>(std::move(bytes)),
                               .options = line.reading};
        });
    }
    // A window reads a file as a person wanted it the last time; an export depends on nothing but its options.
    if (!line.opensWindow())
        return TableSource{.kind = TableSource::Kind::File, .path = *line.data, .options = line.reading};
    const QString path = QFileInfo(*line.data).absoluteFilePath();
    const bool isAsked = line.reading != ReadOptions();
    return TableSource{
        .kind = TableSource::Kind::File, .path = path, .options = isAsked ? line.reading : settings.readOptions(path)};
}

int exportAndExit(const CommandLine &line, const OpenedTable &opened, LanguageController &language)
{
    TableModel model;
    model.setTable(opened.table);
    const auto selected = applyView(line, model);
    if (!selected)
        return complain(WrongUsage, selected.error());
    const auto languages = line.languages.empty() ? std::vector{language.language()} : line.languages;
    const Result<QStringList> written = exportFiles(line, languages, *selected, model);
    if (!written)
        return complain(CannotReadOrWrite, errorText(written.error()));
    for (const QString &path : *written)
        print(stdout, path);
    if (const QString leftOut = leftOutText(line, *selected, model, language.language()); !leftOut.isEmpty())
        remark(leftOut);
    if (!line.problems.isEmpty()) {
        const QByteArray csv =
            problemsToCsv(opened.problems, [&](const Problem &problem) { return problemText(problem, opened.table); });
        if (const auto saved = writeFile(line.problems, csv); !saved)
            return complain(CannotReadOrWrite, errorText(saved.error()));
        print(stdout, line.problems);
    }
    return Done;
}

void dressWindows(const Settings &settings)
{
    QApplication::setStyle(new FlatStyle);
    QApplication::setWindowIcon(applicationIcon());
    applyTheme(settings.theme());
}

int openWindow(const CommandLine &line, const TableSource &source, const OpenedTable &opened, Settings &settings,
               LanguageController &language)
{
    dressWindows(settings);
    MainWindow window(opened.table, settings, language);
    window.setOpened(opened, source);
    const auto selected = applyView(line, *window.model());
    if (!selected)
        return complain(WrongUsage, selected.error());
    if (!line.filter.isEmpty())
        window.search(line.filter);
    if (!selected->empty())
        window.select(*selected);
    window.setChart(line.chartChoice(window.chart()));
    window.keepSettingsOfChoices();
    if (line.quitAfterFirstPaint)
        QObject::connect(&window, &MainWindow::firstPainted, [] { std::_Exit(Done); });
    window.show();
    return QApplication::exec();
}

/// Who opens a file in a file manager does not see what stands on stderr: a window says why it could not be read.
int openWithoutFile(const TableSource &source, const Error &error, Settings &settings, LanguageController &language)
{
    const Result<OpenedTable> sample = readTable(TableSource());
    if (!sample)
        return complain(CannotReadOrWrite, errorText(sample.error()));
    dressWindows(settings);
    MainWindow window(sample->table, settings, language);
    window.setOpened(*sample, TableSource());
    window.opening()->sayUnread(source, error);
    window.show();
    return QApplication::exec();
}

} // namespace

int run(int argc, char **argv)
{
    const bool windowWanted = wantsWindow(argc, argv);
    const bool displayMissing = windowWanted && !hasDisplay();
    // An export does not depend on the desktop, nor does it need one; what it says on stderr is one line of its own, not
    // Qt's remarks on a session without a desktop (QT_LOGGING_RULES brings them back).
    if (!windowWanted || displayMissing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }

    // The first text that is drawn waits for what fontconfig reads, a tenth of the start: it reads it while the display is
    // being connected to.
    std::future<FcBool> fonts;
    if (windowWanted && !displayMissing)
        fonts = std::async(std::launch::async, FcInit);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"digital-cities"_s);
    QApplication::setApplicationVersion(QStringLiteral(DIGITAL_CITIES_VERSION));
    QApplication::setDesktopFileName(u"io.github.digital_cities.DigitalCities"_s);

    Settings settings;
    LanguageController language;
    const auto named = languagesOf(QApplication::arguments());
    language.choose(named.empty() ? settings.language() : std::optional(named.front()));

    const auto line = parseCommandLine(QApplication::arguments());
    if (!line)
        return complain(WrongUsage, line.error());
    if (line->help) {
        std::fputs(qPrintable(commandLineHelp()), stdout);
        return Done;
    }
    if (line->version) {
        print(stdout, u"digital-cities %1"_s.arg(QApplication::applicationVersion()));
        return Done;
    }
    if (line->opensWindow() && !windowWanted) {
        return complain(WrongUsage,
                        QCoreApplication::translate(
                            "CommandLine", "Join a value that looks like an option to its option: --filter=--export."));
    }
    if (displayMissing) {
        return complain(
            CannotReadOrWrite,
            QCoreApplication::translate(
                "CommandLine", "There is no display to open a window on. Use --export to write files without one."));
    }

    const Result<TableSource> source = sourceOf(*line, settings);
    const Result<OpenedTable> data = source.and_then(readTable);
    if (!data) {
        const ExitCode code = complain(CannotReadOrWrite, errorText(data.error()));
        return line->opensWindow() ? openWithoutFile(source.value_or(TableSource()), data.error(), settings, language)
                                   : code;
    }
    if (const auto checked = checkColumns(*line, data->table); !checked)
        return complain(WrongUsage, checked.error());
    return line->opensWindow() ? openWindow(*line, *source, *data, settings, language)
                               : exportAndExit(*line, *data, language);
}

} // namespace dc
