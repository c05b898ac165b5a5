// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

namespace dc {

/// One clear sentence on the error, in the language now spoken: what, where, and what to do. Plain text.
QString errorText(const Error &error);

} // namespace dc
