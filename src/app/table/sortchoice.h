// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dc {

class TableModel;

/// A column to sort by, as the command line and the settings write it: "pupils:desc".
struct SortChoice
{
    QString column; ///< its id
    std::optional<Qt::SortOrder> order = std::nullopt; ///< nothing: as a first click on the header does

    /// Nothing: there is no column, or something else than asc and desc after the colon.
    static std::optional<SortChoice> fromString(const QString &text);
    QString toString() const;

    bool operator==(const SortChoice &) const = default;
};

/// What the model is sorted by.
QList<SortChoice> sortChoices(const TableModel &model);

/// Sorts the model by these columns; one that it does not have is left out, and without any it stays as it is.
void sortBy(TableModel &model, const QList<SortChoice> &choices);

} // namespace dc
