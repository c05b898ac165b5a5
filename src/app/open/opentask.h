// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/open/tablesource.h"
#include "data/words/result.h"

#include <QObject>

#include <memory>

namespace dc {

/// Shared, as a queue of signals would copy it.
using OpenResult = std::shared_ptr<const Result<OpenedTable>>;

/// Reads tables on another thread while the window stays alive. What was asked for last counts: the result of anything
/// before it is dropped.
class OpenTask : public QObject
{
    Q_OBJECT

public:
    explicit OpenTask(QObject *parent = nullptr);

    void start(const TableSource &source);
    /// What is being read is no longer wanted.
    void stop();
    bool isRunning() const { return m_running; }
    /// What was started last.
    const TableSource &source() const { return m_source; }

Q_SIGNALS:
    void finished(const OpenResult &result);

private:
    TableSource m_source;
    quint64 m_started = 0; ///< how many
    bool m_running = false;
};

/// The same on this thread.
Result<OpenedTable> readTable(const TableSource &source);

} // namespace dc
