// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/chartexport.h"

#include "charts/spec/chartdescription.h"
#include "data/io/savefile.h"
#include "models/tablemodel.h"

#include <QFileInfo>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

std::vector<Row> chosenRows(RowChoice choice, const TableModel &model, const std::vector<Row> &selected)
{
    switch (choice) {
    case RowChoice::All:
        return model.allRows();
    case RowChoice::Shown:
        return model.rows();
    case RowChoice::Selected:
        break;
    }
    std::vector<Row> sorted = selected;
    std::ranges::sort(sorted);
    std::vector<Row> rows;
    std::ranges::copy_if(model.allRows(), std::back_inserter(rows),
                         [&](Row row) { return std::ranges::binary_search(sorted, row); });
    return rows;
}

ChartSpec exportSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected)
{
    const std::vector<Row> rows = chosenRows(choices.rows, model, selected);
    const QString search = choices.rows == RowChoice::Shown ? model.query().typed() : QString();
    ChartSpec spec =
        makeChart(model.table(), rows, chartRequest(choices.chart, model.table()), model.language(), search);
    spec.font = exportFont();
    spec.theme = choices.background == Background::Dark ? ChartTheme::Dark : ChartTheme::Light;
    spec.transparent = choices.background == Background::Transparent;
    if (choices.highlight)
        spec.highlighted = spec.marks.marksOf(selected);
    const ChartWords &words = choices.wordsIn(spec.language);
    spec.title = words.title.value_or(spec.title);
    spec.subtitle = words.subtitle.value_or(spec.subtitle);
    spec.sourceLine = words.source.value_or(spec.sourceLine);
    return spec;
}

std::function<Result<void>()> prepareFile(const ExportFile &file)
{
    auto image = prepareChart(file.spec, file.options, file.path);
    if (file.altTextPath.isEmpty())
        return image;
    const QByteArray text = imageDescription(file.spec).toUtf8() + '\n';
    return [image = std::move(image), text, path = file.altTextPath] {
        const Result<void> written = image();
        return written ? writeFile(path, text) : written;
    };
}

QString altTextPath(const QString &imagePath)
{
    const QString suffix = QFileInfo(imagePath).suffix();
    return imagePath.chopped(suffix.size()) + u"txt"_s;
}

} // namespace dc
