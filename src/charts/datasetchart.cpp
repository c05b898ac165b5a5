// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/datasetchart.h"

#include "data/format.h"
#include "data/phrasebook.h"
#include "data/statistics.h"

#include <cmath>
#include <limits>

namespace dc {

namespace {

using Numbers = std::vector<std::optional<double>>;

Numbers columnNumbers(const Dataset &data, int column)
{
    Numbers result;
    result.reserve(data.rowCount());
    for (Row row = 0; row < data.rowCount(); ++row)
        result.push_back(data.number(column, row));
    return result;
}

/// Counts can be summed; years, percentages and places cannot, whatever type their column has.
bool isAdditive(const ColumnInfo &column)
{
    return column.type == ColumnType::Integer && (!column.derived || column.id == QLatin1String("named_projects"));
}

QString sourceLine(const PackageInfo &info, const Phrasebook &phrases)
{
    if (info.sources.isEmpty())
        return {};
    const QString title = info.sources.constFirst().title.in(phrases.language());
    if (!info.date.isValid())
        return phrases.translate("Charts", "Source: %1").arg(title);
    return phrases.translate("Charts", "Source: %1, %2").arg(title, formatDate(info.date, phrases.language()));
}

/// What is said of a row beside its value: its rank, and its share where the sum means something.
class Details
{
public:
    Details(const Dataset &data, int column, const Phrasebook &phrases)
        : m_phrases(phrases)
    {
        const ColumnInfo &info = data.column(column);
        if (info.id == QLatin1String("rank"))
            return; // its own rank says nothing
        const int rank = data.columnIndex(u"rank");
        const int share = data.columnIndex(u"share");
        if (info.id == QLatin1String("projects") && rank >= 0 && share >= 0) {
            m_ranks = columnNumbers(data, rank);
            m_shares = columnNumbers(data, share);
            return;
        }
        const Numbers numbers = columnNumbers(data, column);
        for (const auto &place : ranks(numbers))
            m_ranks.emplace_back(place);
        if (isAdditive(info))
            m_shares = shares(numbers);
    }

    QString of(Row row) const
    {
        if (row >= m_ranks.size() || !m_ranks[row])
            return {};
        const Language language = m_phrases.language();
        const QString rank = formatNumber(*m_ranks[row], ColumnType::Integer, language);
        const QString all = formatNumber(static_cast<double>(m_ranks.size()), ColumnType::Integer, language);
        if (row >= m_shares.size() || !m_shares[row])
            return m_phrases.translate("Charts", "rank %1 of %2").arg(rank, all);
        return m_phrases.translate("Charts", "rank %1 of %2, %3 of all")
            .arg(rank, all, formatNumber(*m_shares[row], ColumnType::Percent, language));
    }

private:
    const Phrasebook &m_phrases;
    Numbers m_ranks;
    Numbers m_shares;
};

} // namespace

bool canChart(ChartKind kind, const ColumnInfo &column)
{
    return column.isNumeric() && (kind != ChartKind::Pareto || isAdditive(column));
}

ChartSpec makeChart(const Dataset &data, std::span<const Row> rows, const ChartRequest &request, Language language,
                    const QString &search)
{
    const Phrasebook phrases(language);
    const int column = request.column;
    const ColumnInfo &info = data.column(column);

    ChartSpec spec;
    spec.language = language;
    spec.kind = request.kind;
    spec.orientation = request.orientation;
    spec.valueTitle = info.label.in(language);
    //: %1: what is counted, as "Digitalization projects"
    spec.title = phrases.translate("Charts", "%1 by city").arg(spec.valueTitle);
    if (rows.size() < data.rowCount()) {
        const int all = static_cast<int>(data.rowCount());
        //: %1: how many of them are in the chart; %n: of all
        spec.subtitle = phrases.translate("Charts", "%1 of %n city(ies)", nullptr, all)
                            .arg(formatNumber(static_cast<double>(rows.size()), ColumnType::Integer, language));
    }
    Q_UNUSED(search)
    spec.sourceLine = sourceLine(data.info(), phrases);
    spec.date = data.info().date;
    spec.valueType = info.type;
    spec.additive = isAdditive(info);

    const Details details(data, column, phrases);
    const int name = data.columnIndex(u"name");
    QStringList names, said;
    for (const Row row : rows) {
        names.append(name >= 0 ? data.text(name, row, language) : QString());
        spec.values.push_back(data.number(column, row).value_or(std::numeric_limits<double>::quiet_NaN()));
        said.append(details.of(row));
    }
    spec.marks = ChartMarks([names](int m) { return names.value(m); }, [said](int m) { return said.value(m); },
                            std::vector<Row>(rows.begin(), rows.end()));
    return spec;
}

QFont exportFont(int pixelSize)
{
    // Figures of equal width, Cyrillic, and in every distribution. Hinting would follow the user's settings.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace dc
