// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/chartexport.h"

#include "charts/kinds/makechart.h"
#include "charts/page/chartfonts.h"
#include "models/tablemodel.h"

namespace dc {

ChartSpec exportSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected)
{
    return withWords(plainSpec(choices, model, selected), choices.wordsIn(model.language()));
}

ChartSpec plainSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected)
{
    const std::vector<Row> rows = chosenRows(choices.rows, model, selected);
    const QString search = choices.rows == RowChoice::Shown ? model.query().typed() : QString();
    ChartSpec spec = makeChart(model.table(), rows, choices.chart, model.language(), search);
    spec.font = exportFont();
    spec.theme = choices.background == Background::Dark ? ChartTheme::Dark : ChartTheme::Light;
    spec.transparent = choices.background == Background::Transparent;
    if (choices.highlight)
        spec.highlighted = spec.marks.marksOf(selected);
    return spec;
}

ChartSpec withWords(ChartSpec spec, const ChartWords &words)
{
    spec.title = words.title.value_or(spec.title);
    spec.subtitle = words.subtitle.value_or(spec.subtitle);
    spec.sourceLine = words.source.value_or(spec.sourceLine);
    return spec;
}

QString chartName(const ChartChoice &choice, const Table &data)
{
    const ChartColumns columns = chartedColumns(choice, data);
    QStringList parts{data.info().name, choice.kind->id()};
    for (const int column : {columns.column, columns.by}) {
        if (column >= 0)
            parts.append(data.column(column).id);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace dc
