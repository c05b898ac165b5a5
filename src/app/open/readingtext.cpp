// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/readingtext.h"

#include "app/open/tablesource.h"

#include <QCoreApplication>
#include <QStringList>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

class ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)

public:
    static QString format(const Reading &reading)
    {
        switch (reading.format) {
        case FileFormat::Delimited:
            return QString::fromLatin1(reading.encoding);
        case FileFormat::Json:
            return u"JSON"_s;
        case FileFormat::JsonLines:
            return u"JSON Lines"_s;
        case FileFormat::GeoJson:
            return u"GeoJSON"_s;
        case FileFormat::Package:
            return tr("a data package");
        case FileFormat::Xlsx:
            return u"XLSX"_s;
        case FileFormat::Ods:
            return u"ODS"_s;
        case FileFormat::Sqlite:
            return u"SQLite"_s;
        }
        return {};
    }

    static QString delimiter(char mark)
    {
        switch (mark) {
        case ',':
            return tr("commas", "between the values of a file");
        case ';':
            return tr("semicolons", "between the values of a file");
        case '\t':
            return tr("tabs", "between the values of a file");
        case '|':
            return tr("vertical bars", "between the values of a file");
        default:
            return {};
        }
    }

    static QString text(const Reading &reading)
    {
        QStringList parts{format(reading), delimiter(reading.delimiter)};
        if (reading.decimalMark == ',')
            parts.append(tr("decimal comma"));
        if (reading.headerRows == 0)
            parts.append(tr("no header"));
        else if (reading.headerRows > 1)
            parts.append(tr("%n header row(s)", nullptr, reading.headerRows));
        if (reading.titleRows > 0)
            parts.append(tr("%n row(s) above the table passed over", nullptr, reading.titleRows));
        if (reading.footerRows > 0)
            parts.append(tr("%n row(s) below the table passed over", nullptr, reading.footerRows));
        if (reading.totalRows > 0)
            parts.append(tr("%n row(s) of totals passed over", nullptr, reading.totalRows));
        parts.removeAll(QString());
        return tr("Read as %1.").arg(parts.join(u", "_s));
    }

    static QString title(const TableSource &source, const Table &table, Language language)
    {
        switch (source.kind) {
        case TableSource::Kind::Sample: // the program speaks for itself
        case TableSource::Kind::StandardInput:
            return {};
        case TableSource::Kind::File:
            return table.info().title.in(language);
        case TableSource::Kind::Clipboard:
            return tr("Pasted table");
        }
        return {};
    }
};

} // namespace

QString readingText(const Reading &reading)
{
    return ReadingText::text(reading);
}

QString sourceTitle(const TableSource &source, const Table &table, Language language)
{
    return ReadingText::title(source, table, language);
}

QString delimiterText(char delimiter)
{
    QString text = ReadingText::delimiter(delimiter);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace dc
