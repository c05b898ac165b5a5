// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace dc {

/// Title, subtitle and source line of an exported chart in one language: what stands there by default, another text, or none.
class WordsBox : public QWidget
{
    Q_OBJECT

public:
    explicit WordsBox(QWidget *parent = nullptr);

    ChartWords words() const;
    void setWords(const ChartWords &words);
    /// What the chart says by itself.
    void setDefaults(const ChartSpec &spec);
    void retranslateUi();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QCheckBox *shown;
        QLineEdit *text;
    };
    static std::optional<QString> wordOf(const Line &line);
    static void setWord(const Line &line, const std::optional<QString> &word);

    std::array<Line, 3> m_lines{}; ///< title, subtitle, source
};

} // namespace dc
