// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a table takes to be written, beside what the machine takes to print the same cells without a table.

#include "data/table/columnbuilder.h"
#include "data/write/tablewriter.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <numeric>
#include <string>

using namespace dc;
using namespace Qt::StringLiterals;

namespace {

constexpr Row rows = 1'000'000;

struct Field
{
    ColumnType type;
    QByteArray (*cell)(Row row);
};

/// A register's: codes, names, kinds, counts, shares, days.
constexpr Field fields[] = {
    {ColumnType::Code, [](Row row) { return "UA" + QByteArray::number(32'000'000 + row); }},
    {ColumnType::Text, [](Row row) { return "Білоцерківська громада " + QByteArray::number(row); }},
    {ColumnType::Text, [](Row row) { return "вул. Шевченка, " + QByteArray::number(row % 300); }},
    {ColumnType::Category, [](Row row) { return QByteArray(row % 2 == 0 ? "міська" : "сільська"); }},
    {ColumnType::Integer, [](Row row) { return QByteArray::number(row * 7919LL % 3'000'000); }},
    {ColumnType::Integer, [](Row row) { return QByteArray::number(-static_cast<qint64>(row)); }},
    {ColumnType::Real, [](Row row) { return QByteArray::number(row % 977 / 8.0, 'f', 3); }},
    {ColumnType::Percent, [](Row row) { return QByteArray::number(row % 1000 / 10.0, 'f', 1); }},
    {ColumnType::Year, [](Row row) { return QByteArray::number(1990 + row % 30); }},
    {ColumnType::Date, [](Row row) { return "2024-10-" + QByteArray::number(10 + row % 20); }},
};

TablePart part()
{
    std::vector<Column> columns;
    for (const Field &field : fields) {
        ColumnBuilder builder({.id = u"c%1"_s.arg(columns.size()), .type = field.type});
        for (Row row = 0; row < rows; ++row) {
            if (!builder.append({{{}, field.cell(row).toStdString()}}))
                qFatal("not a value");
        }
        columns.push_back(builder.take());
    }
    TablePart part{
        .table = Table({}, std::move(columns)), .rows = {}, .columns = {}, .languages = {Language::Ukrainian}};
    part.rows.resize(rows);
    std::iota(part.rows.begin(), part.rows.end(), Row{0});
    part.columns = allColumns(part.table);
    return part;
}

double seconds(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// As many cells of the same kinds by snprintf, which knows nothing of quotation marks, languages or missing values.
std::string printed()
{
    std::string out;
    char line[256];
    for (Row row = 0; row < rows; ++row) {
        const int size = std::snprintf(line, sizeof line, "UA%u,%s %u,%s %u,%s,%u,%d,%.3f,%.1f,%u,%d-%02d-%02u\r\n",
                                       32'000'000U + row, "Білоцерківська громада", row, "вул. Шевченка,", row % 300,
                                       row % 2 == 0 ? "міська" : "сільська", row % 3'000'000, -static_cast<int>(row),
                                       row % 977 / 8.0, row % 1000 / 10.0, 1990 + row % 30, 2024, 10, 10 + row % 20);
        out.append(line, static_cast<size_t>(size));
    }
    return out;
}

void write(benchmark::State &state, TableFormat format)
{
    const TablePart written = part();
    double writing = 0;
    double printing = 0;
    qint64 bytes = 0;
    for (auto _ : state) {
        const double once = seconds([&] { bytes += tableBytes(written, format)->size(); });
        state.SetIterationTime(once);
        writing += once;
        printing += seconds([] { benchmark::DoNotOptimize(printed()); });
    }
    state.SetBytesProcessed(bytes);
    state.counters["times_printing"] = writing / printing;
}

BENCHMARK_CAPTURE(write, csv, TableFormat::Csv)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);
BENCHMARK_CAPTURE(write, excel, TableFormat::ExcelCsv)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);
BENCHMARK_CAPTURE(write, tsv, TableFormat::Tsv)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);
BENCHMARK_CAPTURE(write, json, TableFormat::Json)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);
BENCHMARK_CAPTURE(write, package, TableFormat::Package)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);
BENCHMARK_CAPTURE(write, xlsx, TableFormat::Xlsx)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace

BENCHMARK_MAIN();
