// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A monkey at the real window: keys, clicks, drags, the wheel, menus, dialogs, docks, languages, themes, sizes of text and
// window. It fails when the program crashes, when a step does not end, when Qt or the program warns of anything, and when the
// heap keeps growing. The same seed makes the same choices.
//
//     monkey [--seed N] [--steps N] [--seconds N] [--verbose]

#include "testwindow.h"

#include "app/look/icons.h"
#include "app/look/iconstyle.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPixmapCache>
#include <QRandomGenerator>
#include <QScreen>
#include <QStandardPaths>
#include <QWheelEvent>
#include <QWindow>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <malloc.h>
#include <mutex>
#include <pthread.h>
#include <set>
#include <thread>

#if defined(__SANITIZE_ADDRESS__)
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

namespace {

/// What the last steps did: told when something goes wrong. Written by the main thread, read by the watchdog.
class Diary
{
public:
    void begin(int step)
    {
        m_step = step;
        m_cpuAtBegin = cpuSeconds();
        m_wallAtBegin = wallSeconds();
    }

    void write(const QString &entry)
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back(u"%1: %2"_s.arg(m_step.load()).arg(entry).toStdString());
        if (m_entries.size() > 30)
            m_entries.pop_front();
        if (verbose)
            std::fprintf(stderr, "%s\n", m_entries.back().c_str());
    }

    void tell(const char *what) const
    {
        const std::lock_guard lock(m_mutex);
        std::fprintf(stderr, "monkey: %s\nmonkey: seed %u, step %d. The last steps:\n", what, seed, m_step.load());
        for (const std::string &entry : m_entries)
            std::fprintf(stderr, "    %s\n", entry.c_str());
        std::fflush(stderr);
    }

    int step() const { return m_step; }

    /// Ends the program when a step takes longer than this: of its own time, so that a busy machine is no hang, or of the
    /// clock on the wall, for a step that waits for what never comes.
    void watch(double cpuLimit, double wallLimit)
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
        begin(0);
        std::thread([this, cpuLimit, wallLimit] {
            for (;;) {
                std::this_thread::sleep_for(std::chrono::milliseconds(200));
                if (cpuSeconds() - m_cpuAtBegin > cpuLimit || wallSeconds() - m_wallAtBegin > wallLimit) {
                    tell("A step does not end.");
                    pthread_kill(m_main, SIGABRT); // its stack is the one to see
                    std::this_thread::sleep_for(std::chrono::seconds(20));
                    std::_Exit(1);
                }
            }
        }).detach();
    }

    unsigned seed = 1;
    bool verbose = false;

private:
    static double secondsOf(clockid_t clock)
    {
        timespec time = {};
        clock_gettime(clock, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }
    double cpuSeconds() const { return secondsOf(m_clock); }
    static double wallSeconds() { return secondsOf(CLOCK_MONOTONIC); }

    mutable std::mutex m_mutex;
    std::deque<std::string> m_entries;
    std::atomic<int> m_step = 0;
    std::atomic<double> m_cpuAtBegin = 0;
    std::atomic<double> m_wallAtBegin = 0;
    pthread_t m_main = pthread_self();
    clockid_t m_clock = CLOCK_THREAD_CPUTIME_ID;
};

Diary diary;
std::mutex warningsMutex;
std::set<QString> warnings;

void complainOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What the offscreen platform says of itself.
    static const std::array ours{"This plugin does not support"_L1};
    for (const QLatin1String known : ours) {
        if (message.startsWith(known))
            return;
    }
    if (type == QtDebugMsg || type == QtInfoMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        return;
    }
    bool isNew = false;
    {
        const std::lock_guard lock(warningsMutex);
        isNew = warnings.insert(message).second;
    }
    if (isNew)
        diary.tell(qPrintable(u"warning: %1 (%2)"_s.arg(message, QLatin1String(context.category))));
    if (type == QtFatalMsg)
        std::abort();
}

/// What is allocated, in bytes.
double allocated()
{
#if defined(__SANITIZE_ADDRESS__)
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#else
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
#endif
}

/// Keeps the monkey from leaving the folder that it was given, and swallows links.
class Fence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A path may be looked at; what is typed into it could lead anywhere.
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod
            || event->type() == QEvent::ShortcutOverride) {
            const auto *line = qobject_cast<QLineEdit *>(watched);
            if (line && line->text().contains(QLatin1Char('/')))
                return true;
        }
        if (event->type() == QEvent::Show && qobject_cast<QFileDialog *>(watched))
            QMetaObject::invokeMethod(static_cast<QDialog *>(watched), &QDialog::reject, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

public Q_SLOTS:
    void follow(const QUrl &) const { }
};

