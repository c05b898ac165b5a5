// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/columnbuilder.h"
#include "data/write/tablepart.h"

namespace dc::test {

using namespace Qt::StringLiterals;

inline constexpr std::array<const char *, 6> awkward{
    "say \"yes\", no", "two\nlines\tand a tab", " spaces ", "=1+1", "😀 مرحبا", "#DIV/0!"};

inline Roles rolesOf(int key, int name)
{
    Roles roles;
    roles.key = key;
    roles.name = name;
    return roles;
}

inline Column column(const ColumnInfo &info, const std::vector<std::array<std::string_view, 2>> &cells)
{
    ColumnBuilder builder(info);
    for (const auto &cell : cells) {
        if (!builder.append(cell))
            qFatal("not a value");
    }
    return builder.take();
}

/// A row of awkward values of each type, and one with none of them.
inline Table sample(std::shared_ptr<const Relation> relation = {})
{
    std::vector<Column> columns;
    std::vector<std::array<std::string_view, 2>> texts;
    std::vector<std::array<std::string_view, 2>> codes;
    std::vector<std::array<std::string_view, 2>> integers;
    std::vector<std::array<std::string_view, 2>> missing(awkward.size() - 1, {"", ""});
    for (size_t i = 0; i < awkward.size(); ++i) {
        static constexpr std::array<const char *, 6> codeTexts{"001", "01001", "1e5", "UA123", "+7", "0"};
        static constexpr std::array<const char *, 6> numberTexts{
            "9223372036854775807", "-9223372036854775808", "-5", "0", "9007199254740993", "1"};
        texts.push_back({awkward[i], i == 2 ? "" : "їжак"});
        codes.push_back({codeTexts[i], ""});
        integers.push_back({numberTexts[i], ""});
    }
    const auto first = [&](std::string_view value) {
        std::vector<std::array<std::string_view, 2>> cells = missing;
        cells.insert(cells.begin(), {value, ""});
        return cells;
    };
    columns.push_back(column({.id = u"code"_s, .type = ColumnType::Code, .title = {u"Code"_s, u"Код"_s}}, codes));
    columns.push_back(column({.id = u"name"_s, .title = {u"Name"_s, u"Назва"_s}}, texts));
    columns.push_back(column({.id = u"kind"_s, .type = ColumnType::Category}, first("=kind")));
    columns.push_back(column({.id = u"count"_s, .type = ColumnType::Integer, .additive = true}, integers));
    columns.push_back(column({.id = u"ratio"_s, .type = ColumnType::Real}, first("0.30000000000000004")));
    columns.push_back(column({.id = u"tiny"_s, .type = ColumnType::Real}, first("-1e-300")));
    columns.push_back(column({.id = u"year"_s, .type = ColumnType::Year}, first("1654")));
    columns.push_back(column({.id = u"share"_s, .type = ColumnType::Percent}, first("-29.3")));
    columns.push_back(column({.id = u"opened"_s, .type = ColumnType::Date}, first("2024-02-29")));
    columns.push_back(column({.id = u"founded"_s, .type = ColumnType::Date}, first("0988-08-01")));
    columns.push_back(column({.id = u"open"_s, .type = ColumnType::Boolean}, first("false")));
    PackageInfo info;
    info.name = u"sample"_s;
    info.title = {u"Sample"_s, u"Зразок"_s};
    info.notes = {{u"A note."_s, u"Примітка."_s}};
    info.sources = {
        {.title = {u"Source"_s, {}}, .author = {}, .path = u"https://example.org/"_s, .date = {2024, 1, 2}}};
    Noun noun;
    noun.setForms(Language::English, {u"thing"_s, u"things"_s});
    return Table(info, std::move(columns), std::move(relation), noun, rolesOf(0, 1));
}

inline Table withChildren()
{
    auto relation = std::make_shared<Relation>();
    relation->table =
        Table({}, {column({.id = u"title"_s}, {{"one", "один"}, {"two", ""}, {"three", ""}})}, {}, {}, rolesOf(-1, 0));
    relation->first = {0, 2, 2, 3, 3, 3, 3};
    return sample(relation);
}

inline TablePart whole(const Table &table, std::vector<Language> languages)
{
    TablePart part{.table = table, .rows = {}, .columns = allColumns(table), .languages = std::move(languages)};
    for (Row row = 0; row < table.rowCount(); ++row)
        part.rows.push_back(row);
    return part;
}

/// What differs, or nothing.
inline QString difference(const Table &found, const Table &expected, bool withAdditive = true)
{
    if (found.rowCount() != expected.rowCount())
        return u"%1 rows"_s.arg(found.rowCount());
    for (int c = 0; c < expected.columnCount(); ++c) {
        const ColumnInfo &info = expected.column(c);
        const int other = found.columnIndex(info.id);
        if (other < 0 || found.column(other).type != info.type
            || (withAdditive && found.column(other).additive != info.additive))
            return info.id;
        for (Row row = 0; row < expected.rowCount(); ++row) {
            bool isEqual = found.integer(other, row) == expected.integer(c, row)
                && found.number(other, row) == expected.number(c, row);
            for (const Language language : allLanguages)
                isEqual = isEqual && found.utf8(other, row, language) == expected.utf8(c, row, language);
            if (!isEqual)
                return u"%1, row %2"_s.arg(info.id).arg(row);
        }
    }
    return {};
}

} // namespace dc::test
