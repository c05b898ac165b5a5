// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/packageinfo.h"
#include "data/words/phrasebook.h"

namespace dc {

/// A source as it is cited: "Kyiv Post, Petro Zhyzhyian, 12 October 2024".
QString citation(const SourceInfo &source, Language language);

/// Where the figures come from, on one line and without the author: "Source: Kyiv Post, 12 October 2024". Empty where that is
/// not known.
QString sourceLine(const PackageInfo &info, const Phrasebook &phrases);

} // namespace dc
