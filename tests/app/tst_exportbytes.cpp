// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace dc::test;

/// The same choices give the same bytes, whatever the desktop, its fonts and the person's settings are: a newsroom keeps its
/// charts under version control.
class TestExportBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doNotDependOn_data();
    void doNotDependOn();

private:
    static QStringList run(const QString &folder, const QStringList &variables, const QByteArray &settings);
};

/// The files that the program writes, as "name: content".
QStringList TestExportBytes::run(const QString &folder, const QStringList &variables, const QByteArray &settings)
{
    for (const char *name : {"run", "config/digital-cities", "out"}) {
        if (!QDir(folder).mkpath(QLatin1String(name)))
            return {};
    }
    QFile::setPermissions(folder + u"/run"_qs, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!write(folder + u"/config/digital-cities/digital-cities.ini"_qs, settings))
        return {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_qs);
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    environment.insert(u"HOME"_qs, folder);
    environment.insert(u"XDG_CONFIG_HOME"_qs, folder + u"/config"_qs);
    environment.insert(u"XDG_RUNTIME_DIR"_qs, folder + u"/run"_qs);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder + u"/out"_qs);
    QStringList arguments{u"--language"_qs, u"uk,en"_qs, u"--chart"_qs, u"pareto"_qs, u"--alt-text"_qs};
    for (const char *format : {"png", "svg", "pdf", "jpg", "webp"})
        arguments += {u"--export"_qs, u"chart."_qs + QLatin1String(format)};
    process.start(QStringLiteral(PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {QString::fromUtf8(process.readAllStandardError())};
    QStringList files;
    const QStringList names = QDir(folder + u"/out"_qs).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(name + u": "_qs + QString::fromLatin1(contentOf(folder + u"/out/"_qs + name).toHex()));
    return files;
}

void TestExportBytes::doNotDependOn_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("the run") << QStringList() << QByteArray();
    QTest::newRow("the scale of the screen")
        << QStringList{u"QT_SCALE_FACTOR=2"_qs, u"QT_FONT_DPI=144"_qs, u"QT_ENABLE_HIGHDPI_SCALING=1"_qs}
        << QByteArray();
    QTest::newRow("the hinting of fonts") << QStringList{u"FONTCONFIG_FILE=HINTED"_qs} << QByteArray();
    QTest::newRow("the language of the system")
        << QStringList{u"LC_ALL=uk_UA.UTF-8"_qs, u"LANGUAGE=uk"_qs} << QByteArray();
    QTest::newRow("the settings of the window")
        << QStringList()
        << QByteArray("[General]\nlanguage=en\ntheme=dark\ntextSizeStep=6\n[chart]\nkind=scatter\ntop=2\n"
                      "orientation=vertical\n[export]\nbackground=dark\nsize=600x600\ntextSize=20\n"
                      "[table]\nsort=name:asc\n");
    QTest::newRow("style and theme") << QStringList{u"QT_STYLE_OVERRIDE=Windows"_qs, u"QT_QPA_PLATFORMTHEME=gtk3"_qs,
                                                    u"XDG_CURRENT_DESKTOP=GNOME"_qs}
                                     << QByteArray();
}

void TestExportBytes::doNotDependOn()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, settings);
    const QTemporaryDir one;
    const QTemporaryDir other;
    const QString hinted = other.filePath(u"fonts.conf"_qs);
    QVERIFY(write(hinted,
                  "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n"
                  "<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>\n"
                  "<match target=\"font\"><edit name=\"hinting\" mode=\"assign\"><bool>true</bool></edit>\n"
                  "<edit name=\"hintstyle\" mode=\"assign\"><const>hintfull</const></edit>\n"
                  "<edit name=\"rgba\" mode=\"assign\"><const>rgb</const></edit></match>\n</fontconfig>\n"));
    variables.replaceInStrings(u"HINTED"_qs, hinted);
    const QStringList before = run(one.path(), {}, {});
    QCOMPARE(before.size(), 12);
    const QStringList after = run(other.path(), variables, settings);
    QCOMPARE(after.size(), 12);
    for (qsizetype file = 0; file < before.size(); ++file)
        QVERIFY2(after[file] == before[file], qPrintable(before[file].section(u':', 0, 0)));
}

QTEST_GUILESS_MAIN(TestExportBytes)
#include "tst_exportbytes.moc"
