// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

using Rows = std::vector<Row>;

/// Rows with these keys, of the data of this name.
Table keyed(const QStringList &keys, const QString &name = u"data"_s)
{
    LocalizedTextColumn texts;
    for (const QString &key : keys)
        texts.append(key.toStdString(), {});
    PackageInfo info;
    info.name = name;
    return Table(info, {{{.id = u"id"_s}, texts}});
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsOnce();
    void toggles();
    void amongKeepsTheOrder();
    void staysByKey();
    void otherDataHasOtherRows();
};

void TestSelection::setsOnce()
{
    Selection selection;
    selection.setTable(keyed({u"a"_s, u"b"_s, u"c"_s}));
    const QSignalSpy changed(&selection, &Selection::changed);
    selection.set({2, 0, 2});
    QCOMPARE(selection.rows(), (Rows{0, 2}));
    QVERIFY(selection.contains(2));
    QVERIFY(!selection.contains(1));
    selection.set({0, 2});
    QCOMPARE(changed.size(), 1);
    selection.clear();
    QVERIFY(selection.isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestSelection::toggles()
{
    Selection selection;
    selection.setTable(keyed({u"a"_s, u"b"_s, u"c"_s}));
    selection.set({0});
    selection.toggle(Rows{1, 0}); // not all of them were in
    QCOMPARE(selection.rows(), (Rows{0, 1}));
    selection.toggle(Rows{0, 1});
    QVERIFY(selection.isEmpty());
}

void TestSelection::amongKeepsTheOrder()
{
    Selection selection;
    selection.setTable(keyed({u"a"_s, u"b"_s, u"c"_s}));
    selection.set({0, 2});
    QCOMPARE(selection.among(Rows{2, 1, 0}), (Rows{2, 0}));
}

void TestSelection::staysByKey()
{
    Selection selection;
    selection.setTable(keyed({u"a"_s, u"b"_s, u"c"_s}));
    selection.set({0, 2});
    selection.setCurrent(2);
    const QSignalSpy changed(&selection, &Selection::changed);
    selection.setTable(keyed({u"c"_s, u"x"_s, u"y"_s, u"b"_s}));
    QCOMPARE(selection.rows(), Rows{0});
    QCOMPARE(selection.current(), std::optional<Row>(0));
    QCOMPARE(changed.size(), 1);
}

void TestSelection::otherDataHasOtherRows()
{
    Selection selection;
    selection.setTable(keyed({u"1"_s, u"2"_s}, u"cities"_s));
    selection.set({1});
    selection.setCurrent(1);
    selection.setTable(keyed({u"1"_s, u"2"_s}, u"schools"_s));
    QVERIFY(selection.isEmpty());
    QCOMPARE(selection.current(), std::nullopt);
}

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
