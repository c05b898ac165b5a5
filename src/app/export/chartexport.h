// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartchoice.h"
#include "charts/file/imageexport.h"

#include <array>
#include <optional>

namespace dc {

class TableModel;

enum class RowChoice : quint8 { All, Shown, Selected };
enum class Background : quint8 { White, Transparent, Dark };

/// A person's own words in place of the chart's, in one language. Nothing: the chart's; an empty text: none.
struct ChartWords
{
    std::optional<QString> title{};
    std::optional<QString> subtitle{};
    std::optional<QString> source{};

    bool operator==(const ChartWords &) const = default;
};

/// Everything that a person chooses about exported charts. The command line and the export dialog both make one of these,
/// and so write the same bytes for the same choices.
struct ChartExport
{
    ChartChoice chart{};
    RowChoice rows = RowChoice::Shown;
    bool highlight = false; ///< the selected rows
    Background background = Background::White;
    ImageOptions image{};
    std::array<ChartWords, allLanguages.size()> words{}; ///< by Language
    bool altText = false; ///< also as a text file beside each image

    const ChartWords &wordsIn(Language language) const { return words[static_cast<size_t>(language)]; }
    ChartWords &wordsIn(Language language) { return words[static_cast<size_t>(language)]; }
};

/// In the order of the model.
std::vector<Row> chosenRows(RowChoice choice, const TableModel &model, const std::vector<Row> &selected);

/// The chart as it is exported, in the language, order and search of the model.
ChartSpec exportSpec(const ChartExport &choices, const TableModel &model, const std::vector<Row> &selected);

/// A file to be written.
struct ExportFile
{
    ChartSpec spec{};
    ImageOptions options{};
    QString path{};
    QString altTextPath{}; ///< empty: none
};

/// Draws now, on the GUI thread, and returns what encodes and writes the image and its alternative text, on any thread.
std::function<Result<void>()> prepareFile(const ExportFile &file);

/// Where the alternative text of an image stands: chart.uk.png → chart.uk.txt.
QString altTextPath(const QString &imagePath);

} // namespace dc
