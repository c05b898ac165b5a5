// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>

namespace dc {

/// The size of an exported chart: in pixels of 1/96 inch for screens, in millimetres or inches with dots per inch for print.
struct ImageSize
{
    enum class Unit : quint8 { Pixel, Millimetre, Inch };

    /// What a side may measure, whoever asks: the dialog, the command line, or what is remembered.
    struct Limits
    {
        double least;
        double most;
        int decimals;
    };
    static Limits limits(Unit unit);
    static constexpr int leastDpi = 36;
    static constexpr int mostDpi = 2400;

    QSizeF size{1200, 675};
    Unit unit = Unit::Pixel;
    double dpi = 96; ///< of mm and inches; pixels have 96

    QSizeF inches() const;
    QSize pixels() const; ///< rounded
    /// In pt, what is readable at this size: 12 on a screen image of 675 pixels and more with it, 8 in
    /// print, 7 in a narrow column, 11 on a whole page.
    double defaultTextSize() const;

    /// As on the command line: "1200x675", "180mmx120mm@300", "7inx5in@150" (300 dpi where none is given). Nothing where it
    /// is beyond the limits.
    static std::optional<ImageSize> fromString(const QString &text);
    QString toString() const;

    bool operator==(const ImageSize &) const = default;
};

} // namespace dc
