// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/words/result.h"
#include "data/write/tableformat.h"
#include "data/write/tablepart.h"

#include <QtPlugin>

namespace dc {

/// How files are opened and tables saved: the functions of data/open and data/write of the same names. They are a plugin, since
/// the libraries behind them (libzip and libxlsxwriter with OpenSSL, SQLite) would take a tenth of the program's start.
class Formats
{
public:
    virtual ~Formats() = default;

    virtual Result<OpenedTable> openFile(const QString &path, const ReadOptions &options) const = 0;
    virtual Result<OpenedTable> openBytes(const QByteArray &bytes, const QString &name,
                                          const ReadOptions &options) const = 0;
    virtual Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path,
                                    ByteOrderMark mark) const = 0;
};

/// The plugin, loaded by whoever asks first, on any thread. Errors: NoFormats.
Result<const Formats *> loadedFormats();

} // namespace dc

#define DigitalCitiesFormats_iid "io.github.digital_cities.Formats/1"
Q_DECLARE_INTERFACE(dc::Formats, DigitalCitiesFormats_iid)
