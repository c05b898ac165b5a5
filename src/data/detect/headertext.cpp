// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/headertext.h"

#include "data/detect/cellvalues.h"
#include "data/text/textfolding.h"

namespace dc {

using namespace Qt::StringLiterals;

QString headerText(const Grid &grid, size_t row, size_t column)
{
    const std::string_view text = trimmed(grid.text(row, column));
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    result.remove(QChar(0x200b)).remove(QChar(0xfeff));
    return result.simplified();
}

LocalizedString inItsLanguage(const QString &text)
{
    return scriptOf(text) == Script::Cyrillic ? LocalizedString({}, text) : LocalizedString(text, {});
}

LocalizedString inLanguages(const QString &text)
{
    const qsizetype middle = text.indexOf(u" / "_s);
    const QString first = text.left(middle);
    const QString second = middle < 0 ? QString() : text.sliced(middle + 3);
    const bool areTwo = middle > 0 && scriptOf(first) == Script::Cyrillic && scriptOf(second) == Script::Latin;
    return areTwo ? LocalizedString(second, first) : inItsLanguage(text);
}

} // namespace dc
