// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/wordsbox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace dc {

WordsBox::WordsBox(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setSpacing(8);
    int row = 0;
    for (Line &line : m_lines) {
        line = {.shown = new QCheckBox(this), .text = new QLineEdit(this)};
        line.shown->setChecked(true);
        line.text->setMaxLength(ChartWords::longest);
        grid->addWidget(line.shown, row, 0);
        grid->addWidget(line.text, row, 1);
        ++row;
        connect(line.shown, &QCheckBox::toggled, line.text, &QLineEdit::setEnabled);
        connect(line.shown, &QCheckBox::toggled, this, &WordsBox::changed);
        connect(line.text, &QLineEdit::textChanged, this, &WordsBox::changed);
    }
    retranslateUi();
}

std::optional<QString> WordsBox::wordOf(const Line &line)
{
    if (!line.shown->isChecked())
        return QString();
    return line.text->text().isEmpty() ? std::nullopt : std::optional(line.text->text());
}

void WordsBox::setWord(const Line &line, const std::optional<QString> &word)
{
    line.shown->setChecked(!word || !word->isEmpty());
    line.text->setText(word.value_or(QString()));
}

ChartWords WordsBox::words() const
{
    return {.title = wordOf(m_lines[0]), .subtitle = wordOf(m_lines[1]), .source = wordOf(m_lines[2])};
}

void WordsBox::setWords(const ChartWords &words)
{
    setWord(m_lines[0], words.title);
    setWord(m_lines[1], words.subtitle);
    setWord(m_lines[2], words.source);
}

void WordsBox::setDefaults(const ChartSpec &spec)
{
    m_lines[0].text->setPlaceholderText(spec.title);
    m_lines[1].text->setPlaceholderText(spec.subtitle);
    m_lines[2].text->setPlaceholderText(spec.sourceLine);
}

void WordsBox::retranslateUi()
{
    m_lines[0].shown->setText(tr("T&itle"));
    m_lines[1].shown->setText(tr("S&ubtitle"));
    m_lines[2].shown->setText(tr("Sour&ce"));
    m_lines[0].text->setAccessibleName(tr("Custom title"));
    m_lines[1].text->setAccessibleName(tr("Custom subtitle"));
    m_lines[2].text->setAccessibleName(tr("Custom source line"));
}

} // namespace dc
