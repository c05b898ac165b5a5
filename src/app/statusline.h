// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

class QLabel;

namespace dc {

/// The bar below everything: where the data comes from and what of it is shown, at the left; what is selected, at the
/// right. A passing message stands in the place of the left text, and moves nothing.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setShown(const QString &text);
    void setSelected(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLeft();

    QLabel *m_left;
    QLabel *m_right;
    QString m_shown;
};

} // namespace dc
