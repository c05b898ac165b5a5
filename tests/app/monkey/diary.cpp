// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary.h"

#include <QLatin1StringView>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <set>
#include <thread>

namespace dc::test {

using namespace Qt::StringLiterals;

namespace {

std::mutex warningsMutex;
std::set<QString> warnings;

double secondsOf(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

void Diary::begin(int step)
{
    m_step = step;
    m_cpuAtBegin = secondsOf(m_clock);
    m_wallAtBegin = secondsOf(CLOCK_MONOTONIC);
}

void Diary::write(const QString &entry)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(u"%1: %2"_s.arg(m_step.load()).arg(entry).toStdString());
    if (m_entries.size() > 30)
        m_entries.pop_front();
    if (verbose)
        std::fprintf(stderr, "%s\n", m_entries.back().c_str());
}

void Diary::tell(const char *what) const
{
    const std::lock_guard lock(m_mutex);
    std::fprintf(stderr, "monkey: %s\nmonkey: seed %u, step %d. The last steps:\n", what, seed, m_step.load());
    for (const std::string &entry : m_entries)
        std::fprintf(stderr, "    %s\n", entry.c_str());
    std::fflush(stderr);
}

void Diary::watch(double cpuLimit, double wallLimit)
{
    pthread_getcpuclockid(pthread_self(), &m_clock);
    begin(0);
    std::thread([this, cpuLimit, wallLimit] {
        for (;;) {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            if (secondsOf(m_clock) - m_cpuAtBegin > cpuLimit
                || secondsOf(CLOCK_MONOTONIC) - m_wallAtBegin > wallLimit) {
                tell("A step does not end.");
                pthread_kill(m_main, SIGABRT); // its stack is the one to see
                std::this_thread::sleep_for(std::chrono::seconds(20));
                std::_Exit(1);
            }
        }
    }).detach();
}

Diary &diary()
{
    static Diary diary;
    return diary;
}

void complainOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What the offscreen platform says of itself, and Qt of the fonts of the machine.
    static const std::array ours{"This plugin does not support"_L1, "OpenType support missing"_L1};
    for (const QLatin1String known : ours) {
        if (QStringView(message).trimmed().startsWith(known))
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
        diary().tell(qPrintable(u"warning: %1 (%2)"_s.arg(message, QLatin1String(context.category))));
    if (type == QtFatalMsg)
        std::abort();
}

int complaints()
{
    const std::lock_guard lock(warningsMutex);
    return static_cast<int>(warnings.size());
}

} // namespace dc::test
