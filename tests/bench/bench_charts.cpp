// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart costs: milliseconds a file by kind and format, in both languages and at every usual size; a PNG of the same
// bars beside a bare QChart rendered to a QImage; and the repaint when the selection moves over very many bars.

#include "app/chart/chartpane.h"
#include "charts/file/imageexport.h"
#include "charts/file/rasterwriter.h"
#include "charts/kinds/makechart.h"
#include "charts/page/chartfonts.h"
#include "charts/view/chartview.h"
#include "data/package/packagereader.h"
#include "models/tablemodel.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QTemporaryDir>
#include <QValueAxis>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

constexpr double frame = 16; // milliseconds

const Table &cities()
{
    static const Table data = *readEmbeddedPackage();
    return data;
}

/// A table of so many communities, with names and counts.
Table communities(int count)
{
    LocalizedTextColumn names;
    Column::Integers values;
    for (int i = 0; i < count; ++i) {
        const std::string name = "Громада " + std::to_string(i);
        names.append(name, name);
        values.emplace_back((i * 7919LL) % 100'003);
    }
    return Table({},
                 {{.info = {.id = u"name"_s}, .values = names},
                  {.info = {.id = u"projects"_s, .type = ColumnType::Integer, .additive = true}, .values = values}},
                 {});
}

std::vector<Row> allRows(const Table &data)
{
    std::vector<Row> rows(data.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

ChartSpec chartOf(const Table &data, const ChartKind *kind, Language language)
{
    ChartSpec spec = makeChart(
        data, allRows(data),
        {.kind = kind, .column = u"projects"_s, .by = u"years_in_office"_s, .orientation = Qt::Horizontal}, language);
    spec.font = exportFont();
    return spec;
}

constexpr std::array formats{"png", "svg", "pdf", "jpg", "webp"};
constexpr std::array sizes{"1200x675", "1080x1080", "1080x1920", "85mmx60mm@300", "180mmx120mm@300", "297mmx210mm@300"};

void exportFile(benchmark::State &state, const ChartKind *kind, const char *format, const char *size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart."_s + QLatin1String(format));
    const ImageOptions options{.size = *ImageSize::fromString(QLatin1String(size))};
    int written = 0;
    for (auto _ : state) {
        const Language language = written % 2 == 0 ? Language::Ukrainian : Language::English;
        if (!writeChart(chartOf(cities(), kind, language), options, path))
            state.SkipWithError("not written");
        ++written;
    }
}

/// As anybody would write it: the same bars, names and title.
QImage bareChart(const ChartSpec &spec)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setTitle(spec.title);
    auto *series = new QHorizontalBarSeries(chart);
    auto *bars = new QBarSet(spec.valueTitle, series);
    QStringList names;
    for (int mark = 0; mark < spec.count(); ++mark) {
        *bars << spec.values[static_cast<size_t>(mark)];
        names.append(spec.marks.name(mark));
    }
    series->append(bars);
    series->setLabelsVisible(true);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(names);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(categories);
    auto *values = new QValueAxis(chart);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);
    chart->resize(1200, 675);
    QImage image(1200, 675, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(0, 0, 1200, 675), QRectF(0, 0, 1200, 675));
    return image;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Function>
double milliseconds(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// In turn, so that a busy machine hits both.
void besideABareChart(benchmark::State &state, const Table &data)
{
    const ChartSpec spec = chartOf(data, chartKind(u"bars"), Language::English);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    std::vector<double> drawn;
    std::vector<double> encoded; // drawn, and made a PNG
    std::vector<double> written; // and put on the disk, safely
    std::vector<double> bare; // only drawn
    for (auto _ : state) {
        drawn.push_back(milliseconds([&] { benchmark::DoNotOptimize(renderChart(spec, {})); }));
        encoded.push_back(milliseconds([&] {
            QImage image = renderChart(spec, {});
            describeImage(image, spec, {}, u"png"_s);
            benchmark::DoNotOptimize(rasterBytes(image, u"png"_s));
        }));
        written.push_back(milliseconds([&] {
            if (!writeChart(spec, {}, path))
                state.SkipWithError("not written");
        }));
        bare.push_back(milliseconds([&] { benchmark::DoNotOptimize(bareChart(spec)); }));
    }
    state.counters["drawn_ms"] = median(drawn);
    state.counters["png_ms"] = median(encoded);
    state.counters["file_ms"] = median(written);
    state.counters["bare_ms"] = median(bare);
    state.counters["drawn_ratio"] = median(drawn) / median(bare);
    state.counters["png_ratio"] = median(encoded) / median(bare); // at most 2
    state.counters["file_ratio"] = median(written) / median(bare);
}

/// The pane, when the selection goes down row by row, as with an arrow key held down.
void moveSelection(benchmark::State &state, int count)
{
    TableModel model;
    model.setTable(communities(count));
    ChartPane pane;
    pane.setModel(&model);
    pane.resize(640, 320);
    pane.show();
    QApplication::processEvents();
    pane.view()->clearFocus(); // the table has it, and the chart follows
    std::vector<double> times;
    int row = 0;
    for (auto _ : state) {
        row = (row + 1) % count;
        times.push_back(milliseconds([&] {
            pane.setSelectedRows({model.tableRow(row)});
            pane.view()->viewport()->repaint();
        }));
    }
    if (!pane.view()->viewport()->rect().contains(pane.view()->markRect(row).center()))
        state.SkipWithError("the selected bar is not seen");
    state.counters["median_ms"] = median(times);
    state.counters["frames"] = median(times) / frame; // at most 1
}

void scroll(benchmark::State &state, int count)
{
    TableModel model;
    model.setTable(communities(count));
    ChartPane pane;
    pane.setModel(&model);
    pane.resize(640, 320);
    pane.show();
    QApplication::processEvents();
    int mark = 0;
    for (auto _ : state) {
        mark = (mark + count / 7) % count;
        pane.view()->setCurrentMark(mark);
        pane.view()->viewport()->repaint();
    }
}

void makeSpec(benchmark::State &state, int count)
{
    const Table data = communities(count);
    const std::vector<Row> rows = allRows(data);
    for (auto _ : state)
        benchmark::DoNotOptimize(makeChart(data, rows, {.column = data.column(1).id}, Language::Ukrainian));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    constexpr auto unit = benchmark::kMillisecond;
    for (const ChartKind *kind : chartKinds()) {
        for (const char *format : formats) {
            benchmark::RegisterBenchmark((std::string("export/") + kind->id().toStdString() + '/' + format).c_str(),
                                         [=](benchmark::State &state) { exportFile(state, kind, format, sizes[0]); })
                ->Unit(unit)
                ->Iterations(10);
        }
        for (const char *size : sizes) {
            benchmark::RegisterBenchmark((std::string("export/") + kind->id().toStdString() + "/png/" + size).c_str(),
                                         [=](benchmark::State &state) { exportFile(state, kind, "png", size); })
                ->Unit(unit)
                ->Iterations(4);
        }
    }
    for (const int count : {8, 1469}) {
        benchmark::RegisterBenchmark(
            ("beside_a_bare_QChart/" + std::to_string(count)).c_str(),
            [=](benchmark::State &state) { besideABareChart(state, count == 8 ? cities() : communities(count)); })
            ->Unit(unit)
            ->Iterations(count == 8 ? 40 : 10);
    }
    for (const int count : {1469, 1'000'000}) {
        const std::string name = std::to_string(count);
        benchmark::RegisterBenchmark(("move_selection/" + name).c_str(), moveSelection, count)
            ->Unit(unit)
            ->Iterations(200);
        benchmark::RegisterBenchmark(("scroll/" + name).c_str(), scroll, count)->Unit(unit)->Iterations(50);
        benchmark::RegisterBenchmark(("make_spec/" + name).c_str(), makeSpec, count)->Unit(unit);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
