// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testspecs.h"

#include "charts/file/imageexport.h"
#include "charts/kinds/pareto/paretokind.h"

#include <limits>
#include <vector>

namespace dc::test {

using namespace Qt::StringLiterals;

/// A chart that must look right, as it is exported.
struct PictureCase
{
    QString name; ///< of its file
    ChartSpec spec;
    ImageOptions options;
};

inline ChartSpec printed(ChartSpec spec)
{
    spec.font = exportFont();
    return spec;
}

inline ChartSpec inUkrainian(ChartSpec spec)
{
    spec.language = Language::Ukrainian;
    spec.title = u"Цифрові проєкти за містами"_s;
    spec.valueTitle = u"Проєкти цифровізації"_s;
    spec.sourceLine = u"Джерело: Kyiv Post, 12 жовтня 2024 р."_s;
    spec.marks = QStringList{u"Київ"_s,  u"Дніпро"_s,   u"Ужгород"_s, u"Луцьк"_s,
                             u"Львів"_s, u"Чернівці"_s, u"Харків"_s,  u"Тернопіль"_s};
    return spec;
}

/// The longest names that there are, and one of forty letters.
inline ChartSpec longNames(ChartSpec spec)
{
    spec.marks = QStringList{u"Білгород-Дністровський"_s,
                             u"Кам'янець-Подільський"_s,
                             u"Новоград-Волинська об'єднана територіальна"_s,
                             u"Переяслав-Хмельницький"_s,
                             u"Могилів-Подільський"_s,
                             u"Володимир-Волинський"_s,
                             u"Корсунь-Шевченківський"_s,
                             u"Яр"_s};
    return spec;
}

inline ChartSpec withValues(ChartSpec spec, std::vector<double> values)
{
    spec.values = std::move(values);
    return spec;
}

/// Nearly fifteen hundred communities, few large and many small.
inline ChartSpec communities(Qt::Orientation orientation, int count = 1469)
{
    ChartSpec spec = cities(orientation);
    QStringList names;
    spec.values.clear();
    for (int i = 0; i < count; ++i) {
        names.append(i % 9 == 4 ? u"Кам'янець-Подільська громада %1"_s.arg(i) : u"Громада %1"_s.arg(i));
        spec.values.push_back(std::round(4000.0 / (1 + 0.05 * i)) + i % 7);
    }
    spec.marks = names;
    return spec;
}

inline ChartSpec pareto(ChartSpec spec)
{
    spec.kind = chartKind(u"pareto");
    spec.runningShares = runningShares(spec.values);
    return spec;
}

inline ChartSpec scatter(ChartSpec spec)
{
    spec.kind = chartKind(u"scatter");
    spec.xTitle = u"Years in office"_s;
    const std::vector<double> years{10, 9, 9, 4, 18, 4, 1, 14};
    for (size_t mark = 0; mark < spec.values.size(); ++mark)
        spec.xValues.push_back(mark < years.size() ? years[mark] : std::fmod(7.3 * static_cast<double>(mark), 40));
    return spec;
}

inline ChartSpec dots(ChartSpec spec)
{
    spec.kind = chartKind(u"dots");
    return spec;
}

/// Far from zero, where the axis does not begin.
inline ChartSpec withYears(ChartSpec spec)
{
    spec.valueTitle = u"Рік вступу міського голови на посаду"_s;
    spec.valueType = ColumnType::Year;
    spec.additive = false;
    spec.values = {2014, 2015, 2015, 2020, 2006, 2020, 2023, 2010};
    return spec;
}

inline ChartSpec distribution()
{
    ChartSpec spec = cities(Qt::Vertical);
    spec.kind = chartKind(u"distribution");
    spec.title = u"Digitalization projects: distribution of cities"_s;
    spec.valueTitle = u"Cities"_s;
    spec.note = u"Only 8 cities: a distribution says more from 30."_s;
    spec.marks = QStringList{u"0–9"_s, u"10–19"_s, u"20–29"_s, u"30–39"_s, u"40–49"_s, u"50–59"_s};
    spec.values = {2, 2, 2, 0, 0, 2};
    return spec;
}

inline ChartSpec withLine(ChartSpec spec)
{
    spec.line = ReferenceLine::Mean;
    spec.lineValue = 22.625;
    return spec;
}

inline ImageOptions sized(const char *size)
{
    return {.size = *ImageSize::fromString(QLatin1String(size))};
}

/// All pictures that are held against the ones in tests/charts/pictures.
inline std::vector<PictureCase> pictureCases()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const ChartSpec across = cities();
    const ChartSpec up = cities(Qt::Vertical);
    std::vector<PictureCase> cases;
    const auto add = [&](const char *name, const ChartSpec &spec, const char *size = "800x450") {
        cases.push_back({QLatin1String(name), printed(spec), sized(size)});
    };

