// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/packagewriter.h"

#include "data/write/csvcell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

#include <zip.h>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t fileTime = 1'704'067'200; ///< 1 January 2024, whenever it is: the same choices give the same bytes

/// Writes the texts of a package whose plain properties are in this language.
class Localizer
{
public:
    explicit Localizer(Language language)
        : m_language(language)
    { }

    void put(QJsonObject &object, const QString &name, const LocalizedString &text) const
    {
        const QString plain = text.in(m_language);
        const QString other = text.in(otherThan(m_language));
        if (!plain.isEmpty())
            object[name] = plain;
        if (other != plain)
            object[name + QLatin1Char('@') + languageCode(otherThan(m_language))] = other;
    }

private:
    Language m_language;
};

/// The type of a field, and what marks it where Table Schema has no type of its own.
struct FieldType
{
    ColumnType type;
    const char *name;
    const char *mark = nullptr;
};

constexpr FieldType fieldTypes[] = {
    {ColumnType::Text, "string"},
    {ColumnType::Category, "string", "categorical"},
    {ColumnType::Code, "string", "code"},
    {ColumnType::Integer, "integer"},
    {ColumnType::Real, "number"},
    {ColumnType::Year, "year"},
    {ColumnType::Percent, "number", "percent"},
    {ColumnType::Date, "date"},
    {ColumnType::Boolean, "boolean"},
};

void putType(QJsonObject &field, const ColumnInfo &info)
{
    const FieldType &type = *std::ranges::find(fieldTypes, info.type, &FieldType::type);
    field["type"_L1] = QLatin1String(type.name);
    if (type.mark)
        field[QLatin1String(type.mark)] = true;
    if (info.isNumeric() && info.additive != (info.type == ColumnType::Integer))
        field["additive"_L1] = info.additive;
    if (info.rank)
        field["rank"_L1] = true;
}

QJsonArray fieldsOf(const TablePart &part, const Localizer &texts)
{
    QJsonArray fields;
    for (const WrittenField &one : writtenFields(part)) {
        const ColumnInfo &info = part.table.column(one.column);
        QJsonObject field{{u"name"_s, one.name}};
        putType(field, info);
        texts.put(field, u"title"_s, info.title);
        if (info.label != info.title)
            texts.put(field, u"label"_s, info.label);
        texts.put(field, u"description"_s, info.description);
        texts.put(field, u"note"_s, info.note);
        fields.append(field);
    }
    return fields;
}

/// With a first column of these cells where it has a name.
QByteArray csvOf(const TablePart &part, const QString &firstName = {},
                 const std::function<QByteArray(size_t)> &firstCell = {})
{
    const std::vector<WrittenField> fields = writtenFields(part);
    QByteArray out;
    QByteArray cell;
    auto append = [&, isFirst = true](const QByteArray &text, bool endsLine) mutable {
        if (!isFirst)
            out += ',';
        if (isFirst && endsLine && text.isEmpty())
            out += "\"\""; // a line with nothing on it would be passed over
        else
            appendCsvCell(out, text, ',');
        isFirst = endsLine;
        if (endsLine)
            out += "\r\n";
    };
    if (!firstName.isEmpty())
        append(firstName.toUtf8(), fields.empty());
    for (size_t i = 0; i < fields.size(); ++i)
        append(fields[i].name.toUtf8(), i + 1 == fields.size());
    for (size_t r = 0; r < part.rows.size(); ++r) {
        if (!firstName.isEmpty())
            append(firstCell(r), fields.empty());
        for (size_t i = 0; i < fields.size(); ++i) {
            cell.resize(0);
            appendPlain(cell, part.table, fields[i], part.rows[r]);
            append(cell, i + 1 == fields.size());
        }
    }
    return out;
}

/// A name that none of these columns has.
QString freeName(QString name, const TablePart &part)
{
    while (part.table.columnIndex(name) >= 0)
        name += QLatin1Char('_');
    return name;
}

