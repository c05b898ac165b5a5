// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/readingline.h"

#include "app/open/readingtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dc {

ReadingLine::ReadingLine(QWidget *parent)
    : QWidget(parent)
    , m_sheetLabel(new QLabel(this))
    , m_sheets(new QComboBox(this))
    , m_text(new QLabel(this))
    , m_change(new QToolButton(this))
    , m_problems(new QToolButton(this))
{
    m_sheetLabel->setBuddy(m_sheets);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_sheetLabel);
    layout->addWidget(m_sheets);
    layout->addWidget(m_text, 1);
    for (QToolButton *button : {m_change, m_problems}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_sheets, &QComboBox::activated, this, &ReadingLine::sheetChosen);
    connect(m_change, &QToolButton::clicked, this, &ReadingLine::changeRequested);
    connect(m_problems, &QToolButton::clicked, this, &ReadingLine::problemsRequested);
    hide();
}

void ReadingLine::setReading(const Reading &reading, qint64 problems)
{
    m_reading = reading;
    m_problemCount = problems;
    const bool choice = reading.sheets.size() > 1;
    m_sheetLabel->setVisible(choice);
    m_sheets->setVisible(choice);
    m_sheets->clear();
    if (choice) {
        // Set here: it makes the list that drops down, which the start does without.
        m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_sheets->setMinimumContentsLength(14);
        m_sheets->setMaxVisibleItems(20);
        m_sheets->addItems(reading.sheets);
        m_sheets->setCurrentIndex(reading.sheet);
    }
    m_problems->setVisible(problems > 0);
    retranslateUi();
}

void ReadingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReadingLine::retranslateUi()
{
    m_sheetLabel->setText(tr("&Sheet:"));
    m_text->setText(readingText(m_reading));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Change how the file is read"));
    m_problems->setText(tr("%Ln problem(s)", nullptr, static_cast<int>(qMin<qint64>(m_problemCount, INT_MAX))));
    m_problems->setToolTip(tr("Show what was wrong in the file"));
}

} // namespace dc
