// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QObject>

namespace dc {

class Selection;
class Settings;
class TableModel;

/// What a window is open on: a table, its view (sorted and searched, in a language) and what is selected of it. Another table
/// can take its place while the program runs.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive the session: what is remembered of the data is remembered under its name.
    explicit Session(Settings &settings, QObject *parent = nullptr);

    TableModel *model() const { return m_model; }
    Selection *selection() const { return m_selection; }

    /// In the order that is remembered for this data. What was searched for and selected stays where it is the same data.
    void open(const Table &table);

Q_SIGNALS:
    /// Another table is about to take the place of this one: now is the time to remember how it was looked at.
    void closing();
    void opened();

private:
    Settings &m_settings;
    TableModel *m_model;
    Selection *m_selection;
    bool m_isOpen = false;
};

} // namespace dc
