// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

/// What a fuzzer is given, copied so that the address sanitizer sees its ends.
QByteArray bytesOf(const uint8_t *data, size_t size);

/// Several files in one input, as make-seeds.py writes them: before each a line "=== " and its name. What stands before the
/// first is dropped.
std::vector<std::pair<QString, QByteArray>> partsOf(const QByteArray &input);

/// These as a zip file with sums that are right, which mutating a zip file would hardly come upon.
QByteArray zipOf(const QByteArray &input);

/// Reads all tables of the workbook.
void readAll(const dc::Result<std::unique_ptr<dc::Workbook>> &workbook);
