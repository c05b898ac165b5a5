// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imagedialog.h"
#include "ui_imagedialog.h"

#include "app/settings.h"

#include <QEvent>
#include <QPushButton>

namespace dc {

ImageDialog::ImageDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImageDialog>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    // Not a standard button: the box would translate it after us.
    m_chooseFile = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_chooseFile->setDefault(true);
    m_ui->width->setRange(Settings::minimumImageSize.width(), Settings::maximumImageSize.width());
    m_ui->height->setRange(Settings::minimumImageSize.height(), Settings::maximumImageSize.height());
    for (const char *extension : {"png", "svg", "pdf", "jpg", "webp"})
        m_ui->format->addItem(QString(), QLatin1String(extension));
    for (const int scale : {1, 2, 4})
        m_ui->scale->addItem(QString(), scale);
    m_ui->width->setValue(settings.imageSize().width());
    m_ui->height->setValue(settings.imageSize().height());
    m_ui->format->setCurrentIndex(qMax(0, m_ui->format->findData(settings.imageFormat())));
    m_ui->scale->setCurrentIndex(qMax(0, m_ui->scale->findData(settings.imageScale())));
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ImageDialog::showResult);
    connect(m_ui->scale, &QComboBox::currentIndexChanged, this, &ImageDialog::showResult);
    connect(m_ui->width, &QSpinBox::valueChanged, this, &ImageDialog::showResult);
    connect(m_ui->height, &QSpinBox::valueChanged, this, &ImageDialog::showResult);
    retranslateUi();
}

ImageDialog::~ImageDialog() = default;

QString ImageDialog::extension() const
{
    return m_ui->format->currentData().toString();
}

QString ImageDialog::formatName() const
{
    return m_ui->format->currentText();
}

ImageOptions ImageDialog::options() const
{
    ImageOptions options;
    options.size.size = QSize(m_ui->width->value(), m_ui->height->value());
    options.scale = m_ui->scale->isEnabled() ? m_ui->scale->currentData().toInt() : 1;
    return options;
}

void ImageDialog::accept()
{
    m_settings.setImage(options().size.pixels(), m_ui->scale->currentData().toInt(), extension());
    QDialog::accept();
}

void ImageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImageDialog::retranslateUi()
{
    m_ui->retranslateUi(this);
    const QStringList formats{tr("PNG image"), tr("SVG vector image"), tr("PDF document"), tr("JPEG image"),
                              tr("WebP image")};
    for (int i = 0; i < m_ui->format->count(); ++i)
        m_ui->format->setItemText(i, formats.value(i));
    const QStringList scales{tr("1× (screen)"), tr("2× (HiDPI screen)"), tr("4× (print)")};
    for (int i = 0; i < m_ui->scale->count(); ++i)
        m_ui->scale->setItemText(i, scales.value(i));
    m_chooseFile->setText(tr("Choose a fi&le…"));
    showResult();
}

void ImageDialog::showResult()
{
    // A drawing has no pixels to multiply.
    const bool isDrawing = extension() == QLatin1String("svg") || extension() == QLatin1String("pdf");
    m_ui->scale->setEnabled(!isDrawing);
    m_ui->scaleLabel->setEnabled(!isDrawing);
    const ImageOptions chosen = options();
    const QSize pixels = chosen.size.pixels() * chosen.scale;
    m_ui->result->setText(isDrawing
                              ? tr("Sharp at any size.")
                              : tr("The image will be %L1 × %L2 pixels.").arg(pixels.width()).arg(pixels.height()));
}

} // namespace dc
