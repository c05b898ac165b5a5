// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/encoding.h"

#include "data/io/encodingscore.h"
#include "data/io/textposition.h"

#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <string>

namespace dc {

namespace {

constexpr char utf8Name[] = "UTF-8";
constexpr char utf16LeName[] = "UTF-16LE";
constexpr char utf16BeName[] = "UTF-16BE";

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool isAscii(char c)
{
    return static_cast<signed char>(c) >= 0;
}

const char *encodingByMark(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark))
        return utf8Name;
    if (bytes.starts_with("\xFF\xFE"))
        return utf16LeName;
    if (bytes.starts_with("\xFE\xFF"))
        return utf16BeName;
    return nullptr;
}

/// UTF-16 without a mark. Of most characters in a table the high byte is 0 or that of the Cyrillic letters; both hardly
/// occur in a text of another encoding.
const char *encodingByHighBytes(std::string_view bytes)
{
    constexpr size_t enough = size_t{64} << 10;
    bytes = bytes.substr(0, enough);
    std::array<size_t, 2> high{}; // at the even and the odd places
    for (size_t i = 0; i < bytes.size(); ++i)
        high[i % 2] += bytes[i] == 0x00 || bytes[i] == 0x04;
    const auto [even, odd] = high;
    const size_t most = bytes.size() / 2 * 7 / 10;
    if (odd > most && odd > 4 * even)
        return utf16LeName;
    if (even > most && even > 4 * odd)
        return utf16BeName;
    return nullptr;
}

/// Pieces of the file from its beginning to its end, each from where something is not ASCII: in a table of numbers the only
/// letters may be in the last row.
std::string sampleOf(std::string_view bytes)
{
    constexpr size_t pieces = 64;
    constexpr size_t pieceSize = 1024;
    std::string sample;
    const size_t step = std::max(bytes.size() / pieces, pieceSize);
    for (size_t start = 0; start < bytes.size(); start += step) {
        const std::string_view stretch = bytes.substr(start, step);
        const auto *found = std::ranges::find_if_not(stretch, isAscii);
        if (found == stretch.end())
            continue;
        // From the beginning of its word: what stands before a letter tells much of it.
        auto from = static_cast<size_t>(found - stretch.begin());
        from -= std::min<size_t>(from, 2);
        sample += stretch.substr(from, pieceSize);
        sample += '\n';
    }
    return sample;
}

/// A text in UTF-8 with some bad bytes: other encodings do not make its sequences by chance.
bool isNearlyUtf8(std::string_view bytes)
{
    size_t good = 0;
    size_t bad = 0;
    const char *const text = bytes.data();
    const auto length = static_cast<int32_t>(bytes.size());
    for (int32_t i = 0; i < length;) {
        const bool single = isAscii(text[i]);
        UChar32 character = 0;
        U8_NEXT(text, i, length, character);
        good += character >= 0 && !single;
        bad += character < 0;
    }
    return good > 4 * bad;
}

/// Takes UTF-16 and makes UTF-8 of it, and notes what could not be decoded.
class Utf8Builder
{
public:
    /// Bytes that an encoding of one byte a character gives no meaning to are C1 controls in ICU's tables.
    explicit Utf8Builder(bool isUnicode)
        : m_isUnicode(isUnicode)
    { }

    void append(std::u16string_view units)
    {
        for (const char16_t unit : units) {
            if (U16_IS_LEAD(unit))
                m_lead = unit;
            else if (U16_IS_TRAIL(unit))
                appendCharacter(U16_GET_SUPPLEMENTARY(m_lead, unit));
            else
                appendCharacter(isBad(unit) ? noteBad() : unit);
        }
        flush();
    }

    QByteArray utf8() { return std::move(m_utf8); }
    Problems problems() { return std::move(m_problems); }

private:
    bool isBad(char16_t unit) const
    {
        return unit == 0xfffd || unit == 0 || (!m_isUnicode && unit >= 0x80 && unit < 0xa0);
    }

    UChar32 noteBad()
    {
        m_problems.add({.kind = ProblemKind::BadBytes, .line = m_line});
        return 0xfffd;
    }

