// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/opentask.h"

#include "data/package/packagereader.h"
#include "formats/formats.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace dc {

using namespace Qt::StringLiterals;

Result<OpenedTable> readTable(const TableSource &source)
{
    if (source.kind == TableSource::Kind::Sample) {
        return readEmbeddedPackage().transform([](Table &&table) {
            return OpenedTable{.table = std::move(table), .reading = {.format = FileFormat::Package}, .problems = {}};
        });
    }
    return loadedFormats().and_then([&](const Formats *formats) {
        if (source.kind == TableSource::Kind::File)
            return formats->openFile(source.path, source.options);
        const bool isCopied = source.kind == TableSource::Kind::Clipboard;
        return formats->openBytes(*source.bytes, isCopied ? u"clipboard"_s : u"-"_s, source.options);
    });
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
