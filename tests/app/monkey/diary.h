// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <string>

namespace dc::test {

/// What the last steps did: told when something goes wrong. Written by the main thread, read by the watchdog.
class Diary
{
public:
    void begin(int step);
    void write(const QString &entry);
    void tell(const char *what) const;

    /// Ends the program when a step takes longer than this: of its own time, so that a busy machine is no hang, or of the
    /// clock on the wall, for a step that waits for what never comes.
    void watch(double cpuLimit, double wallLimit);

    unsigned seed = 1;
    bool verbose = false;

private:
    mutable std::mutex m_mutex;
    std::deque<std::string> m_entries;
    std::atomic<int> m_step = 0;
    std::atomic<double> m_cpuAtBegin = 0;
    std::atomic<double> m_wallAtBegin = 0;
    pthread_t m_main = pthread_self();
    clockid_t m_clock = CLOCK_THREAD_CPUTIME_ID;
};

/// The one of this program.
Diary &diary();

/// Takes the messages of Qt and of the program, as qInstallMessageHandler() wants it, and tells each warning once.
void complainOf(QtMsgType type, const QMessageLogContext &context, const QString &message);
/// How many different warnings there were.
int complaints();

} // namespace dc::test
