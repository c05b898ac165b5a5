// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "app/settings.h"
#include "app/table/sortchoice.h"
#include "models/selection.h"
#include "models/tablemodel.h"

namespace dc {

Session::Session(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_model(new TableModel(this))
    , m_selection(new Selection(this))
{ }

void Session::open(const Table &table)
{
    if (m_isOpen)
        Q_EMIT closing();
    m_isOpen = true;
    m_settings.setData(table.info().name);
    if (table.info().name != m_model->table().info().name)
        m_model->setQuery({});
    m_model->setTable(table);
    sortBy(*m_model, m_settings.sort());
    m_selection->setTable(table);
    Q_EMIT opened();
}

} // namespace dc
