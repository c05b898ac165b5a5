// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"
#include "data/words/phrasebook.h"

#include <vector>

namespace dc {

/// The marks of a chart that have a value of their own, the largest first, and what can be said of them.
class OrderedMarks
{
public:
    explicit OrderedMarks(const ChartSpec &spec);

    const std::vector<int> &marks() const { return m_marks; }
    bool isEmpty() const { return m_marks.empty(); }
    int first() const { return m_marks.front(); }
    int last() const { return m_marks.back(); }
    /// The names of those that have this value; of many the first three and how many more.
    QString namesWithValue(double value, const Phrasebook &phrases) const;
    /// Which is the largest, and which the smallest.
    QString extremes(const Phrasebook &phrases) const;

private:
    double value(int mark) const { return m_spec.values[static_cast<size_t>(mark)]; }

    const ChartSpec &m_spec;
    std::vector<int> m_marks;
};

/// Names in a row, of many only the first three and how many more there are. all: how many names there are, of which only
/// these few need be given.
QString someNames(const QStringList &names, qsizetype all, const Phrasebook &phrases);
inline constexpr qsizetype mostNames = 3;

/// What is said of a line across the bars; empty where there is none.
QString lineSentence(const ChartSpec &spec, const Phrasebook &phrases);

/// Sentences, one after the other; those that are empty are left out.
QString sentences(const QStringList &texts);

} // namespace dc
