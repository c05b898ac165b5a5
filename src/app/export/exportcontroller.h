// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"
#include "data/words/result.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace dc {

class ChartPane;
class TableModel;
class Settings;
class TablePane;

/// What leaves the window: the chart as an image, on the clipboard or on paper; the table as a file.
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller.
    ExportController(QMainWindow *window, Settings &settings, const TableModel &model, const ChartPane &chart,
                     const TablePane &table);

    void exportImage();
    void copyChart();
    void copyAltText();
    void print();
    void exportTable();

private:
    /// The chart of the pane as it goes onto paper: in the fixed font, light, nothing highlighted.
    ChartSpec printedSpec() const;
    /// Asks for a file and writes it, until that succeeds or the person gives up.
    void saveAs(const QString &title, QString baseName, const QStringList &extensions, const QStringList &filters,
                const std::function<Result<void>(const QString &)> &write);
    /// Asks for a file; empty: thought better of it. The folder is remembered.
    QString askForFile(const QString &title, const QString &baseName, const QStringList &extensions,
                       const QStringList &filters);
    /// Shows an error, if it is one, in a message box of this title.
    void report(const Result<void> &result, const QString &title);
    void reportSaved(const Result<void> &result, const QString &path);

    QMainWindow *m_window;
    Settings &m_settings;
    const TableModel &m_model;
    const ChartPane &m_chart;
    const TablePane &m_table;
    std::array<ChartWords, allLanguages.size()> m_words; ///< a person's own, while the program runs
};

} // namespace dc
