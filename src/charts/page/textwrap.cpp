// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/textwrap.h"

#include "data/text/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dc {

QString singleLine(const QString &text)
{
    // Not QString::simplified(): that would make no-break spaces breakable.
    return withoutControls(text).trimmed();
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
    QString line;
    const auto finish = [&] {
        if (!trimmedEnd(line).isEmpty())
            lines.append(trimmedEnd(line));
        line.clear();
    };
    for (const QString &word : pieces(whole, QTextBoundaryFinder::Line)) {
        if (fits(line + word)) {
            line += word;
            continue;
        }
        finish();
        if (fits(word)) {
            line = word;
            continue;
        }
        for (const QString &letter : pieces(word, QTextBoundaryFinder::Grapheme)) {
            if (!line.isEmpty() && !fits(line + letter))
                finish();
            line += letter;
        }
    }
    finish();
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
