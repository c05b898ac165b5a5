// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/words/result.h"

#include <QJsonObject>
#include <QStringList>

/// What is expected of a fixture: tests/fixtures/make/corpus.py tells the properties.
dc::ReadOptions optionsOf(const QJsonObject &expected);

/// In what the opened file is not as expected, a line each.
QStringList differencesFrom(const QJsonObject &expected, const dc::Result<dc::OpenedTable> &opened);
