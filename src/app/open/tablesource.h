// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"

#include <QString>

#include <memory>

namespace dc {

/// What a table is read from.
struct TableSource
{
    enum class Kind : quint8 {
        Sample, ///< the data that is compiled in
        File, ///< or folder
        StandardInput,
        Clipboard,
    };

    Kind kind = Kind::Sample;
    QString path = {}; ///< of a File
    std::shared_ptr<const QByteArray> bytes = {}; ///< of what is no File, for it cannot be read twice
    ReadOptions options = {};
};

} // namespace dc
