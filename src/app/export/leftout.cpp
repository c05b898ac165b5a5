// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/leftout.h"

#include "data/words/counted.h"
#include "data/words/format.h"

namespace dc {

QString leftOutText(const Table &table, std::span<const Row> rows, TableFormat format, const Phrasebook &phrases)
{
    const Relation *relation = table.relation();
    if (!relation || holdsChildren(format))
        return {};
    int count = 0;
    for (const Row row : rows)
        count += relation->count(row);
    if (count == 0)
        return {};
    const Language language = phrases.language();
    const Table &children = relation->table;
    const bool hasNoun = children.noun().isKnown(language) || children.info().title.isEmpty();
    //: %1: what is in the second table: "projects", %2: how many
    return phrases
        .translate("LeftOut",
                   "CSV and TSV have no room for the second table: %1 (%2). XLSX, JSON and data packages keep it.")
        .arg(hasNoun ? pluralOf(children.noun(), phrases) : children.info().title.in(language),
             formatNumber(count, ColumnType::Integer, language));
}

} // namespace dc
