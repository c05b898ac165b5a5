// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace dc;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void fullDisk();
    void failureLeavesNothing_data();
    void failureLeavesNothing();
};

void TestSaveFile::writes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"міста.csv"_s);
    QVERIFY(writeFile(path, "one").has_value());
    QVERIFY(writeFile(path, "two").has_value());
    QCOMPARE(contentOf(path), QByteArray("two"));
}

void TestSaveFile::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    QVERIFY(writeFile(path, "old").has_value());

    // The largest file that may be written stands in for the room on the disk.
    signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> written = writeFile(path, QByteArray(10'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"t.csv"_s});
}

void TestSaveFile::failureLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such folder") << u"missing/t.csv"_s << ErrorCode::NoFolder;
    QTest::newRow("a folder in the file's place") << u"taken"_s << ErrorCode::CannotWrite;
    QTest::newRow("a file in the folder's place") << u"old.csv/t.csv"_s << ErrorCode::NoFolder;
    QTest::newRow("a pipe") << u"pipe"_s << ErrorCode::CannotWrite;
}

void TestSaveFile::failureLeavesNothing()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    const QString old = folder.filePath(u"old.csv"_s);
    QVERIFY(writeFile(old, "old").has_value());

    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);

    const QString path = folder.filePath(name);
    const Result<void> written = writeFile(path, "new");
    QVERIFY(!written.has_value());
    QTEST(written.error().code, "code");
    QCOMPARE(written.error().file, path);
    QVERIFY(written.error().code == ErrorCode::NoFolder || !written.error().detail.isEmpty());
    QCOMPARE(contentOf(old), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"old.csv"_s, u"taken"_s}));
}

QTEST_APPLESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
