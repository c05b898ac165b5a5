// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"
#include "app/help/helpdialog.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <atomic>
#include <chrono>
#include <thread>

using namespace dc;
using namespace dc::test;

namespace {

/// Ends the program when one key takes for ever: a window that hangs fails a test only if somebody looks at it from
/// outside.
class Watchdog
{
public:
    Watchdog()
        : m_thread([this] { watch(); })
    { }
    ~Watchdog()
    {
        m_ends = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Watchdog)

    void begin() { ++m_steps; }

private:
    void watch()
    {
        using namespace std::chrono;
        int seen = 0;
        auto since = steady_clock::now();
        while (!m_ends) {
            std::this_thread::sleep_for(milliseconds(50));
            if (const int step = m_steps; step != seen) {
                seen = step;
                since = steady_clock::now();
            }
            // A second is what a person may wait; a busy machine with sanitizers gets more.
            if (steady_clock::now() - since > seconds(20))
                qFatal("key %d has not come back", seen);
        }
    }

    std::atomic<int> m_steps = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

constexpr Qt::Key keys[] = {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Right,
                            Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Home, Qt::Key_End};
constexpr Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                               Qt::ControlModifier | Qt::ShiftModifier};
constexpr int places = 12; ///< in each text: from its start to its end

/// Puts the caret or the current cell at place of places.
void moveTo(QWidget *widget, int place)
{
    const auto part = [place](qsizetype whole) { return static_cast<int>(whole * place / (places - 1)); };
    if (auto *text = qobject_cast<QTextEdit *>(widget)) {
        QTextCursor cursor(text->document());
        cursor.setPosition(part(text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        QTextCursor cursor(plain->document());
        cursor.setPosition(part(plain->document()->characterCount() - 1));
        plain->setTextCursor(cursor);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setCursorPosition(part(line->text().size()));
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        const QModelIndex parent = view->model()->index(part(view->model()->rowCount() - 1), 0);
        const int rows = view->model()->rowCount(parent);
        const QAbstractItemModel *model = view->model();
        view->setCurrentIndex(rows > 0 ? model->index(rows / 2, 0, parent)
                                       : model->index(parent.row(), part(model->columnCount() - 1)));
    }
}

/// Presses every key in everything that has a caret or a current cell.
int pressKeysIn(QWidget *root)
{
    Watchdog watchdog;
    int pressed = 0;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool hasCaret = qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (!hasCaret || !widget->isVisibleTo(root) || !widget->isEnabled())
            continue;
        for (const Qt::KeyboardModifiers modifier : modifiers) {
            for (const Qt::Key key : keys) {
                for (int place = 0; place < places; ++place) {
                    moveTo(widget, place);
                    watchdog.begin();
                    QTest::keyClick(widget, key, modifier);
                    watchdog.begin();
                    QTest::keyClick(widget, key, modifier); // and from where that led
                    ++pressed;
                }
            }
        }
    }
    return pressed;
}

} // namespace

/// Every caret and page key in every text pane and dialog comes back. CTest runs each pane in a process of its own.
class TestCaretKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void details_data();
    void details();
    void help_data();
    void help();
    void exportDialog_data();
    void exportDialog();
};

static void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestCaretKeys::details_data()
{
    addLanguages();
}

void TestCaretKeys::details()
{
    QFETCH(Language, language);
    TestWindow w(language);
    QVERIFY(w.show());
    for (const int selected : {0, 1, 2, 3, 8}) {
        std::vector<Row> rows(static_cast<size_t>(selected));
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<Row>(i);
        w.window->select(rows);
        QVERIFY(pressKeysIn(w.window->findChild<DetailPane *>()) > 300);
    }
}

void TestCaretKeys::help_data()
{
    addLanguages();
}

void TestCaretKeys::help()
{
    QFETCH(Language, language);
    TestWindow w(language);
    QVERIFY(w.show());
    for (const auto page : {HelpDialog::Guide, HelpDialog::Shortcuts, HelpDialog::AboutData, HelpDialog::About}) {
        HelpDialog dialog(page, *w.model(), w.window->findChildren<QMenu *>(), w.window.get());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(pressKeysIn(&dialog) > 300);
    }
}

void TestCaretKeys::exportDialog_data()
{
    addLanguages();
}

void TestCaretKeys::exportDialog()
{
    QFETCH(Language, language);
    TestWindow w(language);
    QVERIFY(w.show());
    ExportDialog dialog(w.settings, *w.model(), {}, {Row(0), Row(1)}, {}, w.window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(pressKeysIn(&dialog) > 300);
}

QTEST_MAIN(TestCaretKeys)
#include "tst_caretkeys.moc"