QJsonObject rolesOf(const TablePart &part)
{
    const Roles &roles = part.table.roles();
    const auto isWritten = [&](int column) { return column >= 0 && part.columns.contains(column); };
    QJsonObject object;
    for (const auto &[name, column] : {std::pair(u"key"_s, roles.key),
                                       {u"name"_s, roles.name},
                                       {u"measure"_s, roles.measure},
                                       {u"second"_s, roles.second},
                                       {u"latitude"_s, roles.latitude},
                                       {u"longitude"_s, roles.longitude},
                                       {u"region"_s, roles.region},
                                       {u"note"_s, roles.note},
                                       {u"order"_s, roles.order}}) {
        if (isWritten(column))
            object[name] = part.table.column(column).id;
    }
    for (const auto &[name, columns] :
         {std::pair(u"columns"_s, &roles.offered), {u"shown"_s, &roles.shown}, {u"searched"_s, &roles.searched}}) {
        QJsonArray ids;
        for (const int column : *columns) {
            if (isWritten(column))
                ids.append(part.table.column(column).id);
        }
        if (!ids.isEmpty())
            object[name] = ids;
    }
    return object;
}

QJsonObject nounOf(const Noun &noun)
{
    QJsonObject object;
    for (const Language language : allLanguages) {
        if (noun.isKnown(language))
            object[languageCode(language)] = QJsonArray::fromStringList(noun.forms(language));
    }
    return object;
}

QJsonObject resourceOf(const QString &name, const TablePart &part, const QJsonArray &fields)
{
    QJsonObject resource{{u"name"_s, name},
                         {u"path"_s, name + u".csv"_s},
                         {u"profile"_s, u"tabular-data-resource"_s},
                         {u"format"_s, u"csv"_s},
                         {u"mediatype"_s, u"text/csv"_s},
                         {u"encoding"_s, u"utf-8"_s},
                         {u"schema"_s, QJsonObject{{u"fields"_s, fields}}}};
    if (const QJsonObject noun = nounOf(part.table.noun()); !noun.isEmpty())
        resource[u"rowNoun"_s] = noun;
    if (const QJsonObject roles = rolesOf(part); !roles.isEmpty())
        resource[u"roles"_s] = roles;
    return resource;
}

QJsonObject infoOf(const PackageInfo &info, const std::vector<Language> &languages, const Localizer &texts)
{
    QJsonObject package{{u"profile"_s, u"tabular-data-package"_s}};
    package[u"name"_s] = info.name.isEmpty() ? u"table"_s : info.name;
    QJsonArray codes;
    for (const Language language : languages)
        codes.append(languageCode(language));
    package[u"languages"_s] = codes;
    texts.put(package, u"title"_s, info.title);
    texts.put(package, u"description"_s, info.description);
    QJsonArray sources;
    for (const SourceInfo &source : info.sources) {
        QJsonObject object;
        texts.put(object, u"title"_s, source.title);
        texts.put(object, u"author"_s, source.author);
        if (!source.path.isEmpty())
            object[u"path"_s] = source.path;
        if (source.date.isValid())
            object[u"date"_s] = source.date.toString(Qt::ISODate);
        sources.append(object);
    }
    const auto list = [&](const QList<LocalizedString> &all, const QString &property) {
        QJsonArray array;
        for (const LocalizedString &text : all) {
            QJsonObject object;
            texts.put(object, property, text);
            array.append(object);
        }
        return array;
    };
    for (const auto &[name, array] : {std::pair(u"sources"_s, sources),
                                      {u"notes"_s, list(info.notes, u"text"_s)},
                                      {u"attributions"_s, list(info.attributions, u"title"_s)}}) {
        if (!array.isEmpty())
            package[name] = array;
    }
    return package;
}

/// English has the plain names, unless all texts are Ukrainian.
std::vector<Language> languagesOf(const TablePart &part)
{
    const auto has = [&](Language language) {
        return std::ranges::any_of(part.columns, [&](int column) { return hasTexts(part.table, column, language); });
    };
    if (has(Language::Ukrainian) && !has(Language::English))
        return {Language::Ukrainian, Language::English};
    return {Language::English, Language::Ukrainian};
}

} // namespace

