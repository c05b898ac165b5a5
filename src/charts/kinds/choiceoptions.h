// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"

namespace dc {

/// One part of a ChartChoice, as the settings ("chart/top") and the command line (--top) know it.
struct ChoiceOption
{
    QLatin1String id;
    std::optional<ChartOption> part; ///< what a kind must have for it; nothing: every kind has it
    QString (*write)(const ChartChoice &choice);
    bool (*read)(ChartChoice &choice, const QString &text); ///< false: the text is not valid, and nothing changed
    // In the language that the program speaks.
    QString (*value)(); ///< what stands for the value in a help text: "N", "mean|median"
    QString (*expected)(); ///< what is valid: "mean, median"
    QString (*help)(); ///< what it does

    bool goesWith(const ChartKind &kind) const { return !part || kind.has(*part); }
};

/// All options of a chart: the one list of their names, words and limits.
std::span<const ChoiceOption> choiceOptions();

} // namespace dc
