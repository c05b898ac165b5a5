// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/filetask.h"
#include "data/table/table.h"
#include "data/write/tableformat.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace dc {

class LanguagesBox;
class RowsBox;
class SavePanel;
class Settings;
class TableModel;

/// The table as a file, or as one in each language: which rows, in which format, and where.
class TableExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Model and settings outlive the dialog. The columns are those of the table, as they are written.
    TableExportDialog(Settings &settings, const TableModel &model, QList<int> columns, std::vector<Row> selected,
                      QWidget *parent = nullptr);
    ~TableExportDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    TableFormat format() const;
    ByteOrderMark byteOrderMark() const;
    bool writesBothTogether() const; ///< both languages in one file
    std::vector<std::pair<Language, QString>> targets() const; ///< where the table of each language goes
    void refresh();
    void write();
    void save();
    void retranslateUi();

    Settings &m_settings;
    const TableModel &m_model;
    const QList<int> m_columns;
    const std::vector<Row> m_selected;
    QLabel *m_languagesLabel;
    LanguagesBox *m_languages;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_rowsLabel;
    RowsBox *m_rows;
    QLabel *m_columnsLabel;
    QComboBox *m_columnsChoice;
    QCheckBox *m_bilingual;
    QCheckBox *m_byteOrderMark;
    SavePanel *m_save;
};

} // namespace dc
