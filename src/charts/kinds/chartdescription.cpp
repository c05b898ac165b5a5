// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartdescription.h"

#include "charts/kinds/orderedmarks.h"
#include "charts/page/chartkind.h"
#include "data/text/plaintext.h"

namespace dc {

using namespace Qt::StringLiterals;

QString describe(const ChartSpec &spec)
{
    if (!spec.kind)
        return {};
    const Phrasebook phrases(spec.language);
    QStringList texts{spec.kind->opening(spec, phrases)};
    if (!spec.subtitle.isEmpty())
        texts.append(spec.subtitle.endsWith(QLatin1Char('.')) ? spec.subtitle : spec.subtitle + QLatin1Char('.'));
    texts.append(spec.kind->aboutValues(spec, OrderedMarks(spec), phrases));
    texts.append(spec.note);
    return sentences(texts);
}

QString imageDescription(const ChartSpec &spec)
{
    const QString source = spec.sourceLine.isEmpty() ? QString() : QLatin1Char(' ') + spec.sourceLine;
    return withoutControls(describe(spec) + source);
}

} // namespace dc
