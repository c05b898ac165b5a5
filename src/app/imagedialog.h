// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/imageexport.h"

#include <QDialog>

#include <memory>

class QPushButton;

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

    /// Of the chosen format: "png".
    QString extension() const;
    /// The chosen format in words: "PNG image".
    QString formatName() const;
    ImageOptions options() const;

    /// Remembers what was chosen.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showResult();

    std::unique_ptr<Ui::ImageDialog> m_ui;
    Settings &m_settings;
    QPushButton *m_chooseFile = nullptr;
};

} // namespace dc
