// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selectionsummary.h"

#include "data/words/format.h"

#include <QCoreApplication>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Places and years have no sum and no mean that anybody would ask for.
bool hasMean(const ColumnInfo &column)
{
    return column.isNumeric() && column.type != ColumnType::Year && !column.rank;
}

} // namespace

QString selectionSummary(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language)
{
    if (rows.empty())
        return {};
    QStringList texts{QCoreApplication::translate("SelectionSummary", "Selected: %L1").arg(rows.size())};
    for (const int column : columns) {
        const ColumnInfo &info = data.column(column);
        if (rows.size() < 2 || !hasMean(info))
            continue;
        double sum = 0;
        int count = 0;
        for (const Row row : rows) {
            if (const auto value = data.number(column, row)) {
                sum += *value;
                ++count;
            }
        }
        if (count == 0)
            continue;
        const auto number = [&](double value) {
            // The mean of whole numbers need not be one.
            return formatNumber(value, info.type == ColumnType::Integer ? ColumnType::Real : info.type, language);
        };
        const QString title = info.title.in(language);
        texts.append(
            info.additive
                ? QCoreApplication::translate("SelectionSummary", "%1: sum %2, mean %3")
                      .arg(title, number(sum), number(sum / count))
                : QCoreApplication::translate("SelectionSummary", "%1: mean %2").arg(title, number(sum / count)));
    }
    return texts.join(u" · "_s);
}

} // namespace dc
