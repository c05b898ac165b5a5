// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/rowchoice.h"
#include "charts/file/chartpainting.h"
#include "charts/kinds/chartchoice.h"

#include <array>
#include <optional>

namespace dc {

class TableModel;

enum class Background : quint8 { White, Transparent, Dark };

/// A person's own words in place of the chart's, in one language. Nothing: the chart's; an empty text: none.
struct ChartWords
{
    /// A text to be read over a chart, and no novel: each line of it must be laid out.
    static constexpr int longest = 500;

    std::optional<QString> title{};
    std::optional<QString> subtitle{};
    std::optional<QString> source{};

    bool operator==(const ChartWords &) const = default;
};

using WordsByLanguage = std::array<ChartWords, allLanguages.size()>;

/// Everything that a person chooses about exported charts. The command line and the export dialog both make one of these,
/// and so write the same bytes for the same choices.
struct ChartExport
{
    ChartChoice chart{};
    RowChoice rows = RowChoice::Shown;
    bool highlight = false; ///< the selected rows
    Background background = Background::White;
    ImageOptions image{};
    WordsByLanguage words{};
    bool altText = false; ///< also as a text file beside each image

    const ChartWords &wordsIn(Language language) const { return words[static_cast<size_t>(language)]; }
    ChartWords &wordsIn(Language language) { return words[static_cast<size_t>(language)]; }
};

/// The chart as it is exported, in the language, order and search of the model.
ChartSpec exportSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected);

// The same in two steps: the chart with its own words, which takes the rows, and a person's words in their place.
ChartSpec plainSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected);
ChartSpec withWords(ChartSpec spec, const ChartWords &words);

/// Which chart this is of the table: the kind and the columns. Words that were typed for it are not those of another.
QString chartName(const ChartChoice &choice, const Table &data);

} // namespace dc
