// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

namespace dc {

/// The name of a column without what it says of its language: "name@uk", "name_ua", "nameEn", «Назва (укр.)», "Name in English".
struct MarkedName
{
    QString base;
    std::optional<Language> language;
    bool isField = false; ///< marked as a data package does it: "name@uk"
};

MarkedName markedName(const QString &name);

} // namespace dc
