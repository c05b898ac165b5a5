// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/tabledialect.h"

#include <QJsonArray>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A property that is one character, and not the end of a line; 0: it is null or empty.
char character(JsonReader &json, const char *key, char fallback)
{
    if (!json.has(key))
        return fallback;
    const QString text = json.value(key).toString();
    if (text.isEmpty())
        return 0;
    const bool isCharacter = text.size() == 1 && text[0].unicode() < 0x80 && text[0] != u'\r' && text[0] != u'\n';
    if (!isCharacter)
        json.fail(key);
    return isCharacter ? text[0].toLatin1() : fallback;
}

std::vector<qint64> lines(JsonReader &json, const char *key)
{
    std::vector<qint64> lines;
    const QJsonArray numbers = json.value(key).toArray();
    for (const auto &number : numbers) {
        lines.push_back(number.toInteger(0));
        if (lines.back() < 1)
            json.fail(key);
    }
    return lines;
}

} // namespace

TableDialect readDialect(JsonReader &resource, bool isTsv)
{
    JsonReader json = resource.objectOrFile("dialect");
    TableDialect dialect;
    dialect.csv.delimiter = character(json, "delimiter", isTsv ? '\t' : ',');
    dialect.csv.quote = character(json, "quoteChar", '"');
    dialect.csv.escape = character(json, "escapeChar", 0);
    dialect.csv.comment = character(json, "commentChar", 0);
    dialect.csv.skipsSpaces = json.boolean("skipInitialSpace");
    if (dialect.csv.delimiter == 0 || dialect.csv.delimiter == dialect.csv.quote)
        json.fail("delimiter");
    dialect.hasHeader = json.boolean("header", true);
    dialect.headerLines = lines(json, "headerRows");
    if (json.value("headerRows").isBool()) // false, as Table Dialect says it too
        dialect.hasHeader = json.boolean("headerRows");
    dialect.headerJoin = json.string("headerJoin", u" "_s);
    dialect.commentLines = lines(json, "commentRows");
    dialect.nullSequence = json.string("nullSequence");
    return dialect;
}

} // namespace dc
