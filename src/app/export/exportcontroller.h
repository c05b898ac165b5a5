// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"

#include <QHash>
#include <QObject>

class QMainWindow;
class QPrinter;

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
    /// What is on the screen, as pixels and as SVG.
    void copyChart();
    void copyAltText();
    void print();
    /// The chart of the pane as it goes onto paper: in the fixed font, light; what is selected is highlighted.
    ChartSpec printedSpec() const;
    void exportTable();

Q_SIGNALS:
    /// Something was done that cannot be seen.
    void said(const QString &message);

private:
    QMainWindow *m_window;
    Settings &m_settings;
    const TableModel &m_model;
    const ChartPane &m_chart;
    const TablePane &m_table;
    QHash<QString, WordsByLanguage> m_words; ///< a person's own, by chartName(), while the program runs
};

/// Draws the chart onto one page. False: the printer did not take it.
bool printChart(const ChartSpec &spec, QPrinter &printer);

} // namespace dc
