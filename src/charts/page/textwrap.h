// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace dc {

/// The text in lines no wider than this, broken where a line may break (spaces, hyphens), and within a word only if it
/// does not fit alone. Nothing is left out but the spaces at line breaks.
QStringList wrapText(const QString &text, const QFontMetricsF &metrics, double width);

/// The width of the widest part of the text that no line break goes through.
double widestWord(const QString &text, const QFontMetricsF &metrics);

} // namespace dc
