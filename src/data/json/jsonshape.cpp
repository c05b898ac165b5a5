// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsonshape.h"

#include "data/json/jsonstring.h"
#include "data/json/jsontext.h"

#include <algorithm>
#include <utility>

namespace dc {

namespace {

bool isNamed(const JsonProperty &property, std::string_view rawName)
{
    return property.name == rawName && rawName.find('\\') == std::string_view::npos;
}

} // namespace

JsonProperty *JsonShape::property(const char *rawName)
{
    const std::string_view raw = rawJsonString(rawName);
    if (m_next < m_properties.size() && isNamed(*m_properties[m_next], raw))
        return m_properties[m_next++].get();
    m_unescaped.clear();
    return unescapeJson(raw, m_unescaped) ? &named(m_unescaped) : nullptr;
}

JsonProperty &JsonShape::named(std::string_view name)
{
    const auto known = m_indexes.find(name);
    const size_t index = known == m_indexes.end() ? m_properties.size() : known->second;
    if (known == m_indexes.end()) {
        m_properties.push_back(std::make_unique<JsonProperty>(name));
        m_indexes.emplace(m_properties.back()->name, index);
    }
    m_next = index + 1;
    return *m_properties[index];
}

void JsonShape::makeColumns(std::vector<std::string> &names, const JsonProperty *children, const std::string &prefix)
{
    for (const auto &property : m_properties) {
        // Where it is nothing but an object or null, the columns of the object are enough.
        const bool isChildren = property.get() == children;
        const bool hasText = property->values > 0 || (property->lists > 0 && !isChildren);
        if (hasText || (!property->inner && !isChildren)) {
            property->column = static_cast<int>(names.size());
            names.push_back(prefix + property->name);
        }
        if (property->inner)
            property->inner->makeColumns(names, nullptr, prefix + property->name + '.');
    }
}

JsonProperty *JsonShape::bestChildren() const
{
    const auto rank = [](const auto &property) { return std::pair(property->childRecords, property->childValues); };
    const auto best = std::ranges::max_element(m_properties, {}, rank);
    return best == m_properties.end() || rank(*best) == std::pair<qint64, qint64>() ? nullptr : best->get();
}

} // namespace dc