    void appendCharacter(UChar32 character)
    {
        if (character == '\r' || (character == '\n' && m_last != '\r'))
            ++m_line;
        m_last = character;
        if (m_size + U8_MAX_LENGTH > m_buffer.size())
            flush();
        U8_APPEND_UNSAFE(m_buffer, m_size, character);
    }

    void flush()
    {
        m_utf8.append(m_buffer.data(), static_cast<qsizetype>(m_size));
        m_size = 0;
    }

    bool m_isUnicode;
    std::array<char, 16 << 10> m_buffer;
    size_t m_size = 0;
    QByteArray m_utf8;
    Problems m_problems;
    qint64 m_line = 1;
    UChar32 m_last = 0;
    char16_t m_lead = 0;
};

void convert(UConverter *converter, std::string_view bytes, Utf8Builder &builder)
{
    std::array<char16_t, 16 << 10> units;
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t *target = units.data();
        ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, end, nullptr, true, &status);
        builder.append({units.data(), static_cast<size_t>(target - units.data())});
    }
}

} // namespace

QList<QByteArray> encodingNames()
{
    QList<QByteArray> names{utf8Name};
    for (const char *name : singleByteEncodings)
        names.append(name);
    names.append(utf16LeName);
    names.append(utf16BeName);
    return names;
}

DetectedEncoding detectEncoding(std::string_view bytes)
{
    if (const char *name = encodingByMark(bytes))
        return {name, true};
    if (const char *name = encodingByHighBytes(bytes))
        return {name, true};
    if (!findInvalidUtf8(bytes))
        return {utf8Name, true};
    const std::string sample = sampleOf(bytes);
    if (isNearlyUtf8(sample))
        return {utf8Name, true};
    const EncodingGuess guess = guessSingleByteEncoding(sample);
    return {guess.name, guess.isCertain};
}

bool isBinary(std::string_view bytes)
{
    constexpr size_t enough = size_t{1} << 20;
    constexpr std::ptrdiff_t fewest = 16; // a small table may have some
    const std::string_view sample = bytes.substr(0, enough);
    const auto controls = std::ranges::count_if(
        sample, [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r'; });
    return controls >= fewest && static_cast<size_t>(controls) > sample.size() / 20;
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName,
                               const std::optional<QByteArray> &encoding)
{
    const DetectedEncoding detected = encoding ? DetectedEncoding{*encoding} : detectEncoding(view(bytes));
    const bool isUtf16 = detected.name == utf16LeName || detected.name == utf16BeName;
    if (!encoding && !isUtf16 && isBinary(view(bytes)))
        return failure({.code = ErrorCode::NotATable, .file = fileName});

    std::string_view source = view(bytes);
    if (const char *marked = encodingByMark(source); marked && detected.name == marked)
        source.remove_prefix(isUtf16 ? 2 : byteOrderMark.size());
    DecodedText decoded{.utf8 = {}, .encoding = detected.name, .isCertain = detected.isCertain, .problems = {}};
    if (detected.name == utf8Name && source.find('\0') == std::string_view::npos && !findInvalidUtf8(source)) {
        decoded.utf8 = source.size() == view(bytes).size()
            ? bytes
            : QByteArray(source.data(), static_cast<qsizetype>(source.size()));
        return decoded;
    }

    UErrorCode status = U_ZERO_ERROR;
    // Without a name ICU would take the system's encoding, and by an unknown one look for a file.
    const bool isKnown = ucnv_countAliases(detected.name.constData(), &status) > 0;
    const icu::LocalUConverterPointer converter(isKnown ? ucnv_open(detected.name.constData(), &status) : nullptr);
    if (!isKnown || U_FAILURE(status))
        return failure(
            {.code = ErrorCode::UnknownEncoding, .file = fileName, .detail = QString::fromUtf8(detected.name)});
    Utf8Builder builder(isUtf16 || detected.name == utf8Name);
    convert(converter.getAlias(), source, builder);
    decoded.utf8 = builder.utf8();
    decoded.problems = builder.problems();
    return decoded;
}

} // namespace dc
