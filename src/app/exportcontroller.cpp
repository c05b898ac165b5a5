// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportcontroller.h"

#include "app/chartpane.h"
#include "app/errortext.h"
#include "app/filenames.h"
#include "app/imagedialog.h"
#include "app/settings.h"
#include "app/tablecolumns.h"
#include "charts/imageexport.h"
#include "data/tablewriter.h"
#include "models/datasetmodel.h"

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

ExportController::ExportController(QWidget *window, Settings &settings, const DatasetModel &model,
                                   const ChartPane &chart, const TableColumns &columns)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_model(model)
    , m_chart(chart)
    , m_columns(columns)
{ }

void ExportController::exportImage()
{
    ImageDialog dialog(m_settings, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString extension = dialog.extension();
    const ChartSpec spec = m_chart.printedSpec();
    const QString path = askForFile(tr("Export image"), fileName(spec.title, m_model.language()), {extension},
                                    {QStringLiteral("%1 (*.%2)").arg(dialog.formatName(), extension)});
    if (!path.isEmpty())
        report(writeChart(spec, dialog.options(), path), path);
}

void ExportController::copyChart()
{
    ImageOptions options;
    options.size = m_settings.imageSize();
    options.scale = m_settings.imageScale();
    QGuiApplication::clipboard()->setImage(renderChart(m_chart.printedSpec(), options));
    if (auto *window = qobject_cast<QMainWindow *>(m_window))
        window->statusBar()->showMessage(tr("The chart is on the clipboard."), 4000);
}

void ExportController::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(m_chart.printedSpec().title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        QMessageBox::warning(m_window, tr("Print"),
                             tr("The printer cannot be used. Choose another one, or print to a file."));
        return;
    }
    // The chart is laid out in pixels of 1/96 inch, as it is on the screen; the page has many more of them.
    const qreal scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size() / scale;
    paintChart(painter, QRectF(QPointF(), page), m_chart.printedSpec());
}

void ExportController::exportTable()
{
    const QString path = askForFile(tr("Export table"), fileName(m_chart.printedSpec().title, m_model.language()),
                                    {QStringLiteral("csv"), QStringLiteral("tsv")},
                                    {tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)")});
    if (path.isEmpty())
        return;
    const QList<int> columns = m_columns.datasetColumns();
    const bool tabs = QFileInfo(path).suffix().compare(QLatin1String("tsv"), Qt::CaseInsensitive) == 0;
    report(writeFile(path,
                     tabs ? toTsv(m_model.dataset(), m_model.rows(), columns, m_model.language())
                          : toCsv(m_model.dataset(), m_model.rows(), columns, m_model.language())),
           path);
}

QString ExportController::askForFile(const QString &title, const QString &baseName, const QStringList &extensions,
                                     const QStringList &filters)
{
    QFileDialog dialog(m_window, title, m_settings.exportFolder(), filters.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extensions.front());
    dialog.selectFile(QStringLiteral("%1.%2").arg(baseName, extensions.front()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(extensions.value(filters.indexOf(filter), extensions.front()));
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    return path;
}

void ExportController::report(const Result<void> &result, const QString &path)
{
    if (result) {
        if (auto *window = qobject_cast<QMainWindow *>(m_window))
            window->statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), 8000);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Export"), errorText(result.error()), QMessageBox::Ok, m_window);
    // File names are data, too.
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace dc
