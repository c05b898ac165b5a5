// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/filefinder.h"
#include "data/text/language.h"
#include "data/words/result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dc {

/// Reads a JSON file whose root is an object; one of any other kind gives an empty one. Errors: NotUtf8, BadJson.
Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &fileName);

/// What all readers of a document share: where its files are, and the first thing that is wrong with it.
struct JsonSource
{
    QString fileName; ///< goes into errors only
    FileFinder find; ///< what the document refers to
    std::optional<Error> error = {};
};

/// Reads the properties of a JSON object, and notes the first one that is missing or of the wrong type: NotADataPackage with
/// its path. Reading goes on after that: whoever owns the source looks at its error once, at the end.
class JsonReader
{
public:
    /// The document's root. `source` must outlive this and all that is read from it.
    JsonReader(QJsonObject root, JsonSource &source);

    /// The language of texts that name none: the first of the property `languages`, English where there is none.
    Language defaultLanguage() const { return m_defaultLanguage; }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    QString string(const char *key, const QString &fallback = {});
    QString requiredString(const char *key);
    /// A string or an array of strings.
    QStringList strings(const char *key);
    /// A string, a number or a truth value, written as a text; null where there is none.
    QString text(const char *key);
    /// An array of such, each by itself or as the `value` of an object.
    QStringList texts(const char *key);
    bool boolean(const char *key, bool fallback = false);
    /// A whole number that is not negative.
    std::optional<int> count(const char *key);
    QDate date(const char *key); ///< ISO 8601
    /// `title`, `title@uk`: a text in each language.
    LocalizedString localized(const char *key);
    JsonReader object(const char *key);
    /// The same, or the path of a JSON file that holds it.
    JsonReader objectOrFile(const char *key);
    /// The objects of an array. Each is known by its name in the path of an error, or else by its number.
    std::vector<JsonReader> objects(const char *key);

    /// Notes that this property is wrong.
    void fail(const char *key);

private:
    JsonReader(const JsonReader &parent, QJsonObject object, QString path);

    QJsonObject m_object;
    QString m_path; ///< "resources/cities/"
    JsonSource *m_source;
    Language m_defaultLanguage = Language::English;
};

} // namespace dc
