// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/citation.h"

#include "data/words/format.h"

namespace dc {

using namespace Qt::StringLiterals;

QString citation(const SourceInfo &source, Language language)
{
    QStringList parts{source.title.in(language), source.author.in(language)};
    if (source.date.isValid())
        parts.append(formatDate(source.date, language));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString sourceLine(const PackageInfo &info, const Phrasebook &phrases)
{
    if (info.sources.isEmpty())
        return {};
    SourceInfo source = info.sources.constFirst();
    source.author = {};
    const QString cited = citation(source, phrases.language());
    return cited.isEmpty() ? QString() : phrases.translate("Citation", "Source: %1").arg(cited);
}

} // namespace dc