std::vector<PackageFile> packageFiles(TablePart part)
{
    const Table &table = part.table;
    const Relation *relation = table.relation();
    if (const int key = table.roles().key; key >= 0 && relation && !part.columns.contains(key))
        part.columns.prepend(key);
    part.languages = languagesOf(part);
    const Localizer texts(part.languages.front());
    QJsonArray fields = fieldsOf(part, texts);

    const int key = part.columns.contains(table.roles().key) ? table.roles().key : -1;
    QString keyName = key >= 0 ? table.column(key).id : QString();
    ColumnInfo keyInfo = key >= 0 ? table.column(key) : ColumnInfo();
    std::vector<PackageFile> files;
    const QString name = u"table"_s;
    if (key < 0 && relation) { // the children need something to refer to
        keyName = freeName(u"row"_s, part);
        keyInfo = {.id = keyName, .type = ColumnType::Integer};
        fields.prepend(QJsonObject{{u"name"_s, keyName}, {u"type"_s, u"integer"_s}, {u"additive"_s, false}});
        files.push_back({u"table.csv"_s,
                         csvOf(part, keyName, [](size_t index) { return QByteArray::number(qulonglong{index + 1}); })});
    } else {
        files.push_back({u"table.csv"_s, csvOf(part)});
    }
    QJsonObject resource = resourceOf(name, part, fields);
    texts.put(resource, u"title"_s, table.info().title);
    if (!keyName.isEmpty()) {
        QJsonObject schema = resource[u"schema"_s].toObject();
        schema[u"primaryKey"_s] = keyName;
        resource[u"schema"_s] = schema;
    }
    QJsonArray resources{resource};

    if (relation) {
        TablePart children{
            .table = relation->table, .rows = {}, .columns = allColumns(relation->table), .languages = part.languages};
        std::vector<QByteArray> parents;
        for (size_t i = 0; i < part.rows.size(); ++i) {
            const QByteArray parent =
                key >= 0 ? table.key(part.rows[i]).toUtf8() : QByteArray::number(qulonglong{i + 1});
            for (int child = 0; child < relation->count(part.rows[i]); ++child) {
                children.rows.push_back(relation->child(part.rows[i], child));
                parents.push_back(parent);
            }
        }
        const QString foreignKey = freeName(u"parent"_s, children);
        QJsonObject parentField{{u"name"_s, foreignKey}};
        putType(parentField, keyInfo);
        QJsonArray childFields = fieldsOf(children, texts);
        childFields.prepend(parentField);
        files.push_back({u"children.csv"_s, csvOf(children, foreignKey, [&](size_t i) { return parents[i]; })});
        QJsonObject childResource = resourceOf(u"children"_s, children, childFields);
        texts.put(childResource, u"title"_s, relation->table.info().title);
        QJsonObject schema = childResource[u"schema"_s].toObject();
        schema[u"foreignKeys"_s] = QJsonArray{QJsonObject{
            {u"fields"_s, foreignKey}, {u"reference"_s, QJsonObject{{u"resource"_s, name}, {u"fields"_s, keyName}}}}};
        childResource[u"schema"_s] = schema;
        resources.append(childResource);
    }

    QJsonObject package = infoOf(table.info(), part.languages, texts);
    package[u"resources"_s] = resources;
    files.push_back({u"datapackage.json"_s, QJsonDocument(package).toJson()});
    return files;
}

Result<QByteArray> toPackageZip(const TablePart &part)
{
    const std::vector<PackageFile> files = packageFiles(part);
    const auto failed = [] { return failure({.code = ErrorCode::CannotWrite, .detail = u"libzip"_s}); };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return failed();
    }
    zip_source_keep(source); // the bytes are taken from it after the archive is closed
    bool isWritten = true;
    for (const PackageFile &file : files) {
        zip_source_t *content =
            zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t index =
            content ? zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(content);
            isWritten = false;
        } else {
            zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), fileTime, 0);
        }
    }
    if (!isWritten || zip_close(archive) != 0) {
        zip_discard(archive);
        isWritten = false;
    }
    QByteArray bytes;
    zip_stat_t stat;
    if (isWritten && zip_source_open(source) == 0) {
        if (zip_source_stat(source, &stat) == 0) {
            bytes.resize(static_cast<qsizetype>(stat.size));
            isWritten = zip_source_read(source, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size);
        }
        zip_source_close(source);
    }
    zip_source_free(source);
    return isWritten && !bytes.isEmpty() ? Result<QByteArray>(bytes) : failed();
}

} // namespace dc
