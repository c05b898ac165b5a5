// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"
#include "app/table/sortchoice.h"
#include "data/io/readoptions.h"

#include <QStringList>

#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace dc {

struct ChoiceOption;

/// What was asked for on the command line. See packaging/digital-cities.1.
struct CommandLine
{
    std::optional<QString> data; ///< the file or folder to read, "-" for standard input; by default the embedded data
    ReadOptions reading;
    std::vector<Language> languages; ///< none: the saved choice, else the system's
    QStringList exports;
    bool allColumns = false; ///< of the table; by default those that are shown at first
    bool isBilingual = false; ///< both languages in one table
    bool forExcel = false; ///< CSV as Excel takes it
    bool hasByteOrderMark = false; ///< CSV and TSV
    QString problems; ///< the file that says what was wrong with the cells; empty: none is written
    QList<SortChoice> sort; ///< empty: the default
    QString filter;
    QStringList select;
    /// The options of the chart that were given, and what was given for them: all of it valid.
    std::vector<std::pair<const ChoiceOption *, QString>> chart;
    /// What is exported, but for the chart's kind and columns, and with nothing selected yet.
    ChartExport charts;
    bool help = false;
    bool version = false;
    bool quitAfterFirstPaint = false; ///< for the start-up benchmark

    /// What of this choice the command line leaves as it was.
    ChartChoice chartChoice(ChartChoice choice) const;
    /// Is a window wanted?
    bool opensWindow() const { return exports.isEmpty() && problems.isEmpty() && !help && !version; }
};

/// The languages named on the command line, read before the rest so that even its errors are in them.
std::vector<Language> languagesOf(const QStringList &arguments);

/// Reads the arguments (the first is the program's name). An error is one sentence in the language now spoken.
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// The text of --help, in the language now spoken.
QString commandLineHelp();

} // namespace dc
