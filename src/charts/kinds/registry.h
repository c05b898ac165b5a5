// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartkind.h"

#include <span>

namespace dc {

/// All kinds of chart, in the order of menus and buttons. The first is the default.
std::span<const ChartKind *const> chartKinds();

/// The kind of this id; nullptr: there is none.
const ChartKind *chartKind(QStringView id);

QStringList chartKindIds();

} // namespace dc
