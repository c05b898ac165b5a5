// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/open/opentask.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QTableView;

namespace dc {

class TableModel;

/// Asks how a file is to be read, and shows the first rows under each choice.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reading`: how it is read now.
    ReadingDialog(TableSource source, const Reading &reading, QWidget *parent);
    ~ReadingDialog() override;

    ReadOptions options() const;

private:
    void fill(const Reading &reading);
    void choose();
    void preview(const OpenResult &result);

    TableSource m_source;
    QStringList m_sheetNames;
    OpenTask *m_task;
    TableModel *m_model;
    QFormLayout *m_form;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_decimalMark;
    QComboBox *m_headerRows;
    QLabel *m_message;
    QTableView *m_preview;
    QDialogButtonBox *m_buttons;
};

} // namespace dc
