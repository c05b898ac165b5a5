// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dc {

/// Where the data comes from (Data Package `sources`, with author and date).
struct SourceInfo
{
    LocalizedString title;
    LocalizedString author;
    QString path; ///< URL
    QDate date;
};

/// What a data package, or a table of it, says of itself.
struct PackageInfo
{
    QString name; ///< tells packages apart: what a person has set for this data is remembered under it
    LocalizedString title;
    LocalizedString description;
    QList<LocalizedString> notes; ///< what must be known to read the figures rightly, a paragraph each
    QList<SourceInfo> sources; ///< the first is the figures' own
    QList<LocalizedString> attributions; ///< "Coordinates: GeoNames, CC BY 4.0"
    QDate date; ///< of the data: the first source's
};

} // namespace dc
