// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QByteArray>
#include <QString>

namespace dc {

/// All that a file holds, or standard input where the path is "-". It is copied, not mapped: a file that changes while it is read
/// gives other bytes, but they stay what they are. Errors: CannotOpen, also for what is no regular file; FileTooLarge.
Result<QByteArray> readFileBytes(const QString &path);

} // namespace dc
