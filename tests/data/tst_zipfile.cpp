// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/limits.h"
#include "data/io/zipfile.h"
#include "makezip.h"

#include <QIODevice>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

using namespace dc;

static ErrorCode openError(const QByteArray &bytes)
{
    const auto file = ZipFile::open(bytes, u"t.zip"_s);
    // No code that opening may give.
    return file ? ErrorCode::DiskFull : file.error().code;
}

/// Changes what the central directory says of the only file's size when inflated, which stands 24 bytes into its entry.
static void declareSize(QByteArray &zip, quint32 size)
{
    qToLittleEndian(size, zip.data() + zip.indexOf("PK\x01\x02") + 24);
}

class TestZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void namesThatLeadOut();
    void refuses_data();
    void refuses();
    void liesAboutTheSize_data();
    void liesAboutTheSize();
    void changedBytes();
    void cutOff();
    void tooManyFiles();
};

void TestZipFile::reads()
{
    const QByteArray large = QByteArray("Київ,53\n").repeated(20'000);
    const auto file = ZipFile::open(makeZip({{"тека/міста.csv", large}, {"тека/", ""}, {"empty", ""}}), u"t.zip"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->names(), QStringList({u"тека/міста.csv"_s, u"empty"_s}));
    QVERIFY(file->contains(u"empty"_s));
    QVERIFY(!file->contains(u"none"_s));
    QCOMPARE(file->size(u"тека/міста.csv"_s), large.size());
    QCOMPARE(file->read(u"тека/міста.csv"_s), Result<QByteArray>(large));
    QCOMPARE(file->read(u"empty"_s), Result<QByteArray>(QByteArray()));
    QCOMPARE(file->read(u"none"_s).error(),
             (Error{.code = ErrorCode::Damaged, .file = u"t.zip"_s, .detail = u"none"_s}));
    QVERIFY(!file->stream(u"none"_s));

    const auto device = file->stream(u"тека/міста.csv"_s);
    QCOMPARE(device->read(9), large.left(9));
    QCOMPARE(device->readAll(), large.mid(9));
    QVERIFY(device->atEnd());
}

void TestZipFile::namesThatLeadOut()
{
    const auto file = ZipFile::open(makeZip({{"../a.csv", "1"},
                                             {"b/../../c.csv", "1"},
                                             {"/etc/passwd", "1"},
                                             {"d\\..\\e.csv", "1"},
                                             {"C:f.csv", "1"},
                                             {"g..csv", "1"}}),
                                    u"t.zip"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->names(), QStringList({u"g..csv"_s}));
    QVERIFY(!file->contains(u"../a.csv"_s));
}

void TestZipFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("no zip file") << QByteArray("name,projects\n") << ErrorCode::Damaged;
    QTest::newRow("begins as one") << QByteArray("PK\x03\x04 and no more") << ErrorCode::Damaged;
    QTest::newRow("password") << makeZip({{"a.csv", "a,b\n"}}, "secret") << ErrorCode::Encrypted;
    QTest::newRow("bomb") << makeZip({{"a", QByteArray(50 << 20, ' ')}}) << ErrorCode::InflatesTooMuch;

    QByteArray huge = makeZip({{"a", QByteArray(1000, ' ')}});
    declareSize(huge, 0xFFFFFFFE);
    QTest::newRow("declares 4 GB") << huge << ErrorCode::InflatesTooMuch;
}

void TestZipFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);

    QCOMPARE(openError(bytes), code);
}

void TestZipFile::liesAboutTheSize_data()
{
    QTest::addColumn<quint32>("size");

    QTest::newRow("holds more") << quint32{100};
    QTest::newRow("holds less") << quint32{2000};
    QTest::newRow("holds something") << quint32{0};
}

void TestZipFile::liesAboutTheSize()
{
    QFETCH(quint32, size);

    QByteArray bytes = makeZip({{"a", QByteArray(1000, ' ')}});
    declareSize(bytes, size);
    if (const auto file = ZipFile::open(bytes, u"t.zip"_s))
        QCOMPARE(file->read(u"a"_s).error().code, ErrorCode::Damaged);
}

void TestZipFile::changedBytes()
{
    QByteArray bytes = makeZip({{"a", "Kharkiv"}});
    bytes.replace("Khark", "Kharc");
    const auto file = ZipFile::open(bytes, u"t.zip"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->read(u"a"_s).error().code, ErrorCode::Damaged);
}

void TestZipFile::cutOff()
{
    const QByteArray bytes = makeZip({{"a.csv", QByteArray("a,b\n1,2\n").repeated(50)}, {"b.csv", "c"}});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(openError(bytes.left(size)), ErrorCode::Damaged);
}

void TestZipFile::tooManyFiles()
{
    ZipContent content;
    for (int i = 0; i <= limits::zipEntries; ++i)
        content.append({QByteArray::number(i), ""});
    QCOMPARE(openError(makeZip(content)), ErrorCode::InflatesTooMuch);
}

QTEST_APPLESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
