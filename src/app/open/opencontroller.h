// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/open/opentask.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

class QAction;
class QDropEvent;
class QFileSystemWatcher;
class QMenu;
class QMimeData;
class QWidget;

namespace dc {

class NoticeBar;
class ReadingLine;
class Settings;

/// What a person asks for a table with.
struct OpenActions
{
    QAction *open;
    QAction *reload;
    QAction *paste;
    QAction *sample;
    QMenu *recent;
};

/// All ways of a table into the window: the dialog, files that are dropped or were open before, the clipboard, the data that is
/// compiled in; and what becomes of the file while it is open. What cannot be read is said above the table, which stays.
class OpenController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller.
    OpenController(QWidget *window, Settings &settings, ReadingLine &line, NoticeBar &notice);

    /// Does what they say, and enables them when it can.
    void setActions(const OpenActions &actions);

    /// The window shows this already.
    void setOpened(const OpenedTable &opened, const TableSource &source);
    /// Says why nothing could be read from there, and offers to try again.
    void sayUnread(const TableSource &source, const Error &error);
    const TableSource &source() const { return m_source; }
    const Problems &problems() const { return m_problems; }

    void askForFile();
    void open(const QString &path);
    void openSample();
    /// A table that was copied in a spreadsheet or an editor.
    void paste();
    /// The same once more, as it is now.
    void reload();
    void fillRecentMenu(QMenu *menu);
    /// What was wrong in the file, as a CSV file. `table`: the one that is shown.
    void saveProblems(const Table &table);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const OpenedTable &opened);
    void problemsRequested();

private:
    void start(const TableSource &source);
    void startText(const QByteArray &text);
    bool drop(QDropEvent &event);
    void finish(const OpenResult &result);
    void readAs(const ReadOptions &options);
    void askHowToRead();
    void chooseSheet(int sheet);
    void watch();
    void checkFile();
    void acceptNotice();
    void sayReading();
    void enableActions() const;

    /// What the button of the notice does.
    enum class Offer : quint8 { Nothing, Read, Stop };

    QWidget *m_window;
    Settings &m_settings;
    ReadingLine &m_line;
    NoticeBar &m_notice;
    OpenTask *m_task;
    OpenActions m_actions{};
    QFileSystemWatcher *m_watcher;
    QTimer m_slow; ///< reading takes so long that it is said
    QTimer m_settled; ///< a file that is being written changes many times
    TableSource m_source; ///< of what is shown
    TableSource m_offered; ///< what Offer::Read reads
    Reading m_reading;
    Problems m_problems;
    QDateTime m_modified; ///< the file when it was read
    qint64 m_size = 0;
    Offer m_offer = Offer::Nothing;
};

} // namespace dc
