// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/guide.h"

#include "app/help/helptext.h"

#include <QCoreApplication>

namespace dc {

namespace {

class Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)

public:
    static void write(QTextCursor &cursor)
    {
        heading(cursor, tr("Open a table"));
        paragraph(
            cursor,
            tr("Choose “File > Open…”, drop a file on the window, or copy cells in a spreadsheet and press Ctrl+V. "
               "CSV, XLSX (Excel), ODS, JSON, GeoJSON, SQLite and data packages can be opened. “Help > Sample data” "
               "brings back the data that comes with the program."));
        paragraph(
            cursor,
            tr("The line above the table says how the file was read. If the table does not look right, press “Change…” "
               "there: a preview shows what each choice makes of it. Problems are counted in the same line: press the "
               "count to list them, and choose one to go to its cell."));
        paragraph(cursor,
                  tr("When the file changes on disk, the window offers to read it again; F5 does so at any time."));

        heading(cursor, tr("Look through the table"));
        paragraph(
            cursor,
            tr("Click on a header to sort by that column, and again to turn the order; Shift+click adds a further "
               "column. Drag a header to move the column. “Columns” shows and hides columns; Ctrl+Shift+F finds one by "
               "its name."));
        paragraph(cursor,
                  tr("Click on a row to see all that is known of it. To compare several, hold Ctrl while you click on "
                     "each, or "
                     "Shift for all from one to another; on the keyboard, Shift with the arrow keys."));

        heading(cursor, tr("Search"));
        paragraph(
            cursor,
            tr("Press Ctrl+F and type. Table and chart then show only the rows in which all the words occur, in either "
               "language and alphabet: Lviv finds Львів as well. Enter goes to the first row found, F3 to the next; "
               "Esc "
               "in the search field shows all rows again."));

        heading(cursor, tr("Charts"));
        paragraph(
            cursor,
            tr("The chart shows the rows of the table, in the same order. The small pictures in the toolbar choose its "
               "type; “Chart” chooses what it shows: the column, the number of bars, a line at the mean or the median. "
               "Click on a bar or a point to select its row."));

        heading(cursor, tr("Export and print"));
        paragraph(
            cursor,
            tr("“Export chart…” writes the chart as PNG, SVG, PDF, JPEG or WebP, in one language or in both, with its "
               "source and an alternative text. “Save table as…” writes all rows, or those that are shown, as CSV, "
               "TSV, "
               "XLSX, JSON or a data package. “Print…” prints the chart."));

        heading(cursor, tr("Work without a mouse"));
        paragraph(
            cursor,
            tr("F6 goes from pane to pane, Tab from one control to the next, and F10 opens the menus. “Help > Keyboard "
               "shortcuts” (Ctrl+F1) lists all keys."));
    }
};

} // namespace

void writeGuide(QTextCursor &cursor)
{
    Guide::write(cursor);
}

} // namespace dc
