// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/packagewriter.h"

#include "data/write/csvcell.h"
#include "data/write/linkedparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

#include <zip.h>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableName = "table"_L1;
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

QByteArray csvOf(const TablePart &part)
{
    const std::vector<WrittenField> fields = writtenFields(part);
    QByteArray out;
    QByteArray cell;
    const auto append = [&](const QByteArray &text, size_t field) {
        const bool isLast = field + 1 == fields.size();
        if (field == 0 && isLast && text.isEmpty())
            out += "\"\""; // a line with nothing on it would be passed over
        else
            appendCsvCell(out, text, ',');
        out += isLast ? "\r\n" : ",";
    };
    for (size_t i = 0; i < fields.size(); ++i)
        append(fields[i].name.toUtf8(), i);
    for (const Row row : part.rows) {
        for (size_t i = 0; i < fields.size(); ++i) {
            cell.resize(0);
            appendPlain(cell, part.table, fields[i], row);
            append(cell, i);
        }
    }
    return out;
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

QJsonObject resourceOf(const QString &name, const TablePart &part, const Localizer &texts, QJsonObject keys = {})
{
    keys[u"fields"_s] = fieldsOf(part, texts);
    QJsonObject resource{
        {u"name"_s, name},       {u"path"_s, name + u".csv"_s},   {u"profile"_s, u"tabular-data-resource"_s},
        {u"format"_s, u"csv"_s}, {u"mediatype"_s, u"text/csv"_s}, {u"encoding"_s, u"utf-8"_s},
        {u"schema"_s, keys}};
    texts.put(resource, u"title"_s, part.table.info().title);
    if (const QJsonObject noun = nounOf(part.table.noun()); !noun.isEmpty())
        resource[u"rowNoun"_s] = noun;
    if (const QJsonObject roles = rolesOf(part); !roles.isEmpty())
        resource[u"roles"_s] = roles;
    return resource;
}

/// The name of the resource of the children: that which they have, where a package may have it.
QString childName(const Table &children)
{
    static const QRegularExpression allowed(u"^[a-z0-9_-]+$"_s);
    const QString &name = children.info().name;
    return name != tableName && allowed.match(name).hasMatch() ? name : u"children"_s;
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
    part.languages = languagesOf(part);
    const std::optional<LinkedParts> linked = linkedParts(part, u"parent"_s);
    const int key = linked ? linked->key : part.table.roles().key;
    if (linked)
        part = linked->parents;
    const Localizer texts(part.languages.front());
    const QString keyName = part.columns.contains(key) ? part.table.column(key).id : QString();
    const QJsonObject primaryKey = keyName.isEmpty() ? QJsonObject() : QJsonObject{{u"primaryKey"_s, keyName}};
    QJsonArray resources{resourceOf(tableName, part, texts, primaryKey)};
    std::vector<PackageFile> files{{tableName + u".csv"_s, csvOf(part)}};
    if (linked) {
        const TablePart &children = linked->children;
        const QJsonObject foreignKey{
            {u"fields"_s, children.table.column(children.columns.front()).id},
            {u"reference"_s, QJsonObject{{u"resource"_s, QString(tableName)}, {u"fields"_s, keyName}}}};
        const QString name = childName(children.table);
        resources.append(resourceOf(name, children, texts, {{u"foreignKeys"_s, QJsonArray{foreignKey}}}));
        files.push_back({name + u".csv"_s, csvOf(children)});
    }
    QJsonObject package = infoOf(part.table.info(), part.languages, texts);
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
