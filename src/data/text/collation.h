// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <memory>
#include <string>
#include <string_view>

namespace dc {

/// Sort keys by ICU for the alphabet of one language. Keys of different languages must not be compared with each other.
/// The apostrophes U+0027, U+2019 and U+02BC and the stress mark U+0301 make no difference to a key.
class Collation
{
public:
    explicit Collation(Language language);
    ~Collation();
    Collation(Collation &&) noexcept;
    Collation &operator=(Collation &&) noexcept;

    /// Bytes to be compared with memcmp(), or as std::string.
    std::string sortKey(std::string_view utf8) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dc
