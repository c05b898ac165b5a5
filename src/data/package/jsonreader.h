// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace dc {

/// Reads the properties of a JSON object, and notes the path of the first one that is missing or of the wrong type.
/// Reading goes on after that: whoever owns the note looks at it once, at the end.
class JsonReader
{
public:
    /// The document's root. `wrongProperty` must outlive this and all that is read from it.
    JsonReader(QJsonObject root, QString &wrongProperty);

    /// The language of texts that name none: the first of the property `languages`, English where there is none.
    Language defaultLanguage() const { return m_defaultLanguage; }

    QString string(const char *key, const QString &fallback = {});
    QString requiredString(const char *key);
    /// A string or an array of strings.
    QStringList strings(const char *key);
    bool boolean(const char *key, bool fallback = false);
    QDate date(const char *key); ///< ISO 8601
    /// `title`, `title@uk`: a text in each language.
    LocalizedString localized(const char *key);
    JsonReader object(const char *key);
    /// The objects of an array. Each is known by its name in the path of an error, or else by its number.
    std::vector<JsonReader> objects(const char *key);

    /// Notes that this property is wrong.
    void fail(const char *key);

private:
    JsonReader(const JsonReader &parent, QJsonObject object, QString path);

    QJsonObject m_object;
    QString m_path; ///< "resources/cities/"
    QString *m_wrongProperty;
    Language m_defaultLanguage = Language::English;
};

} // namespace dc
