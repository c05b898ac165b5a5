// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"
#include "app/export/filetask.h"

#include <QDialog>

#include <memory>

class QCheckBox;

namespace Ui {
class ExportDialog;
}

namespace dc {

class TableModel;
class WordsBox;
class Settings;

/// Everything about an exported chart, with a live preview. It stays open after an export: the next size is a click away.
/// What it writes is what the command line writes for the same choices.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Model and settings outlive the dialog. The words are kept by the owner while the program runs: they belong to what
    /// is being worked on, and no longer.
    ExportDialog(Settings &settings, const TableModel &model, const ChartChoice &chart,
                 const std::vector<Row> &selected, const std::array<ChartWords, allLanguages.size()> &words,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    ChartExport choices() const;
    /// What would be written now.
    std::vector<ExportFile> files() const;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillBoxes();
    void connectControls();
    void restore();
    void save();
    void retranslateUi();
    void refresh();
    void chooseFolder();
    void write();
    bool mayOverwrite(const std::vector<ExportFile> &files);
    void showFinished();
    void showRunning(bool running);

    std::array<std::pair<QCheckBox *, QString>, 5> formatBoxes() const; ///< and the file extensions they stand for
    QStringList formats() const;
    std::vector<Language> languages() const;
    Language shownLanguage() const; ///< in the preview
    ChartSpec spec(Language language) const;
    WordsBox *wordsOf(Language language) const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    Settings &m_settings;
    const ChartChoice m_chart;
    const std::vector<Row> m_selected;
    std::array<std::unique_ptr<TableModel>, allLanguages.size()> m_models; ///< by Language: with its own order of names
    FileTask m_task;
    QString m_writtenFolder;
};

} // namespace dc
