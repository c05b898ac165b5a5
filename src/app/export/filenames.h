// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QString>
#include <QStringList>

namespace dc {

/// A name for a file about this, without extension: "Digitalization projects by city" →
/// "digitalization-projects-by-city". Signs that some file system refuses are left out; letters of any script stay.
QString baseName(const QString &title);

/// The path with the language before its extension: chart.png → chart.uk.png.
QString localizedPath(const QString &path, Language language);

/// What a person typed as the name of files whose types are chosen elsewhere, without the extension of one of them:
/// "cities.png" → "cities".
QString withoutExtension(const QString &typed, const QStringList &extensions);

/// Why this cannot be the name of a file.
enum class NameProblem : quint8 { None, Empty, Separator, TooLong };
NameProblem nameProblem(const QString &fileName);

} // namespace dc
