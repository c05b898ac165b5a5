// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/collation.h"

#include "data/text/ukrainianletters.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace dc {

namespace {

template <typename Predicate>
icu::UnicodeString without(const icu::UnicodeString &text, Predicate unwanted)
{
    icu::UnicodeString result(text.length(), 0, 0);
    for (int32_t i = 0; i < text.length(); ++i) {
        if (!unwanted(text[i]))
            result.append(text[i]);
    }
    return result;
}

icu::UnicodeString composed(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString result = U_SUCCESS(status) ? nfc->normalize(text, status) : text;
    return U_SUCCESS(status) ? result : text;
}

/// Without what makes no difference to the order.
icu::UnicodeString prepared(std::string_view utf8)
{
    icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    if (text.indexOf(stressMark) >= 0) {
        // Composed first, so that é stays é; and again, because a stress mark may have stood between a letter and its own mark.
        text = composed(without(composed(text), [](char16_t unit) { return unit == stressMark; }));
    }
    const char16_t *units = text.getBuffer();
    if (std::any_of(units, units + text.length(), isApostrophe))
        text = without(text, isApostrophe);
    return text;
}

} // namespace

struct Collation::Private
{
    std::unique_ptr<icu::Collator> collator; ///< null: ICU has no data at all
};

Collation::Collation(Language language)
    : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(languageCode(language).toLatin1().constData());
    d->collator.reset(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status))
        d->collator.reset();
    else
        d->collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
}

Collation::~Collation() = default;
Collation::Collation(Collation &&) noexcept = default;
Collation &Collation::operator=(Collation &&) noexcept = default;

std::string Collation::sortKey(std::string_view utf8) const
{
    if (!d->collator)
        return std::string(utf8);
    const icu::UnicodeString text = prepared(utf8);
    uint8_t buffer[256];
    const int32_t size = d->collator->getSortKey(text, buffer, static_cast<int32_t>(sizeof buffer));
    std::string key;
    if (size <= static_cast<int32_t>(sizeof buffer)) {
        key.assign(reinterpret_cast<const char *>(buffer), static_cast<size_t>(size));
    } else {
        key.resize(static_cast<size_t>(size));
        d->collator->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), size);
    }
    // ICU ends a key with a zero byte.
    if (!key.empty() && key.back() == '\0')
        key.pop_back();
    return key;
}

} // namespace dc
