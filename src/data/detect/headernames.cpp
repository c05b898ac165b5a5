// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/headernames.h"

#include "data/detect/headertext.h"
#include "data/detect/units.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

bool isMachineName(const QString &text)
{
    return !text.isEmpty() && !text[0].isDigit() && std::ranges::all_of(text, [](QChar letter) {
        return letter == u'_' || letter == u'.' || letter == u'@'
            || (letter.unicode() < 0x80 && letter.isLetterOrNumber());
    });
}

bool isMachineRow(const Grid &grid, size_t row)
{
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const QString text = headerText(grid, row, column);
        if (!text.isEmpty() && !isMachineName(text))
            return false;
    }
    return true;
}

QString slug(const QString &title)
{
    if (isMachineName(title))
        return title;
    QString id;
    const QString lower = title.toLower();
    for (const QChar letter : lower) {
        if (letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    return id.left(64);
}

QString unique(const QString &id, QSet<QString> &taken)
{
    QString result = id;
    for (int number = 2; taken.contains(result); ++number)
        result = u"%1_%2"_s.arg(id).arg(number);
    taken.insert(result);
    return result;
}

/// The rows of a header, each for what it is.
class HeaderRows
{
public:
    HeaderRows(const Grid &grid, const SheetLayout &layout)
        : m_grid(grid)
    {
        std::vector<size_t> rows = layout.header;
        if (rows.size() > 1 && isColumnNumbers(grid, rows.back()))
            rows.pop_back();
        if (rows.size() > 1 && isForMachines(rows)) {
            m_machineRow = rows.back();
            // Words without an underscore are English names as well.
            if (!isTranslation(grid, rows[rows.size() - 2], rows.back()))
                rows.pop_back();
        }
        for (const size_t row : rows) {
            if (!m_levels.empty() && isUnitRow(grid, row))
                m_unitRow = row;
            else if (!m_levels.empty() && !m_levels.back().english && isTranslation(grid, m_levels.back().row, row))
                m_levels.back().english = row;
            else
                m_levels.push_back({.row = row, .english = {}});
        }
        for (const size_t row : layout.titles) {
            if (const LocalizedString unit = unitOfRow(row); !unit.isEmpty())
                m_unit = unit;
        }
        if (m_unitRow && grid.columnCount() > 2 && isAlone(*m_unitRow)) {
            m_unit = unitOfRow(*m_unitRow);
            m_unitRow.reset();
        }
    }

    QString machineName(size_t column) const
    {
        return m_machineRow ? headerText(m_grid, *m_machineRow, column) : QString();
    }

    LocalizedString unit() const { return m_unit; }
    LocalizedString unit(size_t column) const
    {
        return m_unitRow ? inLanguages(headerText(m_grid, *m_unitRow, column)) : LocalizedString();
    }

    struct Name
    {
        QString title;
        QString group; ///< that the title does not begin with
    };
    /// Of each column, in this language where the header has it in two.
    std::vector<Name> names(Language language) const
    {
        constexpr qsizetype shortName = 12; // it says little without the name of its group
        std::vector<Name> names(m_grid.columnCount());
        std::vector<QString> units(names.size());
        // From below: the lowest text is the name. A merged cell above it has its text in the first of its columns.
        for (size_t level = m_levels.size(); level-- > 0;) {
            QString last;
            for (size_t column = 0; column < names.size(); ++column) {
                auto &[title, group] = names[column];
                const QString text = textAt(level, column, language);
                last = text.isEmpty() ? last : text;
                if (title.isEmpty()) {
                    title = text;
                    continue;
                }
                QString above = last;
                const QString unit = takeUnit(above);
                if (units[column].isEmpty())
                    units[column] = unit;
                if (group.isEmpty())
                    group = above;
            }
        }
        QHash<QString, int> counts;
        for (const Name &name : names)
            ++counts[name.title];
        for (size_t column = 0; column < names.size(); ++column) {
            auto &[title, group] = names[column];
            const bool saysLittle = counts[title] > 1 || title.size() <= shortName;
            if (!title.isEmpty() && !group.isEmpty() && saysLittle)
                title = std::exchange(group, {}) + u": "_s + title;
            title = withUnit(title, units[column]);
        }
        return names;
    }

private:
    /// Is the last row one of names for programs? Words without an underscore may also be the English ones, but then they have
    /// no gaps.
    bool isForMachines(const std::vector<size_t> &rows) const
    {
        const size_t last = rows.back();
        if (!isMachineRow(m_grid, last) || isMachineRow(m_grid, rows[rows.size() - 2]))
            return false;
        for (size_t column = 0; column < m_grid.columnCount(); ++column) {
            const auto isFilled = [&](size_t row) { return !headerText(m_grid, row, column).isEmpty(); };
            if (headerText(m_grid, last, column).contains(u'_'))
                return true;
            if (!isFilled(last) && std::ranges::any_of(rows, isFilled))
                return false;
        }
        return true;
    }

    struct Level
    {
        size_t row;
        std::optional<size_t> english; ///< the same once more
    };

    QString textAt(size_t level, size_t column, Language language) const
    {
        const auto &[row, english] = m_levels[level];
        const QString text = headerText(m_grid, row, column);
        const LocalizedString both = inLanguages(text);
        const bool isBoth = both.in(Language::English) != both.in(Language::Ukrainian);
        if (english && language == Language::English && !isBoth)
            return headerText(m_grid, *english, column);
        return both.in(language);
    }

    bool isAlone(size_t row) const
    {
        size_t filled = 0;
        for (size_t column = 0; column < m_grid.columnCount(row); ++column)
            filled += headerText(m_grid, row, column).isEmpty() ? 0 : 1;
        return filled == 1;
    }

    /// Of a row with one text: a unit, or a title that ends with one.
    LocalizedString unitOfRow(size_t row) const
    {
        static const QRegularExpression around(u"^[\\s(]+|[\\s)]+$"_s);
        for (size_t column = 0; column < m_grid.columnCount(row); ++column) {
            const QString text = headerText(m_grid, row, column);
            if (isUnit(text) || (text.contains(u" / "_s) && isUnitRow(m_grid, row)))
                return inLanguages(QString(text).remove(around));
            if (!text.isEmpty())
                return inLanguages(unitOf(text));
        }
        return {};
    }

    const Grid &m_grid;
    std::vector<Level> m_levels; ///< of names, the last below their groups
    std::optional<size_t> m_machineRow;
    std::optional<size_t> m_unitRow;
    LocalizedString m_unit;
};

} // namespace

HeaderNames headerNames(const Grid &grid, const SheetLayout &layout)
{
    const HeaderRows rows(grid, layout);
    const std::vector<HeaderRows::Name> ukrainian = rows.names(Language::Ukrainian);
    const std::vector<HeaderRows::Name> english = rows.names(Language::English);
    HeaderNames result{.columns = std::vector<ColumnInfo>(grid.columnCount()), .unit = rows.unit()};
    QSet<QString> taken;
    for (size_t column = 0; column < result.columns.size(); ++column) {
        const QString machineName = rows.machineName(column);
        const QString title = ukrainian[column].title.isEmpty() ? machineName : ukrainian[column].title;
        if (title.isEmpty())
            continue;
        const QString id = machineName.isEmpty() ? slug(title) : machineName;
        ColumnInfo &info = result.columns[column];
        info.id = unique(id.isEmpty() ? u"column_%1"_s.arg(column + 1) : id, taken);
        const auto both = [](const QString &inEnglish, const QString &inUkrainian) {
            return inEnglish.isEmpty() || inEnglish == inUkrainian ? inItsLanguage(inUkrainian)
                                                                   : LocalizedString(inEnglish, inUkrainian);
        };
        info.title = withUnit(both(english[column].title, title), rows.unit(column));
        info.label = info.title;
        info.description = both(english[column].group, ukrainian[column].group);
    }
    return result;
}

ColumnInfo unnamedColumn(size_t column)
{
    ColumnInfo info;
    info.id = u"column_%1"_s.arg(column + 1);
    info.title = {u"Column %1"_s.arg(column + 1), u"Стовпець %1"_s.arg(column + 1)};
    info.label = info.title;
    return info;
}

} // namespace dc
