// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/findings.h"

#include "data/table/statistics.h"
#include "data/text/plaintext.h"
#include "data/words/counted.h"
#include "data/words/format.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Of fewer rows everybody sees as much without help.
constexpr size_t fewestRows = 4;

struct Value
{
    Row row;
    double number;
};

class Finder
{
public:
    Finder(const Table &data, const Phrasebook &phrases)
        : m_data(data)
        , m_phrases(phrases)
    { }

    QStringList all() const
    {
        QStringList found;
        const auto add = [&found](const QString &sentence) {
            if (!sentence.isEmpty())
                found.append(sentence);
        };
        const int measure = m_data.roles().measure;
        if (measure >= 0)
            add(concentration(measure));
        for (const int column : m_data.roles().charted) {
            if (column != measure && !m_data.column(column).derived)
                add(extremes(column));
        }
        for (const int column : m_data.roles().offered) {
            add(commonest(column));
            add(missing(column));
        }
        add(children());
        if (measure >= 0) {
            add(extremes(measure));
            add(skew(measure));
        }
        return found;
    }

private:
    QString label(int column) const
    {
        const ColumnInfo &info = m_data.column(column);
        const QString text = info.label.in(m_phrases.language());
        return text.isEmpty() ? info.title.in(m_phrases.language()) : text;
    }
    QString name(Row row) const { return singleLine(m_data.name(row, m_phrases.language())); }
    QString number(double value, int column) const
    {
        return formatNumber(value, m_data.column(column).type, m_phrases.language());
    }

    /// The values that are there, the largest first.
    std::vector<Value> sorted(int column) const
    {
        std::vector<Value> values;
        for (Row row = 0; row < m_data.rowCount(); ++row) {
            const auto value = m_data.number(column, row);
            if (value && std::isfinite(*value))
                values.push_back({row, *value});
        }
        std::ranges::stable_sort(values, std::ranges::greater(), &Value::number);
        return values;
    }

    /// A few rows hold half of all or more.
    QString concentration(int column) const
    {
        const std::vector<Value> values = sorted(column);
        if (!m_data.column(column).additive || values.size() < fewestRows || values.back().number < 0)
            return {};
        double sum = 0;
        for (const Value &value : values)
            sum += value.number;
        double part = 0;
        size_t count = 0;
        while (count < values.size() && part < sum / 2)
            part += values[count++].number;
        // Which ones would be chance if the next is as large; and near half of the rows for half of the sum is no news.
        if (sum <= 0 || !std::isfinite(sum) || count == values.size()
            || values[count].number == values[count - 1].number || count * 3 > values.size())
            return {};
        const QString share = formatNumber(part / sum * 100, ColumnType::Percent, m_phrases.language());
        if (count == 1) {
            //: %1: "Pupils", %2: the name of a row, %3: 57%
            return m_phrases.translate("Findings", "%1: %2 alone has %3 of the total.")
                .arg(label(column), name(values[0].row), share);
        }
        if (count <= 3) {
            QStringList names;
            for (size_t i = 0; i < count; ++i)
                names.append(name(values[i].row));
            const QString last = names.takeLast();
            //: %1: "Lviv, Kyiv", %2: "Dnipro"
            const QString together = m_phrases.translate("Findings", "%1 and %2").arg(names.join(u", "_s), last);
            //: %1: "Pupils", %2: names of rows, %3: 57%
            return m_phrases.translate("Findings", "%1: %2 together have %3 of the total.")
                .arg(label(column), together, share);
        }
        //: %1: "Pupils", %2: "30 of 1,000 schools", %3: 57%
        return m_phrases.translate("Findings", "%1: %2 have %3 of the total.")
            .arg(label(column),
                 countedOf(static_cast<qint64>(count), static_cast<qint64>(values.size()), m_data.noun(), m_phrases),
                 share);
    }

