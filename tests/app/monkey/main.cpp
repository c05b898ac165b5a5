// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A monkey at the real window: keys, clicks, drags, the wheel, menus, dialogs, docks, languages, themes, sizes of text and
// window. It fails when the program crashes, when a step does not end, when Qt or the program warns of anything, and when the
// heap keeps growing. The same seed makes the same choices.
//
//     monkey [--seed N] [--steps N] [--seconds N] [--verbose]

#include "../testwindow.h"
#include "diary.h"
#include "fence.h"
#include "monkey.h"

#include "app/look/iconstyle.h"

#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

int main(int argc, char **argv)
{
    // All that a program writes of its own accord lands here.
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
        qputenv(name, home.path().toUtf8());
    QDir::setCurrent(home.path());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_HASH_SEED", "0");

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"monkey"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new IconStyle);
    QFont font = QApplication::font();
    font.setHintingPreference(QFont::PreferFullHinting); // Qt keeps one picture of a glyph, not one each quarter pixel
    QApplication::setFont(font);

    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"Which random steps"_s, u"N"_s, u"1"_s},
                       {u"steps"_s, u"How many"_s, u"N"_s, u"10000"_s},
                       {u"seconds"_s, u"For how long at most"_s, u"N"_s, u"3600"_s},
                       {u"growth"_s, u"By how much the heap may grow, in percent"_s, u"N"_s, u"5"_s},
                       {u"verbose"_s, u"Tell each step"_s}});
    parser.addHelpOption();
    parser.process(app);
    diary().seed = parser.value(u"seed"_s).toUInt();
    diary().verbose = parser.isSet(u"verbose"_s);
    qInstallMessageHandler(complainOf);

    Fence fence;
    qApp->installEventFilter(&fence);
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"file"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &fence, "follow");

    bool steady = false;
    {
        TestWindow test;
        if (!test.show()) {
            std::fputs("monkey: The window does not open.\n", stderr);
            return 1;
        }
        diary().watch(20, 120);
        Monkey monkey(test, diary().seed, parser.value(u"steps"_s).toInt(), parser.value(u"seconds"_s).toInt());
        steady = monkey.run(parser.value(u"growth"_s).toDouble());
    }
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    if (!steady)
        std::fputs("monkey: The heap has grown by more than it may.\n", stderr);
    std::printf("monkey: %d different warnings\n", complaints());
    return steady && complaints() == 0 ? 0 : 1;
}
