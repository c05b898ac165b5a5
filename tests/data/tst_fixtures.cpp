// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

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

private:
    QTemporaryDir m_folder;
    QDir m_written; ///< the corpus anew, with the files that are too large to keep
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

QTEST_APPLESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
