// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dc {

/// Ukrainian in Latin letters by resolution 55 of the Cabinet of Ministers of 27 January 2010
/// (https://zakon.rada.gov.ua/laws/show/55-2010-п): «Згорани» → "Zghorany", «Камʼянське» → "Kamianske".
/// What is not a Ukrainian letter stays as it is.
QString transliterate(QStringView ukrainian);

} // namespace dc
