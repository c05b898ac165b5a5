// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/problemtext.h"

#include <QCoreApplication>

#include <optional>

namespace dc {

namespace {

class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    static QString text(const Problem &problem, std::optional<ColumnType> type)
    {
        switch (problem.kind) {
        case ProblemKind::WrongType:
            return wrongType(type).arg(problem.value);
        case ProblemKind::DuplicateKey:
            return tr("“%1” is the key of an earlier row, too: the two rows cannot be told apart by it")
                .arg(problem.value);
        case ProblemKind::RaggedRow:
            return raggedRow(problem.detail);
        case ProblemKind::BadBytes:
            return tr("Some bytes are not text in the encoding of the file: “�” stands for them");
        case ProblemKind::LoneQuote:
            return tr("A quotation mark is never closed: it is left in the text");
        case ProblemKind::MixedScripts:
            return tr("“%1” mixes Latin and Cyrillic letters: it is left as it is").arg(problem.detail);
        case ProblemKind::FormulaError:
            return tr("A formula has the result “%1”: the cell is left empty").arg(problem.value);
        case ProblemKind::BadLine:
            return tr("The line is not valid JSON: it is left out");
        case ProblemKind::MissingValue:
            return tr("A value must stand here, and there is none");
        case ProblemKind::NotUnique:
            return tr("“%1” stands in an earlier row, too, and must not: it is left as it is").arg(problem.value);
        case ProblemKind::NotInList:
            return tr("“%1” is none of the values that are allowed: it is left as it is").arg(problem.value);
        case ProblemKind::TooSmall:
            return tooSmall(type).arg(problem.value, problem.detail);
        case ProblemKind::TooLarge:
            return tooLarge(type).arg(problem.value, problem.detail);
        case ProblemKind::WrongPattern:
            return tr("“%1” does not have the form that is required: it is left as it is").arg(problem.value);
        case ProblemKind::UnknownParent:
            return tr("“%1” refers to a row that does not exist: this row is left out").arg(problem.value);
        }
        return {};
    }

private:
    static QString wrongType(std::optional<ColumnType> type)
    {
        switch (type.value_or(ColumnType::Text)) {
        case ColumnType::Integer:
            return tr("“%1” is not a whole number: the cell is left empty");
        case ColumnType::Real:
        case ColumnType::Percent:
            return tr("“%1” is not a number: the cell is left empty");
        case ColumnType::Year:
            return tr("“%1” is not a year: the cell is left empty");
        case ColumnType::Date:
            return tr("“%1” is not a date: the cell is left empty");
        case ColumnType::Boolean:
            return tr("“%1” is neither yes nor no: the cell is left empty");
        case ColumnType::Text:
        case ColumnType::Category:
        case ColumnType::Code:
            break;
        }
        return tr("“%1” is not valid in this column: the cell is left empty");
    }

    /// detail: "found/expected"
    static QString raggedRow(const QString &detail)
    {
        const QString found = detail.section(QLatin1Char('/'), 0, 0);
        const QString expected = detail.section(QLatin1Char('/'), 1);
        const QString text = found.toLongLong() > expected.toLongLong()
            ? tr("Cells in the row: %1, columns: %2. The cells that are too many are left out")
            : tr("Cells in the row: %1, columns: %2. The cells that are lacking are left empty");
        return text.arg(found, expected);
    }

    static bool isText(std::optional<ColumnType> type)
    {
        return type == ColumnType::Text || type == ColumnType::Category || type == ColumnType::Code;
    }

    static QString tooSmall(std::optional<ColumnType> type)
    {
        return isText(type) ? tr("“%1” has fewer characters than the least allowed, %2: it is left as it is")
                            : tr("“%1” is less than the least allowed, %2: it is left as it is");
    }

    static QString tooLarge(std::optional<ColumnType> type)
    {
        return isText(type) ? tr("“%1” has more characters than the most allowed, %2: it is left as it is")
                            : tr("“%1” is more than the most allowed, %2: it is left as it is");
    }
};

} // namespace

QString problemText(const Problem &problem, const Table &table)
{
    std::optional<ColumnType> type;
    if (const int column = table.columnIndex(problem.column); column >= 0)
        type = table.column(column).type;
    return ProblemText::text(problem, type);
}

} // namespace dc
