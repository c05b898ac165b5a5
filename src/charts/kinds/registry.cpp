// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/registry.h"

#include "charts/kinds/bars/barskind.h"
#include "charts/kinds/distribution/distributionkind.h"
#include "charts/kinds/dots/dotskind.h"
#include "charts/kinds/pareto/paretokind.h"
#include "charts/kinds/scatter/scatterkind.h"

#include <algorithm>
#include <array>

namespace dc {

std::span<const ChartKind *const> chartKinds()
{
    static const std::array kinds{
        &barsKind(), &scatterKind(), &paretoKind(), &distributionKind(), &dotsKind(),
    };
    return kinds;
}

const ChartKind *chartKind(QStringView id)
{
    const auto kinds = chartKinds();
    const auto found = std::ranges::find_if(kinds, [&](const ChartKind *kind) { return kind->id() == id; });
    return found == kinds.end() ? nullptr : *found;
}

QStringList chartKindIds()
{
    QStringList ids;
    for (const ChartKind *kind : chartKinds())
        ids.append(kind->id());
    return ids;
}

} // namespace dc
