// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/filenames.h"

#include <QFile>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

QString baseName(const QString &title)
{
    QString name;
    bool gap = false;
    const QString lower = title.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber()) {
            if (gap && !name.isEmpty())
                name.append(QLatin1Char('-'));
            name.append(c);
        }
        gap = c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('_') || (gap && !c.isLetterOrNumber());
    }
    if (name.isEmpty())
        name = u"chart"_s;
    return name;
}

QString localizedPath(const QString &path, Language language)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    QString localized = path;
    localized.insert(dot > slash + 1 ? dot : path.size(), QLatin1Char('.') + languageCode(language));
    return localized;
}

QString withoutExtension(const QString &typed, const QStringList &extensions)
{
    const QString name = typed.trimmed();
    const auto ends = [&](const QString &extension) {
        return name.endsWith(QLatin1Char('.') + extension, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(extensions, ends);
    return found == extensions.end() ? name : name.chopped(found->size() + 1);
}

NameProblem nameProblem(const QString &fileName)
{
#ifdef Q_OS_WIN
    static const QString refused = u"/\\:*?\"<>|"_s;
#else
    static const QString refused = u"/"_s;
#endif
    constexpr qsizetype longest = 255; // bytes, on all usual file systems
    if (fileName.isEmpty())
        return NameProblem::Empty;
    if (std::ranges::any_of(fileName, [&](QChar c) { return c.isNull() || refused.contains(c); }))
        return NameProblem::Separator;
    return QFile::encodeName(fileName).size() > longest ? NameProblem::TooLong : NameProblem::None;
}

} // namespace dc
