// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/table/table.h"

#include <QAbstractTableModel>

namespace dc {

/// What was wrong in a file, a line for each problem that is listed.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, NameColumn, ValueColumn, WhatColumn, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(const Problems &problems, const Table &table);
    const Problem &problem(int row) const { return m_problems.listed().at(static_cast<size_t>(row)); }
    void setLanguage(Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Problems m_problems;
    Table m_table;
    Language m_language = Language::English;
};

} // namespace dc
