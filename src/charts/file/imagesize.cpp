// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/imagesize.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

static constexpr double pixelsPerInch = 96;
static constexpr double millimetresPerInch = 25.4;
static constexpr double printDpi = 300;

ImageSize::Limits ImageSize::limits(Unit unit)
{
    switch (unit) {
    case Unit::Pixel:
        return {.least = 16, .most = 32'767, .decimals = 0};
    case Unit::Millimetre:
        return {.least = 5, .most = 5'000, .decimals = 1};
    case Unit::Inch:
        break;
    }
    return {.least = 0.2, .most = 200, .decimals = 2};
}

static bool isWithinLimits(const ImageSize &size)
{
    const ImageSize::Limits limits = ImageSize::limits(size.unit);
    for (const double side : {size.size.width(), size.size.height()}) {
        if (side < limits.least || side > limits.most)
            return false;
    }
    return size.dpi >= ImageSize::leastDpi && size.dpi <= ImageSize::mostDpi;
}

QSizeF ImageSize::inches() const
{
    switch (unit) {
    case Unit::Pixel:
        return size / pixelsPerInch;
    case Unit::Millimetre:
        return size / millimetresPerInch;
    case Unit::Inch:
        break;
    }
    return size;
}

QSize ImageSize::pixels() const
{
    return (inches() * (unit == Unit::Pixel ? pixelsPerInch : dpi)).toSize();
}

double ImageSize::defaultTextSize() const
{
    if (unit != Unit::Pixel) {
        const double millimetres = inches().width() * millimetresPerInch;
        return millimetres < 100 ? 7 : millimetres < 200 ? 8 : 11;
    }
    return std::max(12.0, std::round(12 * std::min(size.width(), size.height()) / 675));
}

std::optional<ImageSize> ImageSize::fromString(const QString &text)
{
    static const QRegularExpression inPixels(u"^([1-9]\\d{0,5})x([1-9]\\d{0,5})$"_s);
    static const QRegularExpression onPaper(
        u"^(\\d{1,5}(?:\\.\\d{1,3})?)(mm|in)x(\\d{1,5}(?:\\.\\d{1,3})?)\\2(?:@([1-9]\\d{0,3}))?$"_s);
    const auto withinLimits = [](const ImageSize &imageSize) {
        return isWithinLimits(imageSize) ? std::optional(imageSize) : std::nullopt;
    };
    if (const auto match = inPixels.match(text); match.hasMatch())
        return withinLimits({.size = QSizeF(match.captured(1).toInt(), match.captured(2).toInt())});
    const auto match = onPaper.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return withinLimits({.size = QSizeF(match.captured(1).toDouble(), match.captured(3).toDouble()),
                         .unit = match.captured(2) == "mm"_L1 ? Unit::Millimetre : Unit::Inch,
                         .dpi = match.captured(4).isEmpty() ? printDpi : match.captured(4).toDouble()});
}

QString ImageSize::toString() const
{
    const auto number = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    if (unit == Unit::Pixel)
        return u"%1x%2"_s.arg(number(size.width()), number(size.height()));
    const QString name = unit == Unit::Millimetre ? u"mm"_s : u"in"_s;
    return u"%1%3x%2%3@%4"_s.arg(number(size.width()), number(size.height()), name, number(dpi));
}

} // namespace dc
