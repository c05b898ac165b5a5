// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartdescription.h"

#include "charts/kinds/orderedmarks.h"
#include "charts/page/chartkind.h"
#include "data/text/plaintext.h"

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QString asSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

QString describe(const ChartSpec &spec)
{
    if (!spec.kind)
        return {};
    const Phrasebook phrases(spec.language);
    QStringList texts{spec.kind->opening(spec, phrases), asSentence(spec.subtitle)};
    texts.append(spec.kind->aboutValues(spec, OrderedMarks(spec), phrases));
    texts.append(spec.note);
    return sentences(texts);
}

QString imageDescription(const ChartSpec &spec)
{
    return withoutControls(sentences({describe(spec), asSentence(spec.sourceLine)}));
}

} // namespace dc
