// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/choiceoptions.h"

#include <QCoreApplication>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
QString alternatives()
{
    return allWords<Value>().join(QLatin1Char('|'));
}

template <typename Value>
QString listed()
{
    return allWords<Value>().join(", "_L1);
}

QString column()
{
    return QCoreApplication::translate("CommandLine", "COLUMN");
}

/// Any text may be a column: that the table has it is asked when there is a table.
bool readText(QString &target, const QString &text)
{
    target = text;
    return true;
}

template <typename Value>
bool readWord(Value &target, const QString &text)
{
    const auto value = fromWord<Value>(text);
    target = value.value_or(target);
    return value.has_value();
}

const std::array options{
    ChoiceOption{.id = "chart"_L1,
                 .part = std::nullopt,
                 .write = [](const ChartChoice &choice) { return choice.kind->id(); },
                 .read =
                     [](ChartChoice &choice, const QString &text) {
                         const ChartKind *kind = chartKind(text);
                         choice.kind = kind ? kind : choice.kind;
                         return kind != nullptr;
                     },
                 .value = [] { return chartKindIds().join(QLatin1Char('|')); },
                 .expected = [] { return chartKindIds().join(", "_L1); },
                 .help = [] { return QCoreApplication::translate("CommandLine", "Chart type (default: bars)."); }},
    ChoiceOption{.id = "column"_L1,
                 .part = std::nullopt,
                 .write = [](const ChartChoice &choice) { return choice.column; },
                 .read = [](ChartChoice &choice, const QString &text) { return readText(choice.column, text); },
                 .value = column,
                 .expected = column,
                 .help =
                     [] {
                         return QCoreApplication::translate("CommandLine",
                                                            "Values of the chart (default: the main measure).");
                     }},
    ChoiceOption{.id = "by"_L1,
                 .part = ChartOption::By,
                 .write = [](const ChartChoice &choice) { return choice.by; },
                 .read = [](ChartChoice &choice, const QString &text) { return readText(choice.by, text); },
                 .value = column,
                 .expected = column,
                 .help =
                     [] {
                         return QCoreApplication::translate(
                             "CommandLine",
                             "Values of the horizontal axis of a scatter chart (default: the second measure).");
                     }},
    ChoiceOption{.id = "top"_L1,
                 .part = ChartOption::Top,
                 .write = [](const ChartChoice &choice) { return QString::number(choice.top); },
                 .read =
                     [](ChartChoice &choice, const QString &text) {
                         bool isNumber = false;
                         const int top = text.toInt(&isNumber);
                         if (!isNumber || top < 1 || top > mostTop)
                             return false;
                         choice.top = top;
                         return true;
                     },
                 .value = [] { return u"N"_s; },
                 .expected = [] { return QCoreApplication::translate("CommandLine", "a whole number of 1 or more"); },
                 .help =
                     [] {
                         return QCoreApplication::translate(
                             "CommandLine", "Only the N largest, and all others in one bar (bars, pareto).");
                     }},
    ChoiceOption{
        .id = "line"_L1,
        .part = ChartOption::Line,
        .write = [](const ChartChoice &choice) { return wordOf(choice.line); },
        .read = [](ChartChoice &choice, const QString &text) { return readWord(choice.line, text); },
        .value = alternatives<ReferenceLine>,
        .expected = listed<ReferenceLine>,
        .help = [] { return QCoreApplication::translate("CommandLine", "A line at the mean or the median (bars)."); }},
    ChoiceOption{.id = "orientation"_L1,
                 .part = ChartOption::Orientation,
                 .write = [](const ChartChoice &choice) { return wordOf(choice.orientation); },
                 .read = [](ChartChoice &choice, const QString &text) { return readWord(choice.orientation, text); },
                 .value = alternatives<Qt::Orientation>,
                 .expected = listed<Qt::Orientation>,
                 .help =
                     [] {
                         return QCoreApplication::translate("CommandLine",
                                                            "Direction of the bars (bars; default: horizontal).");
                     }},
};

} // namespace

std::span<const ChoiceOption> choiceOptions()
{
    return options;
}

} // namespace dc
