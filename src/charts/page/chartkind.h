// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QStringList>

#include <memory>

namespace dc {

class ChartSource;
class ContentLayout;
class LayoutParts;
class OrderedMarks;
class Phrasebook;
class ValueAxis;

/// What a person may choose of a chart beside its kind and the column of its values.
enum class ChartOption : quint8 {
    By, ///< a second column, of the horizontal axis
    Top, ///< only the largest, and the others together
    Line, ///< a line at the mean or the median
    Orientation,
};

/// A kind of chart: all that is its own. Each has a room under kinds/ and a line in kinds/registry.cpp; nobody else asks
/// which of them it is.
class ChartKind
{
public:
    virtual ~ChartKind() = default;

    /// Its name in the settings and on the command line: "bars".
    virtual QString id() const = 0;
    /// Its name in menus, with a mnemonic, in the language that the window speaks: "&Bars".
    virtual QString menuName() const = 0;
    /// What it shows, in a few words, in the language that the window speaks.
    virtual QString toolTip() const = 0;
    /// Of the symbolic icon.
    QString iconName() const;
    /// As in a menu, without the mnemonic.
    QString name() const;

    virtual bool has(ChartOption option) const = 0;
    /// Can it show this column? All kinds show numbers only.
    virtual bool canChart(const ColumnInfo &column) const;
    /// The chart of the source's rows and columns, which it can show.
    virtual ChartSpec makeSpec(const ChartSource &source) const = 0;

    /// What the lengths or heights on the drawing mean; by default the values.
    virtual std::unique_ptr<ValueAxis> makeAxis(const ChartSpec &spec) const;
    virtual std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const = 0;
    /// Of the whole page, with room for so many bars.
    virtual double minimumWidth(const LayoutParts &parts, int bars) const = 0;
    /// Can a window show some of its marks and scroll through them? Else it shows them all, however many.
    virtual bool scrolls() const { return true; }
    /// What must be said below a chart in which not every mark has its name.
    virtual QString crowdedNote(const ChartSpec &spec, const Phrasebook &phrases) const;

    /// The beginning of the spoken description: what kind of chart, with its title.
    virtual QString opening(const ChartSpec &spec, const Phrasebook &phrases) const = 0;
    /// Its sentences about the values; those that are empty are left out.
    virtual QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &marks,
                                    const Phrasebook &phrases) const = 0;
    /// What is said of one mark beside its name and details: "Digitalization projects: 53".
    virtual QStringList markFacts(const ChartSpec &spec, int mark) const;
};

/// "Years in office: 10"; only the value where there is no title.
QString titledValue(const QString &title, const QString &value);

} // namespace dc
