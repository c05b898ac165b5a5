// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dc {

/// A file to be written.
struct FileJob
{
    QString path{};
    /// Draws, on the GUI thread, and returns what encodes and writes, on any thread.
    std::function<std::function<Result<void>()>()> prepare{};
};

/// Writes files one after the other while the window stays alive: each is drawn on the GUI thread, and encoded and written
/// on another. It can be stopped between two jobs; each file is whole or not there.
class FileTask : public QObject
{
    Q_OBJECT

public:
    explicit FileTask(QObject *parent = nullptr);
    ~FileTask() override;

    bool isRunning() const { return m_running; }
    bool wasStopped() const { return m_stopped; }
    /// The paths that were written, and the error if one ended it.
    const QStringList &written() const { return m_written; }
    const std::optional<Error> &error() const { return m_error; }
    void start(std::vector<FileJob> jobs);
    void stop();

Q_SIGNALS:
    void progressed(int done);
    void finished();

private:
    void next();
    void jobDone(const Result<void> &result);

    std::vector<FileJob> m_jobs;
    QStringList m_written;
    std::optional<Error> m_error;
    size_t m_next = 0;
    quint64 m_run = 0; ///< how often it was started
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace dc
