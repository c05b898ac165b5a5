// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batchexport.h"

#include "app/columns.h"
#include "app/filenames.h"
#include "charts/datasetchart.h"
#include "charts/imageexport.h"
#include "data/tablewriter.h"
#include "models/datasetmodel.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dc {

namespace {

Result<void> exportTable(const DatasetModel &model, const QString &path)
{
    QList<int> columns;
    for (const QString &id : defaultColumns())
        columns.append(model.dataset().columnIndex(id));
    columns.removeAll(-1);
    return writeTable(model.dataset(), model.rows(), columns, model.language(), path);
}

Result<void> exportChart(const CommandLine &line, const std::vector<Row> &selected, const DatasetModel &model,
                         const QString &path)
{
    ChartSpec spec = makeChart(
        model.dataset(), model.rows(),
        {.column = model.dataset().columnIndex(u"projects"), .orientation = line.orientation.value_or(Qt::Horizontal)},
        model.language());
    spec.font = exportFont();
    for (const Row row : selected) {
        if (const int bar = model.rowOf(row); bar >= 0)
            spec.highlighted.push_back(bar);
    }
    ImageOptions options;
    if (line.size)
        options.size.size = *line.size;
    options.scale = line.scale;
    return writeChart(spec, options, path);
}

} // namespace

tl::expected<std::vector<Row>, QString> applyView(const CommandLine &line, DatasetModel &model)
{
    const Dataset &data = model.dataset();
    if (!line.sortColumn.isEmpty()) {
        const int column = model.columnOf(line.sortColumn);
        if (column < 0) {
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "There is no column “%1” to sort by.").arg(line.sortColumn));
        }
        const auto natural = model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
        model.sort(column, line.sortOrder.value_or(natural));
    }
    model.setQuery(line.allRows ? SearchQuery() : SearchQuery(line.filter));

    std::vector<Row> selected;
    const int idColumn = data.columnIndex(u"id");
    for (const QString &id : line.select) {
        Row row = 0;
        while (row < data.rowCount() && data.text(idColumn, row, Language::English) != id)
            ++row;
        if (row == data.rowCount())
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "There is no city “%1” to select.").arg(id));
        selected.push_back(row);
    }
    return selected;
}

Result<QStringList> exportFiles(const CommandLine &line, const std::vector<Language> &languages,
                                const std::vector<Row> &selected, DatasetModel &model)
{
    QStringList written;
    for (const Language language : languages) {
        model.setLanguage(language);
        for (const QString &file : line.exports) {
            const QString path = languages.size() > 1 ? localizedPath(file, language) : file;
            const QString extension = QFileInfo(file).suffix().toLower();
            const bool isTable = tableExtensions().contains(extension);
            const Result<void> result = isTable ? exportTable(model, path) : exportChart(line, selected, model, path);
            if (!result)
                return failure(result.error());
            written.append(path);
        }
    }
    return written;
}

} // namespace dc
