// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartsource.h"

#include "charts/kinds/rowdetails.h"
#include "data/table/statistics.h"
#include "data/words/citation.h"
#include "data/words/counted.h"
#include "data/words/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace dc {

namespace {

/// Which of the rows have bars of their own, and which are taken together: indexes, ascending.
struct TopRows
{
    std::vector<size_t> alone;
    std::vector<size_t> others;
};

/// The largest so many values; 0 or enough for all: all.
TopRows topRows(const std::vector<double> &values, int top)
{
    std::vector<size_t> all(values.size());
    std::iota(all.begin(), all.end(), size_t(0));
    const auto most = static_cast<size_t>(std::max(0, top));
    if (most == 0 || most >= values.size())
        return {.alone = all, .others = {}};

    std::vector<size_t> largest;
    std::ranges::copy_if(all, std::back_inserter(largest), [&](size_t index) { return std::isfinite(values[index]); });
    const auto end = largest.begin() + static_cast<std::ptrdiff_t>(std::min(most, largest.size()));
    std::partial_sort(largest.begin(), end, largest.end(),
                      [&](size_t a, size_t b) { return values[a] != values[b] ? values[a] > values[b] : a < b; });
    largest.erase(end, largest.end());
    std::ranges::sort(largest);
    TopRows result{.alone = largest, .others = {}};
    std::ranges::set_difference(all, largest, std::back_inserter(result.others));
    return result;
}

/// NaN where there are none.
double together(const std::vector<double> &values, const std::vector<size_t> &indexes, bool additive)
{
    double sum = 0;
    size_t present = 0;
    for (const size_t index : indexes) {
        if (std::isfinite(values[index])) {
            sum += values[index];
            ++present;
        }
    }
    if (present == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return additive ? sum : sum / static_cast<double>(present);
}

} // namespace

ChartSource::ChartSource(const Table &table, std::span<const Row> shown, const ChartChoice &chosen,
                         const ChartColumns &columns, Language language, QString search)
    : data(table)
    , rows(shown)
    , choice(chosen)
    , column(columns.column)
    , by(columns.by)
    , phrases(language)
    , m_search(std::move(search))
{ }

std::vector<double> ChartSource::numbers(int index) const
{
    std::vector<double> result;
    result.reserve(rows.size());
    for (const Row row : rows)
        result.push_back(data.number(index, row).value_or(std::numeric_limits<double>::quiet_NaN()));
    return result;
}

QString ChartSource::number(double count) const
{
    return formatNumber(count, ColumnType::Integer, language());
}

ChartSpec ChartSource::common() const
{
    ChartSpec spec;
    spec.language = language();
    spec.kind = choice.kind;
    spec.valueTitle = columnInfo().label.in(language());
    //: %1: what is counted, as "Digitalization projects"
    spec.title = phrases.translate("Charts", "%1: comparison").arg(spec.valueTitle);
    if (rows.size() < data.rowCount()) {
        spec.subtitle =
            countedOf(static_cast<qint64>(rows.size()), static_cast<qint64>(data.rowCount()), data.noun(), phrases);
        if (!m_search.isEmpty()) {
            constexpr qsizetype most = 80; // letters of a pasted text
            const QString search = m_search.size() > most ? m_search.left(most) + QChar(0x2026) : m_search;
            //: %1: "3 of 8 cities", %2: what was searched for
            spec.subtitle = phrases.translate("Charts", "%1 (search: “%2”)").arg(spec.subtitle, search);
        }
    }
    spec.note = columnInfo().note.in(language());
    spec.sourceLine = sourceLine(data.info(), phrases);
    spec.date = data.info().date;
    spec.valueType = columnInfo().type;
    spec.additive = columnInfo().additive;
    spec.rank = columnInfo().rank;
    return spec;
}

ChartMarks ChartSource::marks(std::vector<Row> shown) const
{
    return marks(std::move(shown), {});
}

ChartMarks ChartSource::marks(std::vector<Row> shown, const std::vector<Row> &others) const
{
    const auto own = static_cast<int>(shown.size());
    const auto rest = static_cast<int>(others.size());
    //: a bar that stands for all rows that have none of their own
    QString together = phrases.translate("Charts", "Others together (%n)", nullptr, rest);
    if (!columnInfo().additive)
        together = phrases.translate("Charts", "Others on average (%n)", nullptr, rest);
    auto name = [data = data, language = language(), shown, own, together](int mark) {
        if (mark >= own)
            return together;
        return data.name(shown[static_cast<size_t>(mark)], language);
    };
    auto said = [details = RowDetails(data, column, language()), shown, own](int mark) {
        return mark < own ? details.of(shown[static_cast<size_t>(mark)]) : QString();
    };
    std::vector<size_t> first;
    if (!others.empty()) {
        first.resize(shown.size() + 1);
        std::iota(first.begin(), first.end(), size_t(0));
        shown.insert(shown.end(), others.begin(), others.end());
    }
    return {std::move(name), std::move(said), std::move(shown), std::move(first)};
}

TopCounts ChartSource::setBars(ChartSpec &spec, std::span<const Row> ofRows, const std::vector<double> &values) const
{
    const TopRows top = topRows(values, choice.top);
    const auto rowsOf = [&](const std::vector<size_t> &indexes) {
        std::vector<Row> result;
        result.reserve(indexes.size());
        for (const size_t index : indexes)
            result.push_back(ofRows[index]);
        return result;
    };
    spec.values.clear();
    for (const size_t index : top.alone)
        spec.values.push_back(values[index]);
    spec.hasOthers = !top.others.empty();
    if (spec.hasOthers)
        spec.values.push_back(together(values, top.others, spec.additive));
    spec.marks = marks(rowsOf(top.alone), rowsOf(top.others));
    return {.alone = top.alone.size(), .others = top.others.size()};
}

void ChartSource::setLine(ChartSpec &spec, const std::vector<double> &values) const
{
    const std::optional<double> at = choice.line == ReferenceLine::Mean ? mean(values)
        : choice.line == ReferenceLine::Median                          ? median(values)
                                                                        : std::nullopt;
    if (!at)
        return;
    spec.line = choice.line;
    spec.lineValue = *at;
}

QString ChartSource::othersNote(const TopCounts &counts) const
{
    const auto rest = static_cast<int>(counts.others);
    if (rest == 0)
        return {};
    //: %1: how many are shown, %n: how many others there are
    return phrases.translate("Charts", "Shown apart: the largest (%1); the others (%n) together.", nullptr, rest)
        .arg(number(static_cast<double>(counts.alone)));
}

QString ChartSource::missingNote(const std::vector<double> &values) const
{
    const auto missing =
        static_cast<int>(std::ranges::count_if(values, [](double value) { return !std::isfinite(value); }));
    if (missing == 0)
        return {};
    return phrases.translate("Charts", "Left out for lack of a value: %1.").arg(counted(missing, data.noun(), phrases));
}

} // namespace dc
