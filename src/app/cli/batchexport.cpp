// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchexport.h"

#include "app/export/filenames.h"
#include "app/export/leftout.h"
#include "charts/file/imageexport.h"
#include "formats/formats.h"
#include "models/tablemodel.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

Result<void> exportTable(const CommandLine &line, const TableModel &model, const std::vector<Row> &rows,
                         TableFormat format, const QString &path)
{
    const std::vector<int> &shown = model.table().roles().shown;
    TablePart part{.table = model.table(),
                   .rows = rows,
                   .columns = line.allColumns ? allColumns(model.table()) : QList<int>(shown.begin(), shown.end()),
                   .languages = {model.language()}};
    if (line.isBilingual)
        part.languages.push_back(otherThan(model.language()));
    if (format == TableFormat::Csv && line.forExcel)
        format = TableFormat::ExcelCsv;
    const ByteOrderMark mark = line.hasByteOrderMark ? ByteOrderMark::With : ByteOrderMark::Without;
    return loadedFormats().and_then(
        [&](const Formats *formats) { return formats->writeTable(part, format, path, mark); });
}

/// Where the alternative text of an image stands: chart.uk.png → chart.uk.txt.
QString altTextPath(const QString &imagePath)
{
    return imagePath.chopped(QFileInfo(imagePath).suffix().size()) + u"txt"_s;
}

} // namespace

tl::expected<std::vector<Row>, QString> applyView(const CommandLine &line, TableModel &model)
{
    const Table &data = model.table();
    for (const SortChoice &choice : line.sort) {
        if (model.columnOf(choice.column) < 0) {
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "There is no column “%1” to sort by.").arg(choice.column));
        }
    }
    sortBy(model, line.sort);
    model.setQuery(line.charts.rows == RowChoice::All ? SearchQuery() : SearchQuery(line.filter));

    std::vector<Row> selected;
    for (const QString &id : line.select) {
        const auto row = data.rowOf(id);
        if (!row)
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "There is no row “%1” to select.").arg(id));
        selected.push_back(*row);
    }
    return selected;
}

tl::expected<void, QString> checkColumns(const CommandLine &line, const Table &data)
{
    const ChartChoice choice = line.chartChoice({});
    const QStringList possible = chartColumns(data, *choice.kind);
    const auto isImage = [](const QString &file) { return !tableFormatOf(file); };
    if (possible.isEmpty() && std::ranges::any_of(line.exports, isImage)) {
        return tl::unexpected(QCoreApplication::translate(
            "CommandLine", "The table has no column of numbers to draw. Export it as csv, tsv, xlsx, json or zip."));
    }
    for (const QString &id : {choice.column, choice.by}) {
        if (!id.isEmpty() && !possible.contains(id)) {
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "“%1” cannot be charted with --chart %2. Choose one of: %3.")
                    .arg(id, choice.kind->id(), possible.join(", "_L1)));
        }
    }
    return {};
}

QString leftOutText(const CommandLine &line, const std::vector<Row> &selected, const TableModel &model,
                    Language language)
{
    QString text;
    for (const QString &file : line.exports) {
        const auto format = tableFormatOf(file);
        if (!format)
            continue;
        if (holdsChildren(*format))
            return {};
        text = leftOutText(model.table(), chosenRows(line.charts.rows, model, selected), *format, Phrasebook(language));
    }
    return text;
}

Result<QStringList> exportFiles(const CommandLine &line, const std::vector<Language> &languages,
                                const std::vector<Row> &selected, TableModel &model)
{
    ChartExport charts = line.charts;
    charts.chart = line.chartChoice({});
    QStringList written;
    for (const Language language : languages) {
        model.setLanguage(language);
        for (const QString &file : line.exports) {
            const auto format = tableFormatOf(file);
            const bool holdsBoth = format == TableFormat::Package || (format && line.isBilingual);
            const QString path = languages.size() > 1 && !holdsBoth ? localizedPath(file, language) : file;
            if (format) {
                if (written.contains(path))
                    continue;
                const std::vector<Row> rows = chosenRows(charts.rows, model, selected);
                if (const auto result = exportTable(line, model, rows, *format, path); !result)
                    return failure(result.error());
                written.append(path);
                continue;
            }
            QStringList paths{path};
            // Once, however many formats the chart is written in.
            if (const QString altText = altTextPath(path); charts.altText && !written.contains(altText))
                paths.append(altText);
            const ChartSpec spec = exportSpec(charts, model, selected);
            for (const QString &each : std::as_const(paths)) {
                if (const auto result = writeChart(spec, charts.image, each); !result)
                    return failure(result.error());
                written.append(each);
            }
        }
    }
    return written;
}

} // namespace dc
