// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/choiceboxes.h"

namespace dc {

/// Long words must not make a dialog wide.
static void keepNarrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

LanguagesBox::LanguagesBox(QWidget *parent)
    : QComboBox(parent)
{
    keepNarrow(this);
    for (const ExportLanguages choice : {ExportLanguages::Both, ExportLanguages::Ukrainian, ExportLanguages::English})
        addItem(QString(), static_cast<int>(choice));
    retranslateUi();
}

ExportLanguages LanguagesBox::choice() const
{
    return static_cast<ExportLanguages>(currentData().toInt());
}

void LanguagesBox::setChoice(ExportLanguages choice)
{
    setCurrentIndex(qMax(0, findData(static_cast<int>(choice))));
}

std::vector<Language> LanguagesBox::languages() const
{
    switch (choice()) {
    case ExportLanguages::Ukrainian:
        return {Language::Ukrainian};
    case ExportLanguages::English:
        return {Language::English};
    case ExportLanguages::Both:
        break;
    }
    return {Language::Ukrainian, Language::English};
}

void LanguagesBox::retranslateUi()
{
    setItemText(0, tr("Ukrainian and English"));
    setItemText(1, tr("Ukrainian"));
    setItemText(2, tr("English"));
}

RowsBox::RowsBox(QWidget *parent)
    : QComboBox(parent)
{
    keepNarrow(this);
    for (const RowChoice choice : {RowChoice::Shown, RowChoice::All})
        addItem(QString(), static_cast<int>(choice));
    retranslateUi();
}

void RowsBox::offerSelected(bool offered)
{
    const int place = findData(static_cast<int>(RowChoice::Selected));
    if (offered && place < 0)
        addItem(QString(), static_cast<int>(RowChoice::Selected));
    else if (!offered && place >= 0)
        removeItem(place);
    retranslateUi();
}

RowChoice RowsBox::choice() const
{
    return static_cast<RowChoice>(currentData().toInt());
}

void RowsBox::setChoice(RowChoice choice)
{
    setCurrentIndex(qMax(0, findData(static_cast<int>(choice))));
}

void RowsBox::retranslateUi()
{
    setItemText(0, tr("Shown"));
    setItemText(1, tr("All"));
    if (count() > 2)
        setItemText(2, tr("Selected"));
}

} // namespace dc
