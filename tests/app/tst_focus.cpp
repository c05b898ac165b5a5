// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

namespace {

/// What a person calls the place that has the keyboard.
QString place(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const SearchField *>(widget))
            return u"search"_qs;
        if (const auto *button = qobject_cast<const QToolButton *>(widget))
            return button->defaultAction() ? u"kind"_qs : button->text().remove(u'&');
        if (qobject_cast<const TablePane *>(widget))
            return u"table"_qs;
        if (qobject_cast<const ChartPane *>(widget))
            return u"chart"_qs;
        if (qobject_cast<const DetailPane *>(widget))
            return u"detail"_qs;
    }
    return u"elsewhere"_qs;
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixGoesRound();
    void tabOrder();
    void everyControlHasAName();
};

void TestFocus::sixGoesRound()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    const auto round = [&w](const QKeySequence &keys, int count) {
        QStringList places;
        for (int i = 0; i < count; ++i) {
            QTest::keySequence(QApplication::focusWidget(), keys);
            places.append(place(QApplication::focusWidget()));
        }
        return places.join(u' ');
    };
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 5), u"table chart detail search table"_qs);
    QCOMPARE(round(QKeySequence(Qt::SHIFT | Qt::Key_F6), 4), u"search detail chart table"_qs);
    w.dock("chartDock")->hide();
    w.searchField()->setFocus();
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 3), u"table detail search"_qs);
}

void TestFocus::tabOrder()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    QStringList places{place(QApplication::focusWidget())};
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString next = place(QApplication::focusWidget());
        if (next != places.back()) // the links of a text are stops within it
            places.append(next);
    }
    QCOMPARE(places.mid(0, 10).join(u' '), u"search Columns kind Chart УК EN Export table chart detail"_qs);
    QCOMPARE(places.value(10), u"search"_qs); // nothing traps the keyboard
}

void TestFocus::everyControlHasAName()
{
    for (const Language language : allLanguages) {
        TestWindow w(language);
        QVERIFY(w.show());
        w.window->select({w.row("kyiv")});
        int count = 0;
        const QWidgetList widgets = w.window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QToolButton *>(widget)))
                continue;
            if (widget->parentWidget()->focusProxy() || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
                continue; // a part of its parent
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            ++count;
            QVERIFY2(
                !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
        QVERIFY(count >= 6); // search, two buttons, table, chart, details
        QCOMPARE(QAccessible::queryAccessibleInterface(w.chart())->role(), QAccessible::Chart);
    }
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
