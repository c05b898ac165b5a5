// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/textsearch.h"

#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QPalette;
class QPointF;

namespace dc {

/// A plain text in lines of a given width, with its search matches: what a cell or a header of the comparison holds.
/// A word that is wider than a line is broken, at a syllable where one has room, and never cut.
class WrappedText
{
public:
    QString text;
    QList<TextRange> marks = {};
    QFont font = {};
    bool isList = false; ///< its paragraphs begin with a number, and their further lines stand below the text behind it

    qreal height(qreal width) const;
    /// The painter's pen is the colour of the text.
    void draw(QPainter &painter, const QPointF &topLeft, qreal width, const QPalette &palette) const;
    /// The width of what no line break goes through, words and their parts between hyphens, and of the whole on lines of its own.
    qreal wordWidth() const;
    qreal naturalWidth() const;

private:
    qreal layOut(qreal width, QPainter *painter, const QPointF &topLeft, const QPalette *palette) const;
};

} // namespace dc
