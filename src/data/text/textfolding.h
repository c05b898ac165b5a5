// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace dc {

/// What a text is written in. None: it has no letters of either.
enum class Script : quint8 { None, Latin, Cyrillic };

/// The text as search compares it: NFC, case folded, apostrophes and dashes made equal, without the stress mark, Latin
/// diacritics and invisible format characters.
QString folded(QStringView text);

/// A folded text that knows where each of its code units comes from.
struct FoldedText
{
    QString text;
    std::vector<TextRange> origins; ///< of each code unit: the letter with its marks in the original

    /// What to mark in the original for this range of the folded text, which is not empty.
    TextRange original(TextRange range) const;
};

FoldedText foldedWithOrigins(QStringView text);

/// What a folded text is written in: Cyrillic if it has any Cyrillic letter, because Ukrainian texts hold Latin names
/// («Wi-Fi у бібліотеках») and hardly ever the reverse.
Script scriptOf(QStringView folded);

} // namespace dc
