// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportcontroller.h"

#include "app/chart/chartpane.h"
#include "app/export/chartexport.h"
#include "app/export/exportdialog.h"
#include "app/export/filenames.h"
#include "app/language/errortext.h"
#include "app/settings.h"
#include "app/table/tablecolumns.h"
#include "app/table/tablepane.h"
#include "charts/file/imageexport.h"
#include "charts/spec/chartdescription.h"
#include "data/io/tablewriter.h"
#include "models/tablemodel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

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
    return exportSpec({.chart = m_chart.choice()}, m_model, {});
}

void ExportController::exportImage()
{
    ExportDialog dialog(m_settings, m_model, m_chart.choice(), m_table.selectedRows(), m_words, m_window);
    dialog.exec();
    m_words = dialog.choices().words;
}

void ExportController::copyChart()
{
    const ImageOptions options = m_settings.chartExport().image;
    const QImage image = renderChart(printedSpec(), options);
    if (image.isNull()) {
        const QSize pixels = options.size.pixels() * options.scale;
        return report(
            failure({.code = ErrorCode::ImageTooLarge, .detail = u"%1x%2"_s.arg(pixels.width()).arg(pixels.height())}),
            tr("Copy chart"));
    }
    QGuiApplication::clipboard()->setImage(image);
    m_window->statusBar()->showMessage(tr("Chart copied."), 4000);
}

void ExportController::copyAltText()
{
    QGuiApplication::clipboard()->setText(imageDescription(printedSpec()));
    m_window->statusBar()->showMessage(tr("Alternative text copied."), 4000);
}

void ExportController::print()
{
    const ChartSpec spec = printedSpec();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(spec.title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        QMessageBox::warning(m_window, tr("Print"),
                             tr("The printer is not available. Choose another one, or print to a file."));
        return;
    }
    // The chart is laid out in pixels of 1/96 inch, as it is on the screen; the page has many more of them.
    const qreal scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size() / scale;
    paintChart(painter, QRectF(QPointF(), page), spec);
}

void ExportController::exportTable()
{
    saveAs(tr("Export table"), fileName(printedSpec().title, m_model.language()), tableExtensions(),
           {tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)")}, [this](const QString &path) {
               return writeTable(m_model.table(), m_model.rows(), m_table.columns()->tableColumns(), m_model.language(),
                                 path);
           });
}

void ExportController::saveAs(const QString &title, QString baseName, const QStringList &extensions,
                              const QStringList &filters, const std::function<Result<void>(const QString &)> &write)
{
    for (;;) {
        const QString path = askForFile(title, baseName, extensions, filters);
        if (path.isEmpty())
            return;
        const Result<void> result = write(path);
        reportSaved(result, path);
        if (result)
            return;
        baseName = QFileInfo(path).completeBaseName(); // once more, in another place
    }
}

QString ExportController::askForFile(const QString &title, const QString &baseName, const QStringList &extensions,
                                     const QStringList &filters)
{
    QFileDialog dialog(m_window, title, m_settings.exportFolder(), filters.join(u";;"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extensions.front());
    dialog.selectFile(u"%1.%2"_s.arg(baseName, extensions.front()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(extensions.value(filters.indexOf(filter), extensions.front()));
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    return path;
}

void ExportController::reportSaved(const Result<void> &result, const QString &path)
{
    if (result)
        m_window->statusBar()->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), 8000);
    report(result, tr("Export"));
}

void ExportController::report(const Result<void> &result, const QString &title)
{
    if (result)
        return;
    QMessageBox box(QMessageBox::Warning, title, errorText(result.error()), QMessageBox::Ok, m_window);
    // File names are data, too.
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace dc