class Monkey : public QObject
{
public:
    Monkey(TestWindow &test, unsigned seed, int steps, int seconds)
        : m_test(test)
        , m_random(seed)
        , m_steps(steps)
        , m_seconds(seconds)
    { }

    /// Whether the heap has stayed as it was.
    bool run(double mostGrowth)
    {
        m_time.start();
        m_state = m_test.window->saveState();
        m_chart = m_test.window->chart();
        scheduleStep();
        m_loop.exec();
        std::printf("monkey: %d steps in %.0f s", m_step, double(m_time.elapsed()) / 1000);
        bool steady = true;
        if (m_heap.size() >= 6) {
            const double before = median(m_heap.begin(), m_heap.begin() + 3);
            const double after = median(m_heap.end() - 3, m_heap.end());
            steady = after <= before * (1 + mostGrowth / 100);
            std::printf(", heap %.1f MiB from step %d on, %.1f MiB at the end (%+.1f %%)", before / mebibyte,
                        settledStep, after / mebibyte, 100 * (after - before) / before);
        }
        std::printf("\n");
        return steady;
    }

private:
    static constexpr double mebibyte = 1024.0 * 1024;
    static constexpr int lastReopening = 500; ///< from then on it is one window, so that its growth is seen
    static constexpr int settledStep = 2000; ///< caches are full then

    int below(int bound) { return bound > 0 ? int(m_random.bounded(bound)) : 0; }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    auto oneOf(const List &list)
    {
        return list[static_cast<decltype(std::size(list))>(below(static_cast<int>(std::size(list))))];
    }

