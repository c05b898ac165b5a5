// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace dc {

/// Lets the wheel turn a page past its boxes. A box takes the wheel for itself only while it has the focus: else its choice
/// would change without a word while somebody scrolls.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards all combo boxes, spin boxes and tab bars that the page has now, and belongs to it.
    explicit WheelGuard(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dc
