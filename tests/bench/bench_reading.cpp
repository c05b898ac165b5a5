// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long delimited tables and data packages take to be read, beside what the machine takes to look at each of their bytes.

#include "data/delimited/delimitedreader.h"
#include "data/detect/detecttable.h"
#include "data/package/packagereader.h"

#include <QStringEncoder>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace dc;

namespace {

constexpr qsizetype tableSize = 100'000'000;

/// Rows of codes, names, numbers and dates, as a register has them.
QByteArray table(bool isQuoted)
{
    const QByteArray quote(isQuoted ? "\"" : "");
    const QByteArray between = quote + ';' + quote;
    QByteArray bytes;
    bytes.reserve(tableSize + 1000);
    for (int row = 0; bytes.size() < tableSize; ++row) {
        bytes += quote + "UA" + QByteArray::number(32'000'000 + row) + between + "Білоцерківська міська громада"
            + between + QByteArray::number(row * 7919LL % 3'000'000) + between
            + QByteArray::number(row % 977 / 8.0, 'f', 2) + between + "2024-10-" + QByteArray::number(10 + row % 20)
            + quote + '\n';
    }
    return bytes;
}

QByteArray plain()
{
    return table(false);
}

QByteArray quoted()
{
    return table(true);
}

QByteArray windows1251()
{
    return QStringEncoder("windows-1251")(QString::fromUtf8(plain()));
}

double seconds(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The yardstick is taken in turn with the reading, so that both meet the same machine.
void measure(benchmark::State &state, const QByteArray &bytes, const auto &work)
{
    double reading = 0;
    double counting = 0;
    for (auto _ : state) {
        const double once = seconds(work);
        state.SetIterationTime(once);
        reading += once;
        counting += seconds([&] { benchmark::DoNotOptimize(std::ranges::count(bytes, '\n')); });
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
    state.counters["times_counting_lines"] = reading / counting;
}

void read(benchmark::State &state, QByteArray (*make)())
{
    const QByteArray bytes = make();
    measure(state, bytes, [&] { benchmark::DoNotOptimize(readDelimited(bytes, {})); });
}

/// What the cells mean, once they are there.
void detect(benchmark::State &state)
{
    const QByteArray bytes = plain();
    for (auto _ : state) {
        auto text = readDelimited(bytes, {});
        Sheet sheet{.name = {}, .grid = std::move(text->grid), .headerRows = {}, .children = {}};
        state.SetIterationTime(
            seconds([&] { benchmark::DoNotOptimize(detectTable(std::move(sheet), {}, {.delimiter = ';'}, {})); }));
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

/// The same table with a schema, which names its key.
void package(benchmark::State &state)
{
    const QByteArray bytes = "code,name,count,share,day\n" + plain().replace(';', ',');
    const QByteArray json(R"({ "resources": [{ "name": "register", "path": "register.csv", "schema": { "fields": [
        { "name": "code", "type": "string", "constraints": { "required": true } },
        { "name": "name", "type": "string" },
        { "name": "count", "type": "integer" },
        { "name": "share", "type": "number" },
        { "name": "day", "type": "date" }], "primaryKey": "code" } }] })");
    measure(state, bytes, [&] {
        benchmark::DoNotOptimize(readPackage(json, {}, [&](const QString &path) -> Result<FoundFile> {
            return FoundFile{path, bytes};
        }));
    });
}

/// What is read at each start.
void embeddedPackage(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readEmbeddedPackage());
}

BENCHMARK_CAPTURE(read, utf8, plain)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK_CAPTURE(read, quoted, quoted)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK_CAPTURE(read, windows1251, windows1251)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK(detect)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK(package)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK(embeddedPackage)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
