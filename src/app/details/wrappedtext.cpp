// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/wrappedtext.h"

#include "app/look/theme.h"
#include "data/text/hyphenation.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal paragraphGap = 6;

/// "12. " of a list's item; empty where there is no number.
QStringView numberOf(QStringView paragraph)
{
    const qsizetype end = paragraph.indexOf(u". ");
    return end > 0 && end <= 4 ? paragraph.first(end + 2) : QStringView();
}

/// Where a soft hyphen is to stand, so that words which are wider than a line are broken at a syllable.
QList<qsizetype> hyphensIn(QStringView paragraph, const QFontMetricsF &metrics, qreal width)
{
    QList<qsizetype> places;
    qsizetype start = 0;
    for (const QStringView word : paragraph.split(u' ')) {
        if (metrics.horizontalAdvance(word.toString()) > width) {
            const QList<qsizetype> inWord = hyphenPlaces(word);
            for (const qsizetype place : inWord)
                places.append(start + place);
        }
        start += word.size() + 1;
    }
    return places;
}

} // namespace

qreal WrappedText::height(qreal width) const
{
    return layOut(width, nullptr, {}, nullptr);
}

void WrappedText::draw(QPainter &painter, const QPointF &topLeft, qreal width, const QPalette &palette) const
{
    layOut(width, &painter, topLeft, &palette);
}

qreal WrappedText::wordWidth() const
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isSpace = i == text.size() || text[i] == u' ' || text[i] == u'\n';
        const bool isHyphen = !isSpace && text[i] == u'-' && i > start && i + 1 < text.size() && text[i - 1].isLetter()
            && text[i + 1].isLetter();
        if (!isSpace && !isHyphen)
            continue;
        const qsizetype end = isHyphen ? i + 1 : i; // a hyphen stays at the end of its line
        widest = std::max(widest, metrics.horizontalAdvance(text.sliced(start, end - start)));
        start = i + 1;
    }
    return std::ceil(widest);
}

qreal WrappedText::naturalWidth() const
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line.toString()));
    return std::ceil(widest);
}

qreal WrappedText::layOut(qreal width, QPainter *painter, const QPointF &topLeft, const QPalette *palette) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFontMetricsF metrics(font);
    qreal y = 0;
    qsizetype start = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        if (start > 0)
            y += paragraphGap;
        const qreal indent = isList ? metrics.horizontalAdvance(numberOf(paragraph).toString()) : 0;
        const QList<qsizetype> hyphens = hyphensIn(paragraph, metrics, width - indent);
        QString shown = paragraph.toString();
        qsizetype inserted = 0;
        for (const qsizetype place : hyphens)
            shown.insert(place + inserted++, QChar::SoftHyphen);
        const auto shownAt = [&](qsizetype position) {
            return static_cast<int>(position + (std::ranges::upper_bound(hyphens, position) - hyphens.begin()));
        };
        QTextLayout layout(shown, font);
        layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &mark : marks) {
            if (!palette || mark.start < start || mark.start >= start + paragraph.size())
                continue;
            QTextLayout::FormatRange range;
            range.start = shownAt(mark.start - start);
            range.length = shownAt(mark.start - start + mark.length - 1) + 1 - range.start;
            range.format = matchFormat(*palette);
            // A heavier weight would make the text wider than it was measured.
            range.format.clearProperty(QTextFormat::FontWeight);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        layout.setFormats(formats);
        layout.beginLayout();
        bool isFirst = true;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            const qreal x = isFirst ? 0 : indent;
            line.setLineWidth(std::max(1.0, width - x));
            line.setPosition({x, y});
            y += line.height();
            isFirst = false;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, topLeft);
        start += paragraph.size() + 1;
    }
    return std::ceil(y);
}

} // namespace dc
