// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits for the window, and for its other language.
//
// Start: the program and an empty QMainWindow, started in turn in one run, from exec to the first paint of all their
// content; ratios of the medians of time and of peak memory. Then where the time goes, piece by piece, in this process.
// Switching: from the click to the last repaint.

#include "app/language/languagecontroller.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "data/package/packagereader.h"

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Run
{
    double seconds = 0;
    double cpuSeconds = 0; ///< of the process, in user and system: steadier than the wall clock on a busy machine
    double mebibytes = 0; ///< peak resident memory
};

Run runOnce(const char *program, const char *option)
{
    const char *arguments[] = {program, option, nullptr};
    const auto start = Clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, program, nullptr, nullptr, const_cast<char **>(arguments), environ) != 0)
        std::abort();
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    const Run run{secondsSince(start), seconds(usage.ru_utime) + seconds(usage.ru_stime),
                  static_cast<double>(usage.ru_maxrss) / 1024};
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        std::abort();
    return run;
}

void start(benchmark::State &state)
{
    std::vector<double> ours, empty, ourCpu, emptyCpu, ourMemory, emptyMemory;
    runOnce(DIGITAL_CITIES, "--quit-after-first-paint"); // both warm in the file cache
    runOnce(EMPTY_WINDOW, nullptr);
    for (auto _ : state) {
        const Run run = runOnce(DIGITAL_CITIES, "--quit-after-first-paint");
        const Run yardstick = runOnce(EMPTY_WINDOW, nullptr);
        state.SetIterationTime(run.seconds);
        ours.push_back(run.seconds);
        empty.push_back(yardstick.seconds);
        ourCpu.push_back(run.cpuSeconds);
        emptyCpu.push_back(yardstick.cpuSeconds);
        ourMemory.push_back(run.mebibytes);
        emptyMemory.push_back(yardstick.mebibytes);
    }
    state.counters["ms"] = median(ours) * 1000;
    state.counters["empty_ms"] = median(empty) * 1000;
    state.counters["time_ratio"] = median(ours) / median(empty);
    state.counters["cpu_ratio"] = median(ourCpu) / median(emptyCpu);
    state.counters["memory_MiB"] = median(ourMemory);
    state.counters["memory_ratio"] = median(ourMemory) / median(emptyMemory);
}
BENCHMARK(start)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(40);

/// A window on throw-away settings.
struct Session
{
    explicit Session(Language startLanguage = Language::English)
        : settings(folder.filePath(u"settings.ini"_s))
    {
        language.choose(startLanguage);
    }

    QTemporaryDir folder;
    Settings settings;
    LanguageController language;
};

void startReadData(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readEmbeddedPackage());
}
BENCHMARK(startReadData)->Unit(benchmark::kMillisecond);

void startLoadTranslations(benchmark::State &state)
{
    for (auto _ : state) {
        LanguageController language;
        language.choose(Language::Ukrainian);
    }
}
BENCHMARK(startLoadTranslations)->Unit(benchmark::kMillisecond);

void startBuildWindow(benchmark::State &state)
{
    Session session;
    const Table data = readEmbeddedPackage().value();
    for (auto _ : state)
        MainWindow window(data, session.settings, session.language);
}
BENCHMARK(startBuildWindow)->Unit(benchmark::kMillisecond);

void startShowAndPaint(benchmark::State &state)
{
    Session session;
    const Table data = readEmbeddedPackage().value();
    for (auto _ : state) {
        state.PauseTiming();
        auto window = std::make_unique<MainWindow>(data, session.settings, session.language);
        bool painted = false;
        QObject::connect(window.get(), &MainWindow::firstPainted, window.get(), [&painted] { painted = true; });
        state.ResumeTiming();
        window->show();
        while (!painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.PauseTiming();
        window.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(startShowAndPaint)->Unit(benchmark::kMillisecond)->Iterations(20);

/// When the last paint event of any widget was done.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    Clock::time_point last;
    int paints = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            ++paints;
            last = Clock::now();
        }
        return QObject::eventFilter(watched, event);
    }
};

void switchLanguage(benchmark::State &state)
{
    Session session;
    const Table data = readEmbeddedPackage().value();
    MainWindow window(data, session.settings, session.language);
    window.show();
    while (QApplication::sendPostedEvents(), !window.isVisible())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto *ukrainian = window.findChild<QAction *>(u"actionUkrainian"_s);
    auto *english = window.findChild<QAction *>(u"actionEnglish"_s);
    std::vector<double> times;
    bool toUkrainian = true;
    for (auto _ : state) {
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents(); // all of the switch before has been shown
        const auto clicked = Clock::now();
        (toUkrainian ? ukrainian : english)->trigger();
        // Until two rounds of the event loop have nothing more to lay out or to paint.
        PaintWatch watch;
        qApp->installEventFilter(&watch);
        watch.last = Clock::now();
        for (int quietRounds = 0; quietRounds < 2;) {
            const int before = watch.paints;
            QApplication::processEvents();
            if (watch.paints > before)
                watch.last = Clock::now();
            quietRounds = watch.paints == before ? quietRounds + 1 : 0;
        }
        const double seconds = std::chrono::duration<double>(watch.last - clicked).count();
        state.SetIterationTime(seconds);
        times.push_back(seconds);
        toUkrainian = !toUkrainian;
    }
    state.counters["median_ms"] = median(times) * 1000;
    state.counters["max_ms"] = *std::max_element(times.begin(), times.end()) * 1000;
    state.counters["of_two_frames"] = median(times) / 0.0333;
}
BENCHMARK(switchLanguage)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(60);

/// An X server for this run. It names its display on its standard output.
bool startServer(QProcess &server)
{
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s});
    if (!server.waitForReadyRead(10'000))
        return false;
    qputenv("DISPLAY", ':' + server.readLine().trimmed());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    // A real window: offscreen, an empty one does not even look for fonts, and is no yardstick.
    QProcess server;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && !startServer(server)) {
        std::fputs("There is no display, and Xvfb does not start. Install xvfb, or set DISPLAY.\n", stderr);
        return 1;
    }
    const QTemporaryDir config; // the program's first start, not the person's own settings
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    server.kill();
    server.waitForFinished();
    return 0;
}
