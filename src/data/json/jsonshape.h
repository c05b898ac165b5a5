// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dc {

class JsonShape;

/// A property that some records have, and what was met in it.
struct JsonProperty
{
    explicit JsonProperty(std::string_view itsName)
        : name(itsName)
    { }

    std::string name;
    qint64 values = 0; ///< plain ones
    qint64 lists = 0;
    qint64 childRecords = 0; ///< in its lists
    qint64 childValues = 0;
    std::unique_ptr<JsonShape> inner; ///< of objects in it
    std::unique_ptr<JsonShape> children; ///< of what its lists hold
    int column = -1; ///< -1: none
};

/// The properties of objects that stand in the same place, in the order in which they were first met. The next to be asked
/// for is mostly the next in that order, which is fast.
class JsonShape
{
public:
    size_t size() const { return m_properties.size(); }
    /// A new object begins.
    void restart() { m_next = 0; }
    /// The property whose name begins here in the text, after its quotation mark; the text has its end somewhere. Null: its
    /// name has an escape that JSON does not know.
    JsonProperty *property(const char *rawName);
    /// The property of that name; made where there is none.
    JsonProperty &named(std::string_view name);
    bool has(std::string_view name) const { return m_indexes.contains(name); }
    /// Gives the properties columns after those whose names are there, and adds theirs. The lists of `children` need none.
    void makeColumns(std::vector<std::string> &names, const JsonProperty *children, const std::string &prefix = {});
    /// The property whose lists make the best table of children: of records rather than plain values, of many rather than few.
    JsonProperty *bestChildren() const;

private:
    std::vector<std::unique_ptr<JsonProperty>> m_properties;
    std::unordered_map<std::string_view, size_t> m_indexes; ///< by the names that the properties keep
    std::string m_unescaped;
    size_t m_next = 0;
};

} // namespace dc