    /// Of three: at one rest or other something is still cached that the next no longer has.
    static double median(std::vector<double>::const_iterator begin, std::vector<double>::const_iterator end)
    {
        std::vector<double> values(begin, end);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    bool isDone() const { return m_step >= m_steps || m_time.elapsed() > 1000LL * m_seconds; }

    /// Of its own before each step: a dialog's event loop, too, goes on with it.
    void scheduleStep()
    {
        QTimer::singleShot(1, this, [this] { step(); });
    }

    void step()
    {
        if (isDone()) {
            leave();
            return;
        }
        if (m_depth == 0 && m_step >= m_nextRest) {
            comeToRest();
            if (m_step >= settledStep)
                m_heap.push_back(allocated());
            m_nextRest = m_step + 500;
        }
        diary.begin(++m_step);
        scheduleStep();
        ++m_depth;
        if (m_pressed)
            release(); // a drag that has begun in the step before
        act();
        --m_depth;
    }

    /// Out of all menus and dialogs, then out of the loop.
    void leave()
    {
        diary.begin(m_step);
        if (m_pressed)
            release();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (QWidget *modal = QApplication::activeModalWidget())
            modal->close();
        else if (m_depth == 0) {
            m_loop.quit();
            return;
        }
        scheduleStep();
    }

    /// The window as it was at first, so that what is allocated can be compared.
    void comeToRest()
    {
        diary.begin(m_step);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isWindow() && widget != m_test.window.get() && qobject_cast<QDialog *>(widget))
                widget->close();
        }
        m_test.controller.choose(Language::English);
        for (const char *name : {"actionTextNormal", "actionThemeSystem", "actionResetLayout", "actionSelectNone"}) {
            if (QAction *action = m_test.action(name))
                action->trigger();
        }
        m_test.window->showNormal();
        m_test.window->resize(1000, 700);
        m_test.window->restoreState(m_state);
        m_test.window->setChart(m_chart);
        m_test.window->search({});
        QGuiApplication::clipboard()->clear();
        QPixmapCache::clear();
        QTest::qWait(500);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QPixmapCache::clear();
    }

    void act()
    {
        if (!m_test.window->isVisible()) {
            diary.write(u"open the window again"_s);
            if (m_depth == 1 && !QApplication::activeModalWidget() && m_step < lastReopening)
                m_test.open();
            m_test.window->show();
            return;
        }
        if (m_test.window->isMinimized())
            m_test.window->showNormal();
        const bool occupied = QApplication::activePopupWidget() || QApplication::activeModalWidget();
        if (occupied && chance(8)) {
            diary.write(u"escape"_s);
            sendKey(Qt::Key_Escape, Qt::NoModifier);
            return;
        }
        const int kind = below(100);
        if (kind < 34)
            key();
        else if (kind < 46)
            type();
        else if (kind < 70)
            click();
        else if (kind < 76)
            drag();
        else if (kind < 82)
            wheel();
        else if (occupied)
            key();
        else if (kind < 90)
            triggerAction();
        else if (kind < 93)
            openMenu();
        else if (kind < 95)
            dock();
        else if (kind < 96)
            m_test.controller.choose(chance(50) ? Language::English : Language::Ukrainian);
        else if (kind < 98)
            resize();
        else
            focus();
    }

    /// What has the keyboard.
    static QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        if (QWidget *focused = QApplication::focusWidget())
            return focused;
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : QApplication::activeWindow();
    }

    /// A window that a pointer can reach.
    QWidget *place()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->window();
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        QList<QWidget *> windows;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->windowHandle() && widget->windowType() != Qt::ToolTip
                && widget->windowType() != Qt::Desktop)
                windows.append(widget);
        }
        std::sort(windows.begin(), windows.end(),
                  [](const QWidget *one, const QWidget *other) { return one->objectName() < other->objectName(); });
        if (windows.isEmpty() || chance(70))
            return m_test.window.get();
        return oneOf(windows);
    }

    /// Somewhere in it: on one of its parts, or anywhere.
    QPoint pointIn(QWidget *window)
    {
        QList<QWidget *> parts;
        for (QWidget *part : window->findChildren<QWidget *>()) {
            if (part->isVisible() && part->window() == window && !part->visibleRegion().isEmpty())
                parts.append(part);
        }
        if (parts.isEmpty() || chance(30))
            return {below(window->width()), below(window->height())};
        QWidget *part = oneOf(parts);
        const QRect visible = part->visibleRegion().boundingRect();
        return part->mapTo(window, visible.topLeft() + QPoint(below(visible.width()), below(visible.height())));
    }

    /// As QTest does, but a key may close what it was pressed in.
    static void sendKey(int key, Qt::KeyboardModifiers modifiers)
    {
        const QPointer<QWidget> widget = target();
        if (!widget)
            return;
        const QString text = key > Qt::Key_Space && key <= Qt::Key_Z && !(modifiers & Qt::ControlModifier)
            ? QString(QChar(key)).toLower()
            : QString();
        if (qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, text) || !widget)
            return;
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(widget, &press);
        if (!widget)
            return;
        QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
        QApplication::sendEvent(widget, &release);
    }

    /// The window that a pointer at this place of it would be in; nothing where it has another size by now.
    static QWindow *windowAt(const QWidget *window, const QPoint &point)
    {
        QWindow *handle = window->windowHandle();
        return handle && handle->isVisible() && QRect({}, handle->size()).contains(point) ? handle : nullptr;
    }

    void key()
    {
        static constexpr std::array keys{
            Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,    Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_Home,  Qt::Key_End,    Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
            Qt::Key_Space, Qt::Key_Escape, Qt::Key_F1,     Qt::Key_F3,      Qt::Key_F5,     Qt::Key_F6,
            Qt::Key_F10,   Qt::Key_Menu,   Qt::Key_Delete, Qt::Key_A,       Qt::Key_C,      Qt::Key_Backspace,
            Qt::Key_F,     Qt::Key_E,      Qt::Key_P,      Qt::Key_Plus,    Qt::Key_1,      Qt::Key_2,
            Qt::Key_3,     Qt::Key_4,      Qt::Key_5,      Qt::Key_0,       Qt::Key_Minus,  Qt::Key_V,
            Qt::Key_X,     Qt::Key_Z,      Qt::Key_G,      Qt::Key_F4,      Qt::Key_F2,     Qt::Key_Q};
        static const std::array modifiers{
            Qt::KeyboardModifiers(),
            Qt::KeyboardModifiers(),
            Qt::KeyboardModifiers(),
            Qt::KeyboardModifiers(Qt::ShiftModifier),
            Qt::KeyboardModifiers(Qt::ControlModifier),
            Qt::KeyboardModifiers(Qt::AltModifier),
            Qt::ControlModifier | Qt::ShiftModifier,
        };
        const Qt::Key key = oneOf(keys);
        const Qt::KeyboardModifiers held = oneOf(modifiers);
        if (key == Qt::Key_Q && held != Qt::NoModifier && m_step >= lastReopening)
            return;
        const int times = chance(20) ? 1 + below(8) : 1;
        diary.write(u"key %1, %2 times"_s.arg(QKeySequence(int(key) | int(held)).toString()).arg(times));
        for (int i = 0; i < times; ++i)
            sendKey(key, held);
    }

    void type()
    {
        static const QStringList words{u"k"_s,   u"київ"_s, u"Kharkiv"_s, u"е"_s,        u"wi-fi"_s,
                                       u"ьь"_s,  u"53"_s,   u"-1"_s,      u"<b>A</b>"_s, u"м'я"_s,
                                       u"𝒳"_s,   u"  "_s,   u"e\u0301"_s, u"zzzz"_s,     u"20%"_s,
                                       u"1e9"_s, u"є"_s,    u"Jose"_s,    u"\u200fא"_s};
        const QString word = oneOf(words);
        QObject *focused = QGuiApplication::focusObject();
        diary.write(u"type %1 into %2"_s.arg(word, focused ? focused->objectName() : QString()));
        if (!focused)
            return;
        for (const QChar letter : word) {
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                if (QObject *now = QGuiApplication::focusObject()) {
                    QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
                    QCoreApplication::sendEvent(now, &event);
                }
            }
        }
    }

    Qt::KeyboardModifiers someModifiers()
    {
        static constexpr std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
                                              Qt::ShiftModifier};
        return oneOf(modifiers);
    }

    static QString nameAt(const QWidget *window, const QPoint &point)
    {
        const QWidget *widget = window->childAt(point);
        const QWidget *named = widget ? widget : window;
        return u"%1 %2 at %3,%4"_s.arg(QLatin1String(named->metaObject()->className()), named->objectName())
            .arg(point.x())
            .arg(point.y());
    }

    void click()
    {
        QWidget *window = place();
        const QPoint point = pointIn(window);
        static constexpr std::array buttons{Qt::LeftButton, Qt::LeftButton,  Qt::LeftButton,  Qt::LeftButton,
                                            Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
        const Qt::MouseButton button = oneOf(buttons);
        const Qt::KeyboardModifiers modifiers = someModifiers();
        const bool twice = chance(12);
        diary.write(u"%1 with button %2 on %3"_s.arg(twice ? u"double click"_s : u"click"_s)
                        .arg(int(button))
                        .arg(nameAt(window, point)));
        const QPointer<QWindow> handle = windowAt(window, point);
        if (!handle)
            return;
        QTest::mouseMove(handle, point);
        if (!handle || windowAt(window, point) != handle)
            return;
        if (twice)
            QTest::mouseDClick(handle, button, modifiers, point);
        else
            QTest::mouseClick(handle, button, modifiers, point);
    }

    void drag()
    {
        QWidget *window = place();
        const QPoint from = pointIn(window);
        const QPoint to = pointIn(window);
        diary.write(u"drag from %1 to %2,%3"_s.arg(nameAt(window, from)).arg(to.x()).arg(to.y()));
        m_pressed = windowAt(window, from);
        if (!m_pressed)
            return;
        m_pressedAt = to;
        QTest::mousePress(m_pressed, Qt::LeftButton, {}, from);
        for (int part = 1; part <= 4 && m_pressed; ++part) {
            const QPoint at = from + (to - from) * part / 4;
            if (QRect({}, m_pressed->size()).contains(at))
                QTest::mouseMove(m_pressed, at); // may begin an event loop of its own
        }
        if (m_pressed)
            release();
    }

    void release()
    {
        const QPointer<QWindow> window = std::exchange(m_pressed, nullptr);
        const QPoint at(qBound(0, m_pressedAt.x(), window->width() - 1),
                        qBound(0, m_pressedAt.y(), window->height() - 1));
        QTest::mouseRelease(window, Qt::LeftButton, {}, at);
    }

    void wheel()
    {
        QWidget *window = place();
        const QPoint point = pointIn(window);
        QWidget *widget = window->childAt(point);
        if (!widget)
            widget = window;
        const int notches = (1 + below(5)) * (chance(50) ? 1 : -1);
        const QPoint delta = chance(80) ? QPoint(0, 120 * notches) : QPoint(120 * notches, 0);
        const Qt::KeyboardModifiers modifiers = someModifiers();
        diary.write(u"wheel %1 on %2"_s.arg(notches).arg(nameAt(window, point)));
        QWheelEvent event(widget->mapFrom(window, point), window->mapToGlobal(point), {}, delta, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

    bool mayTrigger(const QAction *action) const
    {
        return action->isEnabled() && action->isVisible() && !action->menu() && !action->isSeparator()
            && (action->menuRole() != QAction::QuitRole || m_step < lastReopening);
    }

    void triggerAction()
    {
        QList<QMenu *> menus = m_test.window->findChildren<QMenu *>();
        if (menus.isEmpty())
            return;
        QMenu *menu = oneOf(menus);
        Q_EMIT menu->aboutToShow(); // some are filled by it
        QList<QAction *> actions;
        for (QAction *action : menu->actions()) {
            if (mayTrigger(action))
                actions.append(action);
        }
        if (actions.isEmpty())
            return;
        QAction *action = oneOf(actions);
        diary.write(u"trigger %1 %2 “%3”"_s.arg(menu->objectName(), action->objectName(), action->text()));
        action->trigger();
    }

    void openMenu()
    {
        const QList<QMenu *> menus = m_test.window->findChildren<QMenu *>();
        if (menus.isEmpty())
            return;
        QMenu *menu = oneOf(menus);
        diary.write(u"open the menu %1"_s.arg(menu->objectName()));
        menu->popup(m_test.window->mapToGlobal(QPoint(below(400), below(300))));
    }

    void dock()
    {
        const QList<QDockWidget *> docks = m_test.window->findChildren<QDockWidget *>();
        if (docks.isEmpty())
            return;
        QDockWidget *dock = oneOf(docks);
        const int kind = below(5);
        diary.write(u"dock %1, %2"_s.arg(dock->objectName()).arg(kind));
        switch (kind) {
        case 0:
            dock->setFloating(!dock->isFloating());
            break;
        case 1:
            dock->toggleViewAction()->trigger();
            break;
        case 2:
            dock->resize(50 + below(900), 50 + below(700));
            break;
        case 3:
            m_test.window->tabifyDockWidget(docks.first(), docks.last());
            break;
        default: {
            static constexpr std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::TopDockWidgetArea,
                                              Qt::BottomDockWidgetArea};
            const Qt::DockWidgetArea area = oneOf(areas);
            if (dock->isAreaAllowed(area))
                m_test.window->addDockWidget(area, dock);
        }
        }
    }

    void resize()
    {
        MainWindow *window = m_test.window.get();
        const int kind = below(10);
        diary.write(u"resize %1"_s.arg(kind));
        switch (kind) {
        case 0:
            window->showMaximized();
            break;
        case 1:
            window->showFullScreen();
            break;
        case 2:
            window->showMinimized();
            break;
        case 3:
            window->resize(1, 1);
            break;
        default:
            window->showNormal();
            window->resize(300 + below(2300), 200 + below(1300));
        }
    }

    void focus()
    {
        QList<QWidget *> widgets;
        for (QWidget *widget : m_test.window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
                widgets.append(widget);
        }
        if (widgets.isEmpty())
            return;
        QWidget *widget = oneOf(widgets);
        diary.write(u"focus %1"_s.arg(widget->objectName()));
        widget->window()->activateWindow();
        widget->setFocus(Qt::TabFocusReason);
    }

    TestWindow &m_test;
    QRandomGenerator m_random;
    int m_steps;
    int m_seconds;
    int m_step = 0;
    int m_depth = 0; ///< steps that have not returned: those that opened a dialog
    QElapsedTimer m_time;
    QEventLoop m_loop;
    QByteArray m_state; ///< of the window, and its chart, at first
    ChartChoice m_chart;
    QPointer<QWindow> m_pressed; ///< the left button is held in it
    QPoint m_pressedAt;
    int m_nextRest = lastReopening;
    std::vector<double> m_heap; ///< what was allocated at each rest
};

} // namespace

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

    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"Which random steps"_s, u"N"_s, u"1"_s},
                       {u"steps"_s, u"How many"_s, u"N"_s, u"10000"_s},
                       {u"seconds"_s, u"For how long at most"_s, u"N"_s, u"3600"_s},
                       {u"growth"_s, u"By how much the heap may grow, in percent"_s, u"N"_s, u"5"_s},
                       {u"verbose"_s, u"Tell each step"_s}});
    parser.addHelpOption();
    parser.process(app);
    diary.seed = parser.value(u"seed"_s).toUInt();
    diary.verbose = parser.isSet(u"verbose"_s);
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
        diary.watch(20, 120);
        Monkey monkey(test, diary.seed, parser.value(u"steps"_s).toInt(), parser.value(u"seconds"_s).toInt());
        steady = monkey.run(parser.value(u"growth"_s).toDouble());
    }
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    if (!steady)
        std::fputs("monkey: The heap has grown by more than it may.\n", stderr);
    std::printf("monkey: %d different warnings\n", int(warnings.size()));
    return steady && warnings.empty() ? 0 : 1;
}

#include "monkey.moc"
