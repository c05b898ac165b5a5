// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/language/languagecontroller.h"
#include "app/language/problemtext.h"

#include <QSet>
#include <QTest>

using namespace dc;
using namespace dc::test;

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void byType();
};

void TestProblemText::everyKind_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestProblemText::everyKind()
{
    QFETCH(Language, language);
    LanguageController controller;
    controller.choose(language);
    QSet<QString> texts;
    for (size_t kind = 0; kind < problemKindCount; ++kind) {
        const QString text = problemText(
            {.kind = static_cast<ProblemKind>(kind), .column = u"projects"_qs, .value = u"%2"_qs, .detail = u"%1"_qs},
            embeddedData());
        QVERIFY2(text.size() > 10 && !text.endsWith(u'.'), qPrintable(text));
        QCOMPARE(text.contains(QRegularExpression(u"[а-яіїєґ]{3}"_qs)), language == uk);
        texts.insert(text);
    }
    QCOMPARE(texts.size(), static_cast<qsizetype>(problemKindCount));
}

void TestProblemText::byType()
{
    LanguageController controller;
    controller.choose(en);
    const auto textOf = [](const Problem &problem) { return problemText(problem, embeddedData()); };
    QCOMPARE(textOf({.column = u"projects"_qs, .value = u"abc"_qs}),
             u"“abc” is not a whole number: the cell is left empty"_qs);
    QCOMPARE(textOf({.column = u"mayor_since"_qs, .value = u"abc"_qs}),
             u"“abc” is not a year: the cell is left empty"_qs);
    QCOMPARE(textOf({.column = u"no such"_qs, .value = u"abc"_qs}),
             u"“abc” is not valid in this column: the cell is left empty"_qs);
    const Problem tooLong{.kind = ProblemKind::TooLarge, .column = u"mayor"_qs, .value = u"abc"_qs, .detail = u"2"_qs};
    QVERIFY(textOf(tooLong).contains(u"characters"_qs));
    QVERIFY(textOf({.kind = ProblemKind::RaggedRow, .detail = u"3/2"_qs}).endsWith(u"left out"_qs));
    QVERIFY(textOf({.kind = ProblemKind::RaggedRow, .detail = u"2/3"_qs}).endsWith(u"left empty"_qs));
}

QTEST_GUILESS_MAIN(TestProblemText)
#include "tst_problemtext.moc"
