// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/imageexport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImageDialog;
}

namespace dc {

class Settings;

/// Asks for the format, size and scale of an exported chart, and remembers them.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImageDialog(Settings &settings, QWidget *parent = nullptr);
    ~ImageDialog() override;

    QString extension() const;
    QString formatName() const;
    ImageOptions options() const;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void update();

    std::unique_ptr<Ui::ImageDialog> m_ui;
    Settings &m_settings;
};

} // namespace dc
