// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectation.h"

#include "data/open/openfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

const QDir kept(QStringLiteral(SOURCE_DIR "/tests/fixtures"));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

/// Of all files in the folder, by names relative to it.
QStringList filesIn(const QDir &folder)
{
    QStringList files;
    for (QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files << folder.relativeFilePath(it.next());
    files.sort();
    return files;
}

} // namespace

/// Opens the corpus of tests/fixtures, and finds of each file what is expected of it there.
class TestFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keptAsTheScriptWritesThem();
    void openAsExpected_data();
    void openAsExpected();
    void folderWithoutAPackage();
    void noSuchFile();
    void pipe();
    void device();
    void notReadable();
    void linkOutOfAPackage();

private:
    QTemporaryDir m_folder;
    QDir m_written; ///< the corpus anew, with the files that are too large to keep
    QJsonObject m_expected;
};

void TestFixtures::initTestCase()
{
    m_written = QDir(m_folder.path());
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"python3"_s, {kept.filePath(u"make-fixtures.py"_s), u"--large"_s, m_written.path()});
    QVERIFY(script.waitForFinished(60'000));
    QCOMPARE(script.exitStatus(), QProcess::NormalExit);
    QCOMPARE(script.exitCode(), 0);
    m_expected = QJsonDocument::fromJson(contentOf(kept.filePath(u"expected.json"_s))).object();
    QVERIFY(m_expected.size() > 60);
}

void TestFixtures::keptAsTheScriptWritesThem()
{
    QCOMPARE(contentOf(kept.filePath(u"expected.json"_s)), contentOf(m_written.filePath(u"expected.json"_s)));
    const QDir files(kept.filePath(u"files"_s));
    const QStringList names = filesIn(files);
    QVERIFY(names.size() > 60);
    for (const QString &name : names)
        QVERIFY2(contentOf(files.filePath(name)) == contentOf(m_written.filePath(u"files/"_s + name)),
                 qPrintable(name));
}

void TestFixtures::openAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_expected.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFixtures::openAsExpected()
{
    QFETCH(const QString, name);
    const QJsonObject expected = m_expected[name].toObject();
    const QDir &folder = expected[u"large"].toBool() ? m_written : kept;
    const auto opened = openFile(folder.filePath(name), optionsOf(expected));
    const QStringList differences = differencesFrom(expected, opened);
    const QByteArray known = expected[u"known"].toString().toUtf8();
    if (!known.isEmpty())
        QEXPECT_FAIL("", known.constData(), Continue);
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void TestFixtures::folderWithoutAPackage()
{
    const auto opened = openFile(kept.filePath(u"files/empty"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NoDescriptor);
}

void TestFixtures::noSuchFile()
{
    const auto opened = openFile(kept.filePath(u"files/no-such-file.csv"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
}

void TestFixtures::pipe()
{
    // Nobody writes into it: reading it would never end.
    const QString path = m_written.filePath(u"pipe.csv"_s);
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    const auto opened = openFile(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
}

void TestFixtures::device()
{
    const auto opened = openFile(u"/dev/zero"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
}

void TestFixtures::notReadable()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = m_written.filePath(u"secret.csv"_s);
    QVERIFY(QFile::copy(kept.filePath(u"files/encoding/utf-8.csv"_s), path));
    QVERIFY(QFile::setPermissions(path, {}));
    const auto opened = openFile(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
}

void TestFixtures::linkOutOfAPackage()
{
    const QString data = m_written.filePath(u"files/package/v1/cities.csv"_s);
    QVERIFY(QFile::remove(data));
    QVERIFY(QFile::link(m_written.filePath(u"files/package/outside.csv"_s), data));
    const auto opened = openFile(m_written.filePath(u"files/package/v1"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::UnsafePath);
}

QTEST_APPLESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
