// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tablesummary.h"

#include "app/table/sortchoice.h"
#include "data/words/citation.h"
#include "data/words/counted.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

class TableSummary
{
    Q_DECLARE_TR_FUNCTIONS(TableSummary)

public:
    static QString sort(const TableModel &model)
    {
        QStringList texts;
        for (const SortChoice &choice : sortChoices(model)) {
            const Table &table = model.table();
            const QString column = table.column(table.columnIndex(choice.column)).title.in(model.language());
            const bool ascending = choice.order == Qt::AscendingOrder;
            if (texts.isEmpty())
                texts.append(
                    (ascending ? tr("sorted by: %1, ascending") : tr("sorted by: %1, descending")).arg(column));
            else
                texts.append((ascending ? tr("then: %1, ascending") : tr("then: %1, descending")).arg(column));
        }
        return texts.join(u"; "_s);
    }

    static QString text(const TableModel &model)
    {
        const Table &table = model.table();
        const Row all = table.rowCount();
        const auto shown = static_cast<Row>(model.rowCount());
        QStringList texts;
        if (!table.info().sources.isEmpty()) {
            SourceInfo source = table.info().sources.constFirst();
            source.author = {};
            texts.append(tr("Source: %1").arg(citation(source, model.language())));
        }
        const Phrasebook phrases(model.language());
        texts.append(shown == all ? counted(all, table.noun(), phrases) : countedOf(shown, all, table.noun(), phrases));
        texts.append(sort(model));
        texts.removeAll(QString());
        return texts.join(u" · "_s);
    }
};

} // namespace

QString tableSummary(const TableModel &model)
{
    return TableSummary::text(model);
}

} // namespace dc
