// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/filetask.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace dc {

FileTask::FileTask(QObject *parent)
    : QObject(parent)
{ }

FileTask::~FileTask()
{
    // What is being written knows nothing of the task; it is only not to be cut short by the end of the program.
    if (m_running)
        QThreadPool::globalInstance()->waitForDone();
}

void FileTask::start(std::vector<FileJob> jobs)
{
    m_jobs = std::move(jobs);
    m_written.clear();
    m_error.reset();
    m_next = 0;
    m_stopped = false;
    m_running = true;
    Q_EMIT progressed(0);
    QMetaObject::invokeMethod(
        this,
        [this, run = ++m_run] {
            if (run == m_run)
                next();
        },
        Qt::QueuedConnection);
}

void FileTask::stop()
{
    m_stopped = true;
}

void FileTask::next()
{
    if (m_stopped || m_next == m_jobs.size()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    QThreadPool::globalInstance()->start([task = QPointer(this), run = m_run, write = m_jobs[m_next].prepare()] {
        const Result<void> result = write();
        QMetaObject::invokeMethod(
            qApp,
            [task, run, result] {
                if (task && task->m_run == run) // else it was of jobs that others have taken the place of
                    task->jobDone(result);
            },
            Qt::QueuedConnection);
    });
}

void FileTask::jobDone(const Result<void> &result)
{
    if (!result) {
        m_running = false;
        m_error = result.error();
        Q_EMIT finished();
        return;
    }
    m_written.append(m_jobs[m_next++].path);
    Q_EMIT progressed(static_cast<int>(m_next));
    next();
}

} // namespace dc
