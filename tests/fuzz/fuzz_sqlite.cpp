// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/database/sqlitereader.h"

#include <QCoreApplication>
#include <QTemporaryFile>

/// Any bytes, as a database whose every table is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 0;
    static const QCoreApplication application(argc, nullptr); // finds Qt's driver for SQLite
    QTemporaryFile file;
    if (file.open() && file.write(bytesOf(data, size)) >= 0 && file.flush())
        readAll(dc::openSqlite(file.fileName()));
    return 0;
}
