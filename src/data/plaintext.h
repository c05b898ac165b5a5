// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dc {

/// Text from data for a tooltip: Qt guesses whether a tooltip is HTML, so data is escaped and the guess made certain.
/// Nothing in the data is then read as markup, and long texts wrap.
inline QString toolTipText(const QString &plain)
{
    return plain.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped());
}

} // namespace dc
