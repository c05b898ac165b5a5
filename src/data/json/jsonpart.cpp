// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsonpart.h"

#include "data/io/limits.h"
#include "data/json/jsonstring.h"

#include <algorithm>
#include <optional>

namespace dc {

namespace {

using Content = JsonPart::Content;
using Source = JsonPart::Source;

constexpr std::string_view blanks = " \t\r\n";
constexpr int deepestTable = 4; ///< objects around it

struct Member
{
    std::string name;
    std::string_view text;

    char first() const { return text.empty() ? '\0' : text.front(); }
    bool isArray() const { return first() == '['; }
    bool isObject() const { return first() == '{'; }
};

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return trimmedJson(text);
}

/// The character that the first element of an array begins with, or the first name of an object.
char firstInside(std::string_view text)
{
    const size_t first = text.find_first_not_of(blanks, 1);
    return first == std::string_view::npos ? '\0' : text[first];
}

std::string unescaped(std::string_view raw)
{
    std::string text;
    if (!unescapeJson(raw, text))
        throw JsonFailure{.place = raw.data()};
    return text;
}

std::vector<Member> membersOf(JsonText &json, std::string_view object)
{
    std::vector<Member> members;
    json.parse(object, [&](simdjson::ondemand::document &document) {
        for (auto field : document.get_object()) {
            Member &member = members.emplace_back();
            member.name = unescaped(rawJsonString(field.key().value().raw()));
            simdjson::ondemand::value value = field.value();
            const simdjson::ondemand::json_type type = value.type();
            if (type == simdjson::ondemand::json_type::array)
                member.text = trimmedJson(value.get_array().value().raw_json().value());
            else if (type == simdjson::ondemand::json_type::object)
                member.text = trimmedJson(value.get_object().value().raw_json().value());
            else
                member.text = trimmedJson(value.raw_json_token());
        }
    });
    return members;
}

const Member *find(const std::vector<Member> &members, std::string_view name)
{
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &*found;
}

/// Has the text another value on another line than its first?
bool isLines(std::string_view text)
{
    const size_t lineEnd = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, lineEnd));
    const std::string_view rest =
        lineEnd == std::string_view::npos ? std::string_view() : trimmed(text.substr(lineEnd));
    return !line.empty() && !rest.empty() && line.back() == (line.front() == '{' ? '}' : ']')
        && rest.front() == line.front();
}

Content contentOf(std::string_view array)
{
    return firstInside(array) == '[' ? Content::Rows : Content::Records;
}

std::optional<JsonPart> geoJsonPart(const std::vector<Member> &members, std::string_view object)
{
    const Member *type = find(members, "type");
    const Member *features = find(members, "features");
    const Member *properties = find(members, "properties");
    if (type && features && type->text == "\"FeatureCollection\"" && features->isArray())
        return JsonPart{.text = features->text, .source = Source::Elements, .content = Content::Features};
    if (type && properties && type->text == "\"Feature\"" && properties->isObject())
        return JsonPart{.text = object, .source = Source::Whole, .content = Content::Features};
    return std::nullopt;
}

/// {"a": [1, 2], "b": [3, 4]}, or as pandas writes it: {"a": {"0": 1, "1": 2}}.
bool areColumns(JsonText &json, const std::vector<Member> &members)
{
    const auto isPlainArray = [](const Member &member) {
        const char first = member.isArray() ? firstInside(member.text) : ']';
        return first != '[' && first != '{' && first != ']';
    };
    if (std::ranges::all_of(members, isPlainArray))
        return true;
    if (!std::ranges::all_of(members, &Member::isObject))
        return false;
    const std::vector<Member> numbered = membersOf(json, members.front().text);
    return !numbered.empty() && numbered.front().name == "0"
        && std::ranges::all_of(numbered, [](const Member &row) { return isJsonNumber(row.name); });
}

/// Objects that have a name in common.
bool areAlike(JsonText &json, const Member &one, const Member &other)
{
    const std::vector<Member> known = membersOf(json, one.text);
    return std::ranges::any_of(membersOf(json, other.text),
                               [&](const Member &member) { return find(known, member.name) != nullptr; });
}

class PartFinder
{
public:
    explicit PartFinder(JsonText &json)
        : m_json(json)
    { }

    std::vector<JsonPart> take() { return std::move(m_parts); }

    /// False: there is no table in the object but, perhaps, the object itself.
    bool addTablesIn(std::string_view object, const std::string &name, int depth)
    {
        const std::vector<Member> members = membersOf(m_json, object);
        if (members.empty())
            return false;
        if (auto part = geoJsonPart(members, object)) {
            part->name = name;
            return add(*part);
        }
        if (areColumns(m_json, members))
            return add({.name = name, .text = object, .source = Source::Members, .content = Content::Columns});
        const bool areObjects = std::ranges::all_of(members, &Member::isObject);
        if (areObjects && members.size() > 1 && areAlike(m_json, members[0], members[1]))
            return add({.name = name, .text = object, .source = Source::Members});

        bool found = false;
        for (const Member &member : members) {
            const std::string path = name.empty() ? member.name : name + '.' + member.name;
            const char inside = member.isArray() ? firstInside(member.text) : '\0';
            if (inside == '{' || inside == '[')
                found |= add({.name = path, .text = member.text, .content = contentOf(member.text)});
            else if (member.isObject() && depth < deepestTable)
                found |= addTablesIn(member.text, path, depth + 1);
        }
        if (!found && areObjects && depth == 1)
            return add({.name = name, .text = object, .source = Source::Members});
        return found;
    }

    bool add(const JsonPart &part)
    {
        if (m_parts.size() == limits::sheets)
            throw JsonFailure{.code = ErrorCode::TooManySheets, .detail = QString::number(limits::sheets)};
        m_parts.push_back(part);
        return true;
    }

private:
    JsonText &m_json;
    std::vector<JsonPart> m_parts;
};

} // namespace

std::vector<JsonPart> findJsonParts(JsonText &json)
{
    const std::string_view text = trimmed(json.all());
    if (text.empty())
        throw JsonFailure{.code = ErrorCode::EmptyFile};
    PartFinder finder(json);
    if (text.front() != '{' && text.front() != '[')
        throw JsonFailure{.code = ErrorCode::NotATable};
    if (isLines(text))
        finder.add(
            {.text = text, .source = Source::Lines, .content = text.front() == '[' ? Content::Rows : Content::Records});
    else if (text.front() == '[')
        finder.add({.text = text, .content = contentOf(text)});
    else if (!finder.addTablesIn(text, {}, 1))
        finder.add({.text = text, .source = Source::Whole});
    return finder.take();
}

} // namespace dc
