// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportcontroller.h"

#include "app/chart/chartpane.h"
#include "app/export/exportdialog.h"
#include "app/export/tableexportdialog.h"
#include "app/table/tablecolumns.h"
#include "app/table/tablepane.h"
#include "charts/file/imageexport.h"
#include "charts/file/svgwriter.h"
#include "charts/kinds/chartdescription.h"
#include "charts/view/chartview.h"
#include "models/tablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace dc {

using namespace Qt::StringLiterals;

ExportController::ExportController(QMainWindow *window, Settings &settings, const TableModel &model,
                                   const ChartPane &chart, const TablePane &table)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_model(model)
    , m_chart(chart)
    , m_table(table)
{ }

ChartSpec ExportController::printedSpec() const
{
    return exportSpec({.chart = m_chart.choice(), .highlight = true}, m_model, m_table.selectedRows());
}

void ExportController::exportImage()
{
    WordsByLanguage &words = m_words[chartName(m_chart.choice(), m_model.table())];
    ExportDialog dialog(m_settings, m_model, m_chart.choice(), m_table.selectedRows(), words, m_window);
    dialog.exec();
    words = dialog.choices().words;
}

void ExportController::copyChart()
{
    constexpr double pointsPerPixel = 0.75;
    constexpr int dense = 2; // sharp on the screens of others
    const ChartView &view = *m_chart.view();
    const ChartSpec &spec = view.spec();
    ImageOptions options{.scale = dense};
    if (view.isVisible()) {
        options.size.size = view.viewport()->size();
        options.textSize = spec.font.pixelSize() * pointsPerPixel;
    }
    auto data = std::make_unique<QMimeData>();
    data->setImageData(renderChart(spec, options));
    if (const Result<QByteArray> svg = svgBytes(spec, options))
        data->setData(u"image/svg+xml"_s, *svg);
    QGuiApplication::clipboard()->setMimeData(data.release());
    Q_EMIT said(tr("Chart copied."));
}

void ExportController::copyAltText()
{
    QGuiApplication::clipboard()->setText(imageDescription(printedSpec()));
    Q_EMIT said(tr("Alternative text copied."));
}

void ExportController::print()
{
    const ChartSpec spec = printedSpec();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(spec.title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted || printChart(spec, printer))
        return;
    QMessageBox box(QMessageBox::NoIcon, tr("Print"),
                    tr("The chart could not be printed. Choose another printer, or another file to print to."),
                    QMessageBox::Ok, m_window);
    box.exec();
}

void ExportController::exportTable()
{
    TableExportDialog dialog(m_settings, m_model, m_table.columns()->tableColumns(), m_table.selectedRows(), m_window);
    dialog.exec();
}

bool printChart(const ChartSpec &spec, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    // The chart is laid out in pixels of 1/96 inch, as it is on the screen; the page has many more of them.
    const qreal scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size() / scale;
    paintChart(painter, QRectF(QPointF(), page), spec);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace dc
