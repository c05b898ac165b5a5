// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/textwrap.h"

#include "data/text/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

namespace dc {

/// How many of the pieces from the first on fit into a line, one after the other. It looks no farther than the line is
/// long, however long the text is.
static qsizetype fittingPieces(const QStringList &all, qsizetype first,
                               const std::function<bool(const QString &)> &fits)
{
    const auto joined = [&](qsizetype count) { return all.mid(first, count).join(QString()); };
    qsizetype good = 0;
    qsizetype bad = 1;
    const qsizetype left = all.size() - first;
    while (bad <= left && fits(joined(bad))) {
        good = bad;
        bad *= 2;
    }
    bad = std::min(bad, left + 1);
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        (fits(joined(middle)) ? good : bad) = middle;
    }
    return good;
}

static QStringList pieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList result;
    QTextBoundaryFinder finder(type, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        result.append(text.mid(start, end - start));
        start = end;
    }
    if (start < text.size())
        result.append(text.mid(start));
    return result;
}

static QString trimmedEnd(QString text)
{
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

QStringList wrapText(const QString &text, const QFontMetricsF &metrics, double width)
{
    const QString whole = singleLine(text);
    if (whole.isEmpty())
        return {};
    if (metrics.horizontalAdvance(whole) <= width)
        return {whole};

    const auto fits = [&](const QString &line) { return metrics.horizontalAdvance(trimmedEnd(line)) <= width; };
    QStringList lines;
    const auto add = [&](const QString &line) {
        if (!trimmedEnd(line).isEmpty())
            lines.append(trimmedEnd(line));
    };
    QStringList words = pieces(whole, QTextBoundaryFinder::Line);
    for (qsizetype first = 0; first < words.size();) {
        if (const qsizetype count = fittingPieces(words, first, fits); count > 0) {
            add(words.mid(first, count).join(QString()));
            first += count;
            continue;
        }
        // A word that does not fit alone: its end may have room for the next words.
        const QStringList letters = pieces(words.at(first), QTextBoundaryFinder::Grapheme);
        qsizetype letter = 0;
        while (letters.size() - letter > 0) {
            const qsizetype count = std::max<qsizetype>(1, fittingPieces(letters, letter, fits));
            if (letter + count == letters.size())
                break;
            add(letters.mid(letter, count).join(QString()));
            letter += count;
        }
        words[first] = letters.mid(letter).join(QString());
        if (!fits(words.at(first))) { // a letter that is wider than the line
            add(words.at(first));
            ++first;
        }
    }
    return lines;
}

double widestWord(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &word : pieces(singleLine(text), QTextBoundaryFinder::Line))
        widest = std::max(widest, metrics.horizontalAdvance(trimmedEnd(word)));
    return widest;
}

} // namespace dc
