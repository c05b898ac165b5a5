// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/sizebox.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

using Unit = ImageSize::Unit;

const std::array presets{
    ImageSize{{1200, 675}, Unit::Pixel, 96},      ImageSize{{1080, 1080}, Unit::Pixel, 96},
    ImageSize{{1080, 1920}, Unit::Pixel, 96},     ImageSize{{85, 60}, Unit::Millimetre, 300},
    ImageSize{{180, 120}, Unit::Millimetre, 300}, ImageSize{{297, 210}, Unit::Millimetre, 300},
};

constexpr int printDpi = 300;

} // namespace

SizeBox::SizeBox(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_times(new QLabel(u"×"_s, this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_dpi(new QSpinBox(this))
{
    for (size_t i = 0; i <= presets.size(); ++i)
        m_preset->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_unit->addItem(QString());
    m_dpi->setRange(ImageSize::leastDpi, ImageSize::mostDpi);
    m_dpi->setValue(printDpi);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(18);

    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_width, 1);
    numbers->addWidget(m_times);
    numbers->addWidget(m_height, 1);
    numbers->addWidget(m_unit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_preset);
    all->addLayout(numbers);
    all->addWidget(m_dpi);
    setFocusProxy(m_preset);
    numbers->setSpacing(8);
    all->setSpacing(8);

    connect(m_preset, &QComboBox::activated, this, &SizeBox::choosePreset);
    connect(m_unit, &QComboBox::activated, this, &SizeBox::chooseUnit);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &SizeBox::edited);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &SizeBox::edited);
    connect(m_dpi, &QSpinBox::valueChanged, this, &SizeBox::edited);
    retranslateUi();
    showSize(presets.front());
}

ImageSize SizeBox::imageSize() const
{
    const auto unit = static_cast<Unit>(m_unit->currentIndex());
    return {.size = QSizeF(m_width->value(), m_height->value()),
            .unit = unit,
            .dpi = unit == Unit::Pixel ? 96 : static_cast<double>(m_dpi->value())};
}

void SizeBox::setImageSize(const ImageSize &size)
{
    showSize(size);
}

void SizeBox::showSize(const ImageSize &size)
{
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    const QSignalBlocker dpi(m_dpi);
    const bool pixels = size.unit == Unit::Pixel;
    const ImageSize::Limits limits = ImageSize::limits(size.unit);
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        box->setDecimals(limits.decimals);
        box->setRange(limits.least, limits.most);
    }
    m_width->setValue(size.size.width());
    m_height->setValue(size.size.height());
    m_unit->setCurrentIndex(static_cast<int>(size.unit));
    if (!pixels)
        m_dpi->setValue(static_cast<int>(std::lround(size.dpi)));
    m_dpi->setEnabled(!pixels);
    m_shownUnit = size.unit;
    const auto preset = std::find(presets.begin(), presets.end(), imageSize());
    m_preset->setCurrentIndex(static_cast<int>(preset - presets.begin()));
}

QWidget *SizeBox::firstBox() const
{
    return m_preset;
}

void SizeBox::choosePreset(int index)
{
    if (index >= static_cast<int>(presets.size())) {
        m_width->setFocus();
        return;
    }
    showSize(presets[static_cast<size_t>(index)]);
    Q_EMIT changed();
}

void SizeBox::chooseUnit()
{
    // The same size in the other unit. Pixels are as large as on a screen, unless there were dots per inch to count them by.
    ImageSize before = imageSize();
    before.unit = m_shownUnit;
    before.dpi = m_shownUnit == Unit::Pixel ? 96 : m_dpi->value();
    const auto unit = static_cast<Unit>(m_unit->currentIndex());
    ImageSize now{.size = before.inches(), .unit = unit, .dpi = static_cast<double>(m_dpi->value())};
    if (unit == Unit::Millimetre)
        now.size *= 25.4;
    else if (unit == Unit::Pixel)
        now = {.size = before.pixels()};
    showSize(now);
    Q_EMIT changed();
}

void SizeBox::edited()
{
    showSize(imageSize());
    Q_EMIT changed();
}

void SizeBox::retranslateUi()
{
    const QStringList names{tr("Article, 1200 × 675"),
                            tr("Square, 1080 × 1080"),
                            tr("Story, 1080 × 1920"),
                            tr("Print, one column (85 mm)"),
                            tr("Print, full width (180 mm)"),
                            tr("A4, landscape"),
                            tr("Other size")};
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, names.value(i));
    const QStringList units{tr("px"), tr("mm"), tr("in")};
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, units.value(i));
    m_dpi->setSuffix(tr(" dpi"));
    m_preset->setAccessibleName(tr("Size"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit"));
    m_dpi->setAccessibleName(tr("Resolution"));
}

} // namespace dc
