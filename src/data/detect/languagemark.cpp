// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/languagemark.h"

#include <QRegularExpression>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

Language languageOf(const QString &word)
{
    return word.startsWith(u'u', Qt::CaseInsensitive) || word.startsWith(u'у', Qt::CaseInsensitive)
        ? Language::Ukrainian
        : Language::English;
}

} // namespace

MarkedName markedName(const QString &name)
{
    static const QRegularExpression behind(
        u"^(.*?[\\p{L}\\p{N}])(?:[\\s_]+in)?[\\s_.,\\-(\\[]+(uk|ua|ukr|ukrainian|укр|українська|українською|"
        "en|eng|english|англ|англійська|англійською)(?:[\\s_]+(?:language|мовою))?[\\s.)\\]]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(u"^(ukrainian|english|українська|англійська)[\\s_]+(.+)$"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression camelCase(u"^(.*[a-z])(Uk|Ua|UK|UA|En|EN)$"_s);
    constexpr qsizetype longest = 200;
    if (name.size() > longest)
        return {.base = name, .language = {}};
    if (const qsizetype at = name.lastIndexOf(u'@'); at > 0) {
        if (const auto language = languageFromCode(QStringView(name).sliced(at + 1)))
            return {.base = name.first(at), .language = language, .isField = true};
    }
    if (const auto match = behind.match(name); match.hasMatch())
        return {.base = match.captured(1), .language = languageOf(match.captured(2))};
    if (const auto match = before.match(name); match.hasMatch())
        return {.base = match.captured(2), .language = languageOf(match.captured(1))};
    if (const auto match = camelCase.match(name); match.hasMatch())
        return {.base = match.captured(1), .language = languageOf(match.captured(2))};
    return {.base = name, .language = {}};
}

} // namespace dc
