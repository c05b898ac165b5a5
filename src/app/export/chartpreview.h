// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/imageexport.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace dc {

/// The chart as it will be exported, at its true proportions, as large as there is room.
class ChartPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPreview(QWidget *parent = nullptr);

    /// Shown after a moment: while somebody types, not every letter is drawn.
    void setChart(const ChartSpec &spec, const ImageOptions &options);

    QSize sizeHint() const override { return {520, 420}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    QRect page() const;

    ChartSpec m_spec;
    ImageOptions m_options;
    QPixmap m_picture;
    QTimer m_soon;
};

} // namespace dc
