// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/filenames.h"

namespace dc {

using namespace Qt::StringLiterals;

QString baseName(const QString &title)
{
    QString name;
    bool gap = false;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber()) {
            if (gap && !name.isEmpty())
                name.append(QLatin1Char('-'));
            name.append(c);
        }
        gap = c.isSpace() || (gap && !c.isLetterOrNumber());
    }
    if (name.isEmpty())
        name = u"chart"_s;
    return name;
}

QString fileName(const QString &title, Language language)
{
    return localizedPath(baseName(title), language);
}

QString localizedPath(const QString &path, Language language)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    QString localized = path;
    localized.insert(dot > slash + 1 ? dot : path.size(), QLatin1Char('.') + languageCode(language));
    return localized;
}

} // namespace dc
