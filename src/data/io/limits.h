// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

/// How much of a file is read at most: the one table of limits, told in CONTRIBUTING. What is over a limit is refused with a
/// sentence (the last of ErrorCode), never read by halves.
namespace dc::limits {

inline constexpr qint64 fileBytes = qint64{2} << 30;
inline constexpr size_t rows = 20'000'000;
inline constexpr size_t columns = 16'384; ///< as many as a spreadsheet has
inline constexpr size_t cells = 200'000'000;
inline constexpr size_t cellBytes = size_t{16} << 20;
inline constexpr size_t sheets = 1'000;
inline constexpr qint64 inflatedBytes = qint64{1} << 30; ///< of all that a zip file holds
inline constexpr qint64 inflateRatio = 200; ///< of what a zip file holds to its own size, past the first megabytes
inline constexpr int zipEntries = 10'000;
inline constexpr int nesting = 128; ///< of JSON or XML

} // namespace dc::limits
