// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace dc {

/// The line above the table that says how its file was read, lets that be changed, and counts what was wrong in it. Hidden for
/// the data that is compiled in. Beside a list of sheets there may be no room for the words: then they stand below it.
class ReadingLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);

    void setReading(const Reading &reading, qint64 problems);

Q_SIGNALS:
    void sheetChosen(int sheet);
    void changeRequested();
    void problemsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void arrange();

    Reading m_reading;
    qint64 m_problemCount = 0;
    QGridLayout *m_layout;
    QLabel *m_sheetLabel;
    QComboBox *m_sheets;
    QLabel *m_text;
    QToolButton *m_change;
    QToolButton *m_problems;
};

} // namespace dc
