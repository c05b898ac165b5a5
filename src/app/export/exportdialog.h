// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"

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
    ExportDialog(Settings &settings, const TableModel &model, const ChartChoice &chart, std::vector<Row> selected,
                 const WordsByLanguage &words, QWidget *parent = nullptr);
    ~ExportDialog() override;

    ChartExport choices() const;
    /// A chart of one language, or its alternative text (txt), and where it goes.
    struct Target
    {
        Language language = Language::English;
        QString path{};
    };
    /// What would be written now.
    std::vector<Target> targets() const;
    /// As it would be written: with a person's own words. Of a language that is written.
    ChartSpec spec(Language language) const;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillBoxes();
    void connectControls();
    void restore();
    void save();
    void retranslateUi();
    void remake(); ///< the charts themselves have changed, and so has all the rest
    void refresh(); ///< what is said of them, or what is written
    void showLanguage(Language language);
    void refreshPreview();
    void pointOutTwins();
    void copyAltText();
    void write();
    void showRunning(bool running);

    std::array<std::pair<QCheckBox *, QString>, 5> formatBoxes() const; ///< and the file extensions they stand for
    QStringList formats() const;
    Language shownLanguage() const; ///< in the preview
    /// Of a language that is written.
    const ChartSpec &plain(Language language) const { return m_plain[static_cast<size_t>(language)]; }
    WordsBox *wordsOf(Language language) const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    Settings &m_settings;
    const TableModel &m_model;
    const ChartChoice m_chart;
    const std::vector<Row> m_selected;
    // By Language, and only of those that are written:
    std::array<std::unique_ptr<TableModel>, allLanguages.size()> m_models; ///< with its own order of names
    std::array<ChartSpec, allLanguages.size()> m_plain; ///< the chart with its own words
};

} // namespace dc
