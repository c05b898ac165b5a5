// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/filetask.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

FileJob job(const QString &path)
{
    return {.path = path, .prepare = [] {
                return [] {
                    QThread::msleep(20);
                    return Result<void>();
                };
            }};
}

} // namespace

class TestFileTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneAfterTheOther();
    void startedAgainWhileItWrites();
};

void TestFileTask::writesOneAfterTheOther()
{
    FileTask task;
    QSignalSpy finished(&task, &FileTask::finished);
    task.start({job(u"a"_s), job(u"b"_s)});
    QVERIFY(finished.wait());
    QCOMPARE(task.written(), QStringList({u"a"_s, u"b"_s}));
}

void TestFileTask::startedAgainWhileItWrites()
{
    FileTask task;
    QSignalSpy finished(&task, &FileTask::finished);
    task.start({job(u"a"_s), job(u"b"_s)});
    QTest::qWait(5); // the first is being written
    task.start({job(u"c"_s)});
    QVERIFY(finished.wait());
    QTest::qWait(100);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(task.written(), QStringList(u"c"_s));
}

QTEST_MAIN(TestFileTask)
#include "tst_filetask.moc"
