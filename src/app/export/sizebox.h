// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/imagesize.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace dc {

/// Chooses the size of an image: one of those that are often needed, or any, in pixels, millimetres or inches.
class SizeBox : public QWidget
{
    Q_OBJECT

public:
    explicit SizeBox(QWidget *parent = nullptr);

    ImageSize imageSize() const;
    void setImageSize(const ImageSize &size);
    QWidget *firstBox() const; ///< what a label beside all of them is for
    void retranslateUi();

Q_SIGNALS:
    void changed();

private:
    void showSize(const ImageSize &size);
    void choosePreset(int index);
    void chooseUnit();
    void edited();

    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QLabel *m_times;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QSpinBox *m_dpi;
    ImageSize::Unit m_shownUnit = ImageSize::Unit::Pixel;
};

} // namespace dc
