// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/htmlwriter.h"

#include "data/words/format.h"

namespace dc {

using namespace Qt::StringLiterals;

QString toHtmlTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                    Headers headers)
{
    QString result;
    const auto appendRow = [&](const char *tag, auto textOf) {
        result += u"<tr>"_s;
        for (const int column : columns) {
            const auto align = data.column(column).isNumeric() ? u" align=\"right\""_s : QString();
            result += u"<%1%2>%3</%1>"_s.arg(QLatin1String(tag), align, textOf(column).toHtmlEscaped());
        }
        result += u"</tr>\n"_s;
    };
    result += u"<table lang=\"%1\">\n"_s.arg(languageCode(language));
    if (headers == Headers::With) {
        result += u"<thead>\n"_s;
        appendRow("th", [&](int column) { return data.column(column).title.in(language); });
        result += u"</thead>\n"_s;
    }
    result += u"<tbody>\n"_s;
    for (const Row row : rows)
        appendRow("td", [&](int column) { return formatCell(data, column, row, language); });
    return result + u"</tbody>\n</table>\n"_s;
}

} // namespace dc