    /// Who is first and last, where it is one each.
    QString extremes(int column) const
    {
        const ColumnInfo &info = m_data.column(column);
        const std::vector<Value> values = sorted(column);
        const size_t last = values.size() - 1;
        if (values.size() < fewestRows || info.rank || !info.note.isEmpty() || values[0].number == values[1].number
            || values[last].number == values[last - 1].number)
            return {};
        const QString pattern = info.type == ColumnType::Year
            ? m_phrases.translate("Findings", "%1: the earliest is %4 (%5), the latest %2 (%3).")
            : m_phrases.translate("Findings", "%1: the highest is %2 (%3), the lowest %4 (%5).");
        return pattern.arg(label(column), name(values[0].row), number(values[0].number, column), name(values[last].row),
                           number(values[last].number, column));
    }

    /// A value that many rows share.
    QString commonest(int column) const
    {
        const ColumnInfo &info = m_data.column(column);
        if (info.type != ColumnType::Category || m_data.rowCount() < fewestRows + 2)
            return {};
        std::map<QString, qint64> counts;
        for (Row row = 0; row < m_data.rowCount(); ++row)
            ++counts[m_data.text(column, row, m_phrases.language())];
        const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
        const double part = static_cast<double>(most->second) / m_data.rowCount();
        if (most->first.isEmpty() || most->second < 3 || part < 0.3 || part > 0.9)
            return {};
        return m_phrases.translate("Findings", "%1: the most frequent is %2 (%3).")
            .arg(label(column), most->first, countedOf(most->second, m_data.rowCount(), m_data.noun(), m_phrases));
    }

    QString missing(int column) const
    {
        const ColumnInfo &info = m_data.column(column);
        if (!info.isNumeric() || info.derived || m_data.rowCount() < fewestRows)
            return {};
        const auto gone = static_cast<qint64>(m_data.rowCount() - sorted(column).size());
        if (gone == 0 || gone * 10 < m_data.rowCount())
            return {};
        return m_phrases.translate("Findings", "%1: not known of %2.")
            .arg(label(column), countedOf(gone, m_data.rowCount(), m_data.noun(), m_phrases));
    }

    QString children() const
    {
        const Relation *relation = m_data.relation();
        if (!relation || m_data.rowCount() < fewestRows)
            return {};
        Row most = 0;
        for (Row row = 1; row < m_data.rowCount(); ++row) {
            if (relation->count(row) > relation->count(most))
                most = row;
        }
        for (Row row = 0; row < m_data.rowCount(); ++row) {
            if (row != most && relation->count(row) == relation->count(most))
                return {};
        }
        const QString title = relation->table.info().title.in(m_phrases.language());
        return m_phrases.translate("Findings", "%1: %2 has the most (%3).")
            .arg(title.isEmpty() ? pluralOf(relation->table.noun(), m_phrases) : title, name(most),
                 formatNumber(relation->count(most), ColumnType::Integer, m_phrases.language()));
    }

    /// A few large values draw the mean away from where most rows are.
    QString skew(int column) const
    {
        const ColumnInfo &info = m_data.column(column);
        std::vector<double> numbers;
        for (const Value &value : sorted(column))
            numbers.push_back(value.number);
        const auto middle = median(numbers);
        const auto average = mean(numbers);
        if (numbers.size() < 2 * fewestRows || info.rank || info.type == ColumnType::Year || *middle <= 0
            || *average < *middle * 1.25)
            return {};
        const auto type = info.type == ColumnType::Integer ? ColumnType::Real : info.type;
        const QLocale locale = localeOf(m_phrases.language());
        const auto shown = [&](double value) {
            return type == ColumnType::Real ? locale.toString(value, 'f', value == std::round(value) ? 0 : 1)
                                            : formatNumber(value, type, m_phrases.language());
        };
        return m_phrases.translate("Findings", "%1: few high values lift the mean (%2) above the median (%3).")
            .arg(label(column), shown(*average), shown(*middle));
    }

    const Table &m_data;
    const Phrasebook &m_phrases;
};

} // namespace

QStringList findings(const Table &data, const Phrasebook &phrases, qsizetype atMost)
{
    return data.rowCount() < fewestRows ? QStringList() : Finder(data, phrases).all().mid(0, atMost);
}

} // namespace dc
