// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/jsonwriter.h"

#include <algorithm>
#include <optional>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

void appendString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    for (const char character : utf8) {
        switch (character) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20)
                out += "\\u00" + QByteArray(1, character).toHex();
            else
                out += character;
        }
    }
    out += '"';
}

/// Writes rows of one table, with the keys made but once.
class RecordWriter
{
public:
    explicit RecordWriter(const TablePart &part)
        : m_table(part.table)
        , m_fields(writtenFields(part))
    {
        for (const WrittenField &field : m_fields) {
            QByteArray key;
            appendString(key, field.name.toUtf8());
            m_keys.push_back(key + ": ");
        }
    }

    /// Without the braces.
    void append(QByteArray &out, Row row)
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const ColumnInfo &info = m_table.column(m_fields[i].column);
            if (i > 0)
                out += ", ";
            out += m_keys[i];
            m_cell.clear();
            appendPlain(m_cell, m_table, m_fields[i], row);
            if (m_cell.isEmpty())
                out += "null";
            else if (info.isText() || info.type == ColumnType::Date)
                appendString(out, m_cell);
            else
                out += m_cell;
        }
    }

    bool has(const QString &name) const
    {
        return std::ranges::find(m_fields, name, &WrittenField::name) != m_fields.end();
    }

private:
    const Table m_table;
    const std::vector<WrittenField> m_fields;
    std::vector<QByteArray> m_keys;
    QByteArray m_cell;
};

TablePart childPart(const Relation &relation, const std::vector<Language> &languages)
{
    return {.table = relation.table, .rows = {}, .columns = allColumns(relation.table), .languages = languages};
}

} // namespace

QByteArray toJson(const TablePart &part)
{
    RecordWriter records(part);
    const Relation *relation = part.table.relation();
    std::optional<RecordWriter> children;
    QByteArray childrenKey;
    if (relation) {
        children.emplace(childPart(*relation, part.languages));
        QString name = relation->table.info().name;
        if (name.isEmpty())
            name = u"children"_s;
        while (records.has(name))
            name += QLatin1Char('_');
        appendString(childrenKey, name.toUtf8());
    }

    QByteArray out = "[";
    const char *separator = "\n  {";
    for (const Row row : part.rows) {
        out += separator;
        separator = ",\n  {";
        records.append(out, row);
        if (relation) {
            out += ", " + childrenKey + ": [";
            for (int i = 0; i < relation->count(row); ++i) {
                out += i > 0 ? ", {" : "{";
                children->append(out, relation->child(row, i));
                out += '}';
            }
            out += ']';
        }
        out += '}';
    }
    return out + "\n]\n";
}

} // namespace dc
