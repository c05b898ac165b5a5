// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/constraintcheck.h"

#include "data/table/columnbuilder.h"
#include "data/table/textcolumn.h"

#include <algorithm>

namespace dc {

namespace {

/// A limit or an allowed value as the column keeps it: written as the file has its values, or plainly as JSON has them.
std::optional<double> numberOf(const QString &text, const FieldSchema &field)
{
    ColumnBuilder builder(field.column);
    const std::string utf8 = text.toStdString();
    if (!builder.append({utf8, {}})) {
        PlainForm form(field.notation, field.column.type);
        const auto plain = form.of(utf8);
        if (!plain || !builder.append({*plain, {}})) {
            bool isNumber = false; // of an integer, say, a limit that is none
            const double number = text.toDouble(&isNumber);
            return isNumber && field.column.isNumeric() ? std::optional(number) : std::nullopt;
        }
    }
    return builder.take().number(0);
}

/// How many characters there are, each of which begins with a byte that continues none.
qsizetype lengthOf(std::string_view utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

} // namespace

ConstraintCheck::ConstraintCheck(const FieldSchema &field)
    : m_constraints(field.constraints)
    , m_language(field.language)
{
    if (field.column.isText()) {
        for (const QString &text : m_constraints.allowed)
            m_texts.insert(text.toStdString());
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(m_constraints.pattern),
                                         QRegularExpression::UseUnicodePropertiesOption);
        if (!m_constraints.pattern.isEmpty() && pattern.isValid()) // of a schema for other readers it may be none
            m_pattern = pattern;
        return;
    }
    m_minimum = numberOf(m_constraints.minimum, field);
    m_maximum = numberOf(m_constraints.maximum, field);
    for (const QString &text : m_constraints.allowed) {
        if (const auto number = numberOf(text, field))
            m_numbers.push_back(*number);
    }
    std::ranges::sort(m_numbers);
}

void ConstraintCheck::check(const Column &column, Row row, const Report &report)
{
    if (!column.info.isText()) {
        if (const auto value = column.number(row))
            checkNumber(*value, report);
    } else if (const std::string_view text = column.utf8(row, m_language); !text.empty()) {
        checkText(text, report);
    }
}

void ConstraintCheck::checkNumber(double value, const Report &report) const
{
    if (m_minimum && (value < *m_minimum || (m_constraints.isMinimumExclusive && value == *m_minimum)))
        report(ProblemKind::TooSmall, m_constraints.minimum);
    if (m_maximum && (value > *m_maximum || (m_constraints.isMaximumExclusive && value == *m_maximum)))
        report(ProblemKind::TooLarge, m_constraints.maximum);
    if (!m_constraints.allowed.isEmpty() && !std::ranges::binary_search(m_numbers, value))
        report(ProblemKind::NotInList, {});
}

void ConstraintCheck::checkText(std::string_view text, const Report &report)
{
    if (m_constraints.minLength && lengthOf(text) < *m_constraints.minLength)
        report(ProblemKind::TooSmall, QString::number(*m_constraints.minLength));
    if (m_constraints.maxLength && lengthOf(text) > *m_constraints.maxLength)
        report(ProblemKind::TooLarge, QString::number(*m_constraints.maxLength));
    if (!m_texts.empty() && !m_texts.contains(text))
        report(ProblemKind::NotInList, {});
    if (!m_pattern)
        return;
    const QRegularExpressionMatch match = m_pattern->match(toQString(text));
    if (!match.isValid()) // it took too long: it is tried on no other value
        m_pattern.reset();
    else if (!match.hasMatch())
        report(ProblemKind::WrongPattern, {});
}

} // namespace dc
