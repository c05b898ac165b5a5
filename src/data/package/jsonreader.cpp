// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/jsonreader.h"

#include "data/io/textposition.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString() : QString();
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &fileName)
{
    const std::string_view bytes(json.constData(), static_cast<size_t>(json.size()));
    if (const auto invalid = findInvalidUtf8(bytes)) {
        const TextPosition position = positionAt(bytes, *invalid);
        return failure(
            {.code = ErrorCode::NotUtf8, .file = fileName, .line = position.line, .column = position.column});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object();
    // The parser has already passed what it stumbled over, unless that is the end of the file.
    const auto passed = static_cast<size_t>(error.offset);
    const TextPosition position = positionAt(bytes, passed > 0 && passed < bytes.size() ? passed - 1 : passed);
    return failure({.code = ErrorCode::BadJson,
                    .file = fileName,
                    .line = position.line,
                    .column = position.column,
                    .detail = error.errorString()});
}

JsonReader::JsonReader(QJsonObject root, JsonSource &source)
    : m_object(std::move(root))
    , m_source(&source)
{
    const QStringList languages = strings("languages");
    if (!languages.isEmpty())
        m_defaultLanguage = languageFromCode(languages.first()).value_or(Language::English);
}

JsonReader::JsonReader(const JsonReader &parent, QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_source(parent.m_source)
    , m_defaultLanguage(parent.m_defaultLanguage)
{ }

QString JsonReader::string(const char *key, const QString &fallback)
{
    const QJsonValue value = this->value(key);
    if (!value.isUndefined() && !value.isString())
        fail(key);
    return value.toString(fallback);
}

QString JsonReader::requiredString(const char *key)
{
    const QString value = string(key);
    if (value.isEmpty())
        fail(key);
    return value;
}

QStringList JsonReader::strings(const char *key)
{
    const QJsonValue value = this->value(key);
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.toString()};
    if (!value.isArray())
        fail(key);
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            fail(key);
        result.append(item.toString());
    }
    return result;
}

QString JsonReader::text(const char *key)
{
    const QString text = textOf(value(key));
    if (text.isNull() && has(key))
        fail(key);
    return text;
}

QStringList JsonReader::texts(const char *key)
{
    if (has(key) && !value(key).isArray())
        fail(key);
    QStringList result;
    const QJsonArray items = value(key).toArray();
    for (const auto &item : items) {
        const QString text = textOf(item.isObject() ? item.toObject().value("value"_L1) : QJsonValue(item));
        if (text.isNull())
            fail(key);
        result.append(text);
    }
    return result;
}

bool JsonReader::boolean(const char *key, bool fallback)
{
    const QJsonValue value = this->value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key);
    return value.toBool(fallback);
}

std::optional<int> JsonReader::count(const char *key)
{
    const QJsonValue number = value(key);
    if (number.isUndefined())
        return std::nullopt;
    const int count = number.toInt(-1);
    if (count < 0)
        fail(key);
    return count < 0 ? std::nullopt : std::optional(count);
}

QDate JsonReader::date(const char *key)
{
    const QString text = string(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        fail(key);
    return date;
}

LocalizedString JsonReader::localized(const char *key)
{
    LocalizedString result;
    result.set(m_defaultLanguage, string(key));
    for (const Language language : allLanguages) {
        const QByteArray suffixed = QByteArray(key) + '@' + languageCode(language).toLatin1();
        const QString text = string(suffixed.constData());
        if (!text.isEmpty())
            result.set(language, text);
    }
    return result;
}

JsonReader JsonReader::object(const char *key)
{
    const QJsonValue value = this->value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key);
    return {*this, value.toObject(), m_path + QLatin1String(key) + QLatin1Char('/')};
}

JsonReader JsonReader::objectOrFile(const char *key)
{
    if (!value(key).isString())
        return object(key);
    const Result<QJsonObject> read = m_source->find(value(key).toString()).and_then([](const FoundFile &file) {
        return parseJsonObject(file.bytes, file.path);
    });
    if (!read && !m_source->error)
        m_source->error = read.error();
    return {*this, read.value_or(QJsonObject()), m_path + QLatin1String(key) + QLatin1Char('/')};
}

std::vector<JsonReader> JsonReader::objects(const char *key)
{
    const QJsonValue value = this->value(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key);
    std::vector<JsonReader> result;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (!item.isObject())
            fail(key);
        const QJsonObject object = item.toObject();
        const QString name = object.value("name"_L1).toString(QString::number(static_cast<qint64>(result.size())));
        const QString path = u"%1%2/%3/"_s.arg(m_path, QLatin1String(key), name);
        result.push_back(JsonReader(*this, object, path));
    }
    return result;
}

void JsonReader::fail(const char *key)
{
    if (!m_source->error)
        m_source->error = Error{
            .code = ErrorCode::NotADataPackage, .file = m_source->fileName, .detail = m_path + QLatin1String(key)};
}

} // namespace dc
