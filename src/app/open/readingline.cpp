// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/readingline.h"

#include "app/open/readingtext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace dc {

namespace {

enum GridColumn { SheetLabelColumn, SheetsColumn, TextColumn, ChangeColumn, ProblemsColumn, ColumnCount };

} // namespace

ReadingLine::ReadingLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheets(new QComboBox(this))
    , m_text(new QLabel(this))
    , m_change(new QToolButton(this))
    , m_problems(new QToolButton(this))
{
    m_sheetLabel->setBuddy(m_sheets);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(8, 2, 4, 2);
    m_layout->setColumnStretch(TextColumn, 1);
    m_layout->addWidget(m_sheetLabel, 0, SheetLabelColumn);
    m_layout->addWidget(m_sheets, 0, SheetsColumn);
    m_layout->addWidget(m_text, 0, TextColumn);
    m_layout->addWidget(m_change, 0, ChangeColumn);
    m_layout->addWidget(m_problems, 0, ProblemsColumn);
    for (QToolButton *button : {m_change, m_problems}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
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

void ReadingLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReadingLine::arrange()
{
    int taken = 0;
    for (const QWidget *widget : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheets),
                                  static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_problems)}) {
        if (!widget->isHidden())
            taken += widget->sizeHint().width() + m_layout->horizontalSpacing();
    }
    const QMargins margins = m_layout->contentsMargins();
    const int room = width() - margins.left() - margins.right() - taken;
    const bool isBelow = !m_sheets->isHidden() && fontMetrics().horizontalAdvance(m_text->text()) > room;
    if (isBelow)
        m_layout->addWidget(m_text, 1, 0, 1, ColumnCount); // takes it from where it was
    else
        m_layout->addWidget(m_text, 0, TextColumn);
}

void ReadingLine::retranslateUi()
{
    m_sheetLabel->setText(tr("&Sheet:"));
    m_text->setText(readingText(m_reading));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Change how the file is read"));
    m_problems->setText(tr("%Ln problem(s)", nullptr, static_cast<int>(qMin<qint64>(m_problemCount, INT_MAX))));
    m_problems->setToolTip(tr("Show what was wrong in the file"));
    arrange();
}

} // namespace dc
