// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace dc {

/// The slim title of a dock: what it is, and two buttons that say of which dock they are. While the layout is locked it
/// takes no room at all.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    void setShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    /// Apart from its place in the window, so that it is seen to float.
    void toggleFloating();

    QDockWidget *m_dock;
    QLabel *m_label;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_shown = true;
};

} // namespace dc
