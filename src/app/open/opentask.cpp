// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/opentask.h"

#include "data/open/openfile.h"
#include "data/package/packagereader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace dc {

Result<OpenedTable> readTable(const TableSource &source)
{
    switch (source.kind) {
    case TableSource::Kind::Sample:
        return readEmbeddedPackage().transform([](Table &&table) {
            return OpenedTable{.table = std::move(table), .reading = {.format = FileFormat::Package}, .problems = {}};
        });
    case TableSource::Kind::File:
        return openFile(source.path, source.options);
    case TableSource::Kind::StandardInput:
        return openFile(QStringLiteral("-"), source.options);
    case TableSource::Kind::Clipboard:
        return openCopiedText(*source.text, source.options);
    }
    return failure({.code = ErrorCode::EmptyFile});
}

OpenTask::OpenTask(QObject *parent)
    : QObject(parent)
{ }

void OpenTask::start(const TableSource &source)
{
    m_source = source;
    m_running = true;
    ++m_started;
    QThreadPool::globalInstance()->start([task = QPointer(this), number = m_started, source] {
        const OpenResult result = std::make_shared<const Result<OpenedTable>>(readTable(source));
        QMetaObject::invokeMethod(
            qApp,
            [task, number, result] {
                if (!task || !task->m_running || task->m_started != number)
                    return;
                task->m_running = false;
                Q_EMIT task->finished(result);
            },
            Qt::QueuedConnection);
    });
}

void OpenTask::stop()
{
    m_running = false;
}

} // namespace dc
