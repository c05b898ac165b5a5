// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/makechart.h"

#include "charts/kinds/chartsource.h"

namespace dc {

ChartSpec makeChart(const Table &data, std::span<const Row> rows, const ChartChoice &choice, Language language,
                    const QString &search)
{
    const ChartColumns columns = chartedColumns(choice, data);
    if (columns.column < 0) {
        ChartSpec empty;
        empty.title = Phrasebook(language).translate("Charts", "The table has no column of numbers to draw");
        empty.language = language;
        empty.kind = choice.kind;
        return empty;
    }
    return choice.kind->makeSpec(ChartSource(data, rows, choice, columns, language, search));
}

} // namespace dc
