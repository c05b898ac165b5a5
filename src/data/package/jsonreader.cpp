// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/jsonreader.h"

#include <QJsonArray>

#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject root, QString &wrongProperty)
    : m_object(std::move(root))
    , m_wrongProperty(&wrongProperty)
{
    const QStringList languages = strings("languages");
    if (!languages.isEmpty())
        m_defaultLanguage = languageFromCode(languages.first()).value_or(Language::English);
}

JsonReader::JsonReader(const JsonReader &parent, QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_wrongProperty(parent.m_wrongProperty)
    , m_defaultLanguage(parent.m_defaultLanguage)
{ }

QString JsonReader::string(const char *key, const QString &fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
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
    const QJsonValue value = m_object.value(QLatin1String(key));
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

bool JsonReader::boolean(const char *key, bool fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isBool())
        fail(key);
    return value.toBool(fallback);
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
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isObject())
        fail(key);
    return {*this, value.toObject(), m_path + QLatin1String(key) + QLatin1Char('/')};
}

std::vector<JsonReader> JsonReader::objects(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
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
    if (m_wrongProperty->isEmpty())
        *m_wrongProperty = m_path + QLatin1String(key);
}

} // namespace dc
