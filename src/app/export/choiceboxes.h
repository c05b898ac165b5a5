// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/rowchoice.h"
#include "app/settings.h"

#include <QComboBox>

namespace dc {

/// In which languages files are written: both, or one of them.
class LanguagesBox : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguagesBox(QWidget *parent = nullptr);

    ExportLanguages choice() const;
    void setChoice(ExportLanguages choice);
    std::vector<Language> languages() const;
    void retranslateUi();
};

/// Which rows are written; the selected ones only where there are any.
class RowsBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RowsBox(QWidget *parent = nullptr);

    void offerSelected(bool offered);
    RowChoice choice() const;
    void setChoice(RowChoice choice);
    void retranslateUi();
};

} // namespace dc
