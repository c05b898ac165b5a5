// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/headernames.h"

#include "data/detect/cellvalues.h"
#include "data/text/textfolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

} // namespace

QString headerText(const Grid &grid, size_t row, size_t column)
{
    const std::string_view text = trimmed(grid.text(row, column));
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    result.remove(QChar(0x200b)).remove(QChar(0xfeff));
    return result.simplified();
}

LocalizedString inItsLanguage(const QString &text)
{
    return scriptOf(text) == Script::Cyrillic ? LocalizedString({}, text) : LocalizedString(text, {});
}

std::vector<ColumnInfo> headerNames(const Grid &grid, const SheetLayout &layout)
{
    const size_t columns = grid.columnCount();
    std::vector<size_t> rows = layout.header;
    if (rows.size() > 1 && isColumnNumbers(grid, rows.back()))
        rows.pop_back();
    std::optional<size_t> machineRow;
    if (rows.size() > 1 && isMachineRow(grid, rows.back()) && !isMachineRow(grid, rows[rows.size() - 2])) {
        machineRow = rows.back();
        rows.pop_back();
    }
    std::vector<QString> names(columns);
    std::vector<QString> groups(columns);
    for (size_t level = 0; level < rows.size(); ++level) {
        QString last;
        for (size_t column = 0; column < columns; ++column) {
            const QString text = headerText(grid, rows[level], column);
            last = text.isEmpty() ? last : text;
            const bool isName = level + 1 == rows.size() || headerText(grid, rows.back(), column).isEmpty();
            // A merged cell has its text in the first of its columns.
            if (isName && !text.isEmpty())
                names[column] = names[column].isEmpty() ? text : names[column] + u", "_s + text;
            else if (!isName)
                groups[column] = last;
        }
    }
    QHash<QString, int> counts;
    for (const QString &name : names)
        ++counts[name];
    std::vector<ColumnInfo> infos(columns);
    QSet<QString> taken;
    for (size_t column = 0; column < columns; ++column) {
        constexpr qsizetype shortName = 12; // it says little without the name of its group
        const QString &group = groups[column];
        QString title = names[column];
        if (!title.isEmpty() && !group.isEmpty() && (counts[title] > 1 || title.size() <= shortName))
            title = group + u": "_s + title;
        const QString machineName = machineRow ? headerText(grid, *machineRow, column) : QString();
        if (title.isEmpty())
            title = machineName;
        const QString id = machineName.isEmpty() ? slug(title) : machineName;
        if (title.isEmpty())
            continue;
        ColumnInfo &info = infos[column];
        info.id = unique(id.isEmpty() ? u"column_%1"_s.arg(column + 1) : id, taken);
        info.title = inItsLanguage(title);
        info.label = info.title;
        if (!group.isEmpty() && !title.startsWith(group))
            info.description = inItsLanguage(group);
    }
    return infos;
}

} // namespace dc
