// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QString>

namespace dc {

/// A name for a file about this, without extension: "Digitalization projects by city" →
/// "digitalization-projects-by-city". Signs that some file system refuses are left out; letters of any script stay.
QString baseName(const QString &title);

/// The same with the language: "digitalization-projects-by-city.en".
QString fileName(const QString &title, Language language);

/// The path with the language before its extension: chart.png → chart.uk.png.
QString localizedPath(const QString &path, Language language);

} // namespace dc
