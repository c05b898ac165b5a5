// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/wrappedtext.h"

#include "app/look/theme.h"

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
    for (const QStringView word : QStringView(text).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
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
        QTextLayout layout(paragraph.toString(), font);
        layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &mark : marks) {
            if (!palette || mark.start < start || mark.start >= start + paragraph.size())
                continue;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(mark.start - start);
            range.length = static_cast<int>(mark.length);
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