    for (const auto &[size, file] : {std::pair("1200x675", "article"), std::pair("1080x1080", "square"),
                                     std::pair("1080x1920", "story"), std::pair("85mmx60mm@300", "column"),
                                     std::pair("180mmx120mm@300", "page"), std::pair("297mmx210mm@72", "a4")}) {
        add(qPrintable(u"size-%1-bars"_s.arg(QLatin1String(file))), inUkrainian(across), size);
        add(qPrintable(u"size-%1-pareto"_s.arg(QLatin1String(file))), pareto(up), size);
    }
    add("size-column-scatter", scatter(inUkrainian(across)), "85mmx60mm@300");
    add("size-story-distribution", distribution(), "1080x1920");

    add("bars-horizontal", across);
    add("bars-vertical-uk", inUkrainian(up));
    add("bars-mean", withLine(across));
    add("bars-mean-vertical-uk", withLine(inUkrainian(up)));
    add("bars-long-names", longNames(across));
    add("bars-long-names-vertical", longNames(up));
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const QString way = orientation == Qt::Horizontal ? u"horizontal"_s : u"vertical"_s;
        const auto addValues = [&](const char *what, std::vector<double> values) {
            add(qPrintable(u"values-%1-%2"_s.arg(QLatin1String(what), way)),
                withValues(cities(orientation), std::move(values)), "600x338");
        };
        addValues("zero", {0, 0, 0, 0, 0, 0, 0, 0});
        addValues("one", {1, 0, 0, 0, 0, 0, 0, 0});
        addValues("equal", {5, 5, 5, 5, 5, 5, 5, 5});
        addValues("negative", {53, 50, 21, -20, 12, -10, 9, -6});
        addValues("only-negative", {-53, -50, -21, -20, -12, -10, -9, -6});
        addValues("huge", {2952301, 1000000, 999999, 5, 4, 3, 2, 1});
        addValues("missing", {53, nan, 21, nan, 12, 10, nan, 6});
        addValues("one-city", {53});
        addValues("none", {});
    }
    add("many-horizontal", communities(Qt::Horizontal), "1200x675");
    add("many-vertical", communities(Qt::Vertical), "1200x675");
    add("sixty-horizontal", communities(Qt::Horizontal, 60));
    ChartSpec chosen = communities(Qt::Horizontal);
    chosen.highlighted = {700, 701, 1468};
    add("many-highlighted", chosen);

    add("pareto-uk", pareto(inUkrainian(up)));
    add("pareto-long-names", pareto(longNames(up)));
    add("pareto-many", pareto(communities(Qt::Vertical)), "1200x675");
    add("pareto-one-city", pareto(withValues(up, {53})));
    add("pareto-equal", pareto(withValues(up, {5, 5, 5, 5, 5, 5, 5, 5})));

    add("scatter", scatter(across));
    add("scatter-uk", scatter(inUkrainian(across)));
    add("scatter-long-names", scatter(longNames(across)));
    add("scatter-same-spot", [&] {
        ChartSpec spec = scatter(withValues(across, {5, 5, 5, 5, 5, 5, 5, 5}));
        spec.xValues.assign(8, 3);
        return spec;
    }());
    add("scatter-missing", scatter(withValues(across, {53, nan, 21, nan, 12, 10, nan, 6})));
    add("scatter-huge", scatter(withValues(across, {2952301, 1000000, 999999, -5, 4, 3, 2, 1})));
    add("scatter-many", scatter(communities(Qt::Horizontal)), "1200x675");
    add("scatter-one-city", scatter(withValues(across, {53})));

    add("distribution", distribution());

    add("dots", dots(across));
    add("dots-years-uk", withYears(dots(inUkrainian(across))));
    add("dots-mean", withLine(dots(across)));
    add("dots-missing", dots(withValues(across, {53, nan, 21, nan, 12, 10, nan, 6})));
    add("dots-many", dots(communities(Qt::Horizontal)), "1200x675");

    ChartSpec dark = pareto(inUkrainian(up));
    dark.theme = ChartTheme::Dark;
    add("dark-pareto", dark);
    dark = withYears(dots(inUkrainian(across)));
    dark.theme = ChartTheme::Dark;
    dark.highlighted = {0, 4};
    add("dark-dots-highlighted", dark);
    dark = scatter(across);
    dark.theme = ChartTheme::Dark;
    dark.highlighted = {0, 4};
    add("dark-scatter-highlighted", dark);
    ChartSpec clear = withLine(across);
    clear.transparent = true;
    add("transparent-bars", clear);
    ChartSpec highlighted = up;
    highlighted.highlighted = {2};
    add("highlighted-vertical", highlighted);
    ChartSpec wordy = longNames(up);
    wordy.title = u"A title that is a good deal longer than the chart is wide, with <b>markup</b> & more of it "
                  "than anybody would like to read above a chart"_s;
    wordy.subtitle = u"3 of 8 cities (search: “<i>wi-fi</i>”)"_s;
    wordy.note = u"Shown: the 3 largest; the other 5 are taken together. "_s.repeated(3);
    add("many-words", wordy);
    return cases;
}

} // namespace dc::test
