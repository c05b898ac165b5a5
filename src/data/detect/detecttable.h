// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/codebook.h"
#include "data/io/readoptions.h"
#include "data/io/workbook.h"
#include "data/words/result.h"

namespace dc {

/// Finds out what the cells of a sheet mean: where its header is, what its columns hold, which of them is what. `reading` says
/// what is known of the file, and is completed. The codebooks are those of the file, of whatever table. Error: EmptyFile.
Result<OpenedTable> detectTable(Sheet sheet, const PackageInfo &info, Reading reading, const ReadOptions &options,
                                std::span<const Codebook> codebooks = {});

} // namespace dc
