// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/log.h"

namespace dc {

Q_LOGGING_CATEGORY(programLog, "digitalcities")

} // namespace dc
