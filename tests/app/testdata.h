// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/packagereader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace dc::test {

using namespace Qt::StringLiterals;

inline constexpr Language en = Language::English;
inline constexpr Language uk = Language::Ukrainian;

inline Table embeddedData()
{
    const Result<Table> data = readEmbeddedPackage();
    return data ? *data : Table();
}

inline Row rowOf(const Table &data, const QString &id)
{
    const int column = data.columnIndex(u"id");
    Row row = 0;
    while (row < data.rowCount() && data.text(column, row, en) != id)
        ++row;
    return row;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A data set of these lines of CSV: id,name,name@uk,mayor,mayor_since,projects,note and city,position,title.
/// Empty where they are wrong.
inline Table dataOf(const QByteArray &cities, const QByteArray &projects = {})
{
    const QTemporaryDir folder;
    const auto field = [](const char *name, const char *type) {
        return QByteArray("{\"name\":\"") + name + "\",\"type\":\"" + type + "\",\"title\":\"" + name + "\"}";
    };
    const auto resource = [](const char *name, const QByteArray &fields, const char *more) {
        return QByteArray("{\"name\":\"") + name + "\",\"path\":\"" + name + ".csv\",\"schema\":{\"fields\":[" + fields
            + "]" + more + "}";
    };
    const QByteArray json =
        "{\"name\":\"test\",\"title\":\"Test\",\"resources\":["
        + resource("cities",
                   field("id", "string") + ',' + field("name", "string") + ',' + field("name@uk", "string") + ','
                       + field("mayor", "string") + ',' + field("mayor_since", "year") + ','
                       + field("projects", "integer") + ',' + field("note", "string"),
                   ",\"primaryKey\":\"id\"}"
                   ",\"roles\":{\"columns\":[\"name\",\"mayor\",\"mayor_since\",\"projects\",\"share\",\"rank\","
                   "\"named_projects\",\"years_in_office\"],\"second\":\"years_in_office\","
                   "\"shown\":[\"name\",\"mayor\",\"mayor_since\",\"projects\"],\"searched\":[\"name\",\"mayor\"]}"
                   ",\"derived\":[{\"name\":\"share\",\"kind\":\"share\",\"of\":\"projects\"},"
                   "{\"name\":\"rank\",\"kind\":\"rank\",\"of\":\"projects\"},"
                   "{\"name\":\"named_projects\",\"kind\":\"childCount\"},"
                   "{\"name\":\"years_in_office\",\"kind\":\"yearsSince\",\"of\":\"mayor_since\"}]")
        + ','
        + resource(
            "projects", field("city", "string") + ',' + field("position", "integer") + ',' + field("title", "string"),
            ",\"foreignKeys\":[{\"fields\":\"city\",\"reference\":{\"resource\":\"cities\",\"fields\":\"id\"}}]}")
        + "]}";
    if (!write(folder.filePath(u"datapackage.json"_s), json)
        || !write(folder.filePath(u"cities.csv"_s), "id,name,name@uk,mayor,mayor_since,projects,note\n" + cities)
        || !write(folder.filePath(u"projects.csv"_s), "city,position,title\n" + projects))
        return {};
    const Result<OpenedTable> data = readPackage(folder.filePath(u"datapackage.json"_s));
    return data ? data->table : Table();
}

/// The words in Latin letters of a text; addresses, paths, file patterns and codes with digits are not words.
inline QStringList latinWords(QString text)
{
    static const QRegularExpression notWords(QStringLiteral(R"(https?://\S+|(?<!\S)/\S*|\*\.\w+|\bUA\d+)"));
    static const QRegularExpression word(QStringLiteral(R"(\p{Latin}+)"));
    text.remove(QLatin1Char('&')).remove(notWords);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

} // namespace dc::test
