// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/dots/dotskind.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/dots/dotslayout.h"
#include "charts/kinds/orderedmarks.h"
#include "charts/page/chartkind.h"

#include <QCoreApplication>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

class DotsKind : public ChartKind
{
public:
    QString id() const override { return u"dots"_s; }
    QString menuName() const override { return QCoreApplication::translate("Charts", "D&ots on lines"); }
    QString toolTip() const override
    {
        return QCoreApplication::translate("Charts",
                                           "A dot for each row, also for years, places, and values that differ little");
    }

    bool has(ChartOption option) const override { return option == ChartOption::Line; }

    ChartSpec makeSpec(const ChartSource &source) const override
    {
        ChartSpec spec = source.common();
        spec.orientation = Qt::Horizontal;
        spec.values = source.numbers(source.column);
        spec.marks = source.marks({source.rows.begin(), source.rows.end()});
        source.setLine(spec, spec.values);
        const ValueScale scale = pointScale(spec.values, spec.valueType, 8);
        if (!spec.rank && (scale.minimum > 0 || scale.maximum < 0))
            spec.note = sentences({spec.note, source.phrases.translate("Charts", "The axis does not begin at zero.")});
        return spec;
    }

    std::unique_ptr<ValueAxis> makeAxis(const ChartSpec &spec) const override
    {
        return std::make_unique<DotsAxis>(spec);
    }

    std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const override
    {
        return std::make_unique<DotsLayout>(parts);
    }

    double minimumWidth(const LayoutParts &parts, int) const override { return HorizontalLayout::minimumWidth(parts); }

    QString crowdedNote(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: below a chart of very many dots
        return phrases.translate("Charts", "All %n dot(s) are drawn; some names are left out for lack of room.",
                                 nullptr, spec.count());
    }

    QString opening(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Dot plot “%1”, %n dot(s).", nullptr, spec.count()).arg(spec.title);
    }

    QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &dots, const Phrasebook &phrases) const override
    {
        QStringList texts{dots.extremes(phrases), lineSentence(spec, phrases)};
        const auto missing = spec.count() - static_cast<int>(dots.marks().size());
        if (missing > 0)
            texts.append(phrases.translate("Charts", "%n without a value.", nullptr, missing));
        return texts;
    }
};

} // namespace

const ChartKind &dotsKind()
{
    static const DotsKind kind;
    return kind;
}

} // namespace dc
