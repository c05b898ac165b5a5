// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/problemwriter.h"

#include <QTest>

using namespace dc;

class TestProblemWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void none();
};

void TestProblemWriter::csv()
{
    Problems problems;
    problems.add({.line = 7, .row = 0, .column = u"pupils"_qs, .value = u"=1+1"_qs});
    problems.add({.kind = ProblemKind::RaggedRow, .line = 9, .row = 2, .detail = u"3/2"_qs});
    problems.add({.kind = ProblemKind::UnknownParent, .column = u"a,b"_qs, .value = u"say \"x\""_qs});
    const QByteArray csv = problemsToCsv(
        problems, [](const Problem &problem) { return u"kind %1, told"_qs.arg(static_cast<int>(problem.kind)); });
    QCOMPARE(csv,
             "row,line,column,value,problem\r\n"
             "1,7,pupils,'=1+1,\"kind 0, told\"\r\n"
             "3,9,,,\"kind 2, told\"\r\n"
             ",,\"a,b\",\"say \"\"x\"\"\",\"kind "
                 + QByteArray::number(static_cast<int>(ProblemKind::UnknownParent)) + ", told\"\r\n");
}

void TestProblemWriter::none()
{
    QCOMPARE(problemsToCsv({}, [](const Problem &) { return QString(); }), "row,line,column,value,problem\r\n");
}

QTEST_GUILESS_MAIN(TestProblemWriter)
#include "tst_problemwriter.moc"
