// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartspec.h"

#include "data/format.h"

#include <algorithm>
#include <cmath>

namespace dc {

bool ChartSpec::isMissing(int bar) const
{
    return !std::isfinite(values.at(static_cast<size_t>(bar)));
}

bool ChartSpec::isHighlighted(int bar) const
{
    return std::find(highlighted.begin(), highlighted.end(), bar) != highlighted.end();
}

QString ChartSpec::valueText(int bar) const
{
    return isMissing(bar) ? QStringLiteral("–")
                          : formatNumber(values.at(static_cast<size_t>(bar)), valueType, language);
}

} // namespace dc
