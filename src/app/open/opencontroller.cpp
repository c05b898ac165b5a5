// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/opencontroller.h"

#include "app/language/errortext.h"
#include "app/language/problemtext.h"
#include "app/open/clipboardtable.h"
#include "app/open/noticebar.h"
#include "app/open/readingdialog.h"
#include "app/open/readingline.h"
#include "app/settings.h"
#include "data/io/savefile.h"
#include "data/write/problemwriter.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <chrono>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The files and folders that are dragged.
QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// The cells that are dragged out of a spreadsheet or an editor; empty: none.
QByteArray draggedCells(const QMimeData *data)
{
    const QByteArray text = data->hasUrls() ? QByteArray() : clipboardTable(data);
    return text.contains('\t') || text.contains('\n') ? text : QByteArray();
}

} // namespace

OpenController::OpenController(QWidget *window, Settings &settings, ReadingLine &line, NoticeBar &notice)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_line(line)
    , m_notice(notice)
    , m_task(new OpenTask(this))
    , m_watcher(new QFileSystemWatcher(this))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(m_task, &OpenTask::finished, this, &OpenController::finish);
    connect(&line, &ReadingLine::sheetChosen, this, &OpenController::chooseSheet);
    connect(&line, &ReadingLine::changeRequested, this, &OpenController::askHowToRead);
    connect(&line, &ReadingLine::problemsRequested, this, &OpenController::problemsRequested);
    connect(&notice, &NoticeBar::accepted, this, &OpenController::acceptNotice);
    connect(&notice, &NoticeBar::dismissed, this, [this] { m_offer = Offer::Nothing; });
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, &OpenController::sayReading);
    m_settled.setSingleShot(true);
    m_settled.setInterval(500ms);
    connect(&m_settled, &QTimer::timeout, this, &OpenController::checkFile);
    const auto changed = [this] { m_settled.start(); };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
}

void OpenController::setActions(const OpenActions &actions)
{
    m_actions = actions;
    connect(actions.open, &QAction::triggered, this, &OpenController::askForFile);
    connect(actions.reload, &QAction::triggered, this, &OpenController::reload);
    connect(actions.paste, &QAction::triggered, this, &OpenController::paste);
    connect(actions.sample, &QAction::triggered, this, &OpenController::openSample);
    connect(actions.recent, &QMenu::aboutToShow, this, [this] { fillRecentMenu(m_actions.recent); });
    enableActions();
}

void OpenController::setOpened(const OpenedTable &opened, const TableSource &source)
{
    m_source = source;
    m_reading = opened.reading;
    m_problems = opened.problems;
    m_line.setReading(m_reading, m_problems.count());
    m_line.setVisible(source.kind != TableSource::Kind::Sample);
    m_notice.hide();
    m_offer = Offer::Nothing;
    enableActions();
    if (source.kind == TableSource::Kind::File)
        m_settings.addRecentFile(source.path, source.options);
    watch();
}

void OpenController::sayUnread(const TableSource &source, const Error &error)
{
    m_offer = source.kind == TableSource::Kind::File ? Offer::Read : Offer::Nothing;
    m_offered = source;
    m_notice.say(errorText(error), m_offer == Offer::Read ? tr("Try again") : QString());
}

void OpenController::askForFile()
{
    const QString folder =
        m_source.kind == TableSource::Kind::File ? QFileInfo(m_source.path).absolutePath() : m_settings.exportFolder();
    const QString tables = tr("Tables")
        + u" (*.csv *.tsv *.txt *.xlsx *.ods *.json *.jsonl *.ndjson *.geojson "
          "*.sqlite *.sqlite3 *.db *.gpkg *.zip)"_s;
    // Fifteen suffixes would leave no room for the words.
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open table"), folder, tables + u";;"_s + tr("All files") + u" (*)"_s,
                                     nullptr, QFileDialog::HideNameFilterDetails);
    if (!path.isEmpty())
        open(path);
}

void OpenController::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    start({.kind = TableSource::Kind::File, .path = absolute, .options = m_settings.readOptions(absolute)});
}

void OpenController::openSample()
{
    start(TableSource());
}

void OpenController::paste()
{
    const QByteArray text = clipboardTable(QGuiApplication::clipboard()->mimeData());
    if (text.isEmpty()) {
        m_offer = Offer::Nothing;
        m_notice.say(tr("There is no table on the clipboard. Copy some cells in a spreadsheet and try again."));
        return;
    }
    startText(text);
}

void OpenController::reload()
{
    start(m_source);
}

void OpenController::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings.recentFiles()) {
        QString text = QDir::toNativeSeparators(path);
        text.replace(u'&', u"&&"_s);
        menu->addAction(text, this, [this, path] { open(path); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear this list"), this, [this] { m_settings.clearRecentFiles(); });
    clear->setEnabled(!m_settings.recentFiles().isEmpty());
}

void OpenController::saveProblems(const Table &table)
{
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save list of problems"),
                                     m_settings.exportFolder() + u"/problems.csv"_s, tr("CSV files") + u" (*.csv)"_s);
    if (path.isEmpty())
        return;
    const QByteArray csv =
        problemsToCsv(m_problems, [&](const Problem &problem) { return problemText(problem, table); });
    if (const auto saved = writeFile(path, csv); !saved)
        m_notice.say(errorText(saved.error()));
}

bool OpenController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        if (auto *drag = static_cast<QDragEnterEvent *>(event);
            !draggedFiles(drag->mimeData()).isEmpty() || !draggedCells(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
        break;
    case QEvent::Drop:
        return drop(*static_cast<QDropEvent *>(event));
    case QEvent::LanguageChange:
        // What was said was in the language before.
        if (m_offer == Offer::Read)
            checkFile();
        else
            m_notice.hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool OpenController::drop(QDropEvent &event)
{
    const QStringList paths = draggedFiles(event.mimeData());
    const QByteArray cells = draggedCells(event.mimeData());
    if (paths.isEmpty() && cells.isEmpty())
        return false;
    event.acceptProposedAction();
    if (paths.isEmpty()) {
        startText(cells);
    } else if (paths.size() == 1) {
        open(paths.constFirst());
    } else {
        m_offer = Offer::Nothing;
        m_notice.say(tr("Drop one file at a time: the window shows one table."));
    }
    return true;
}

void OpenController::startText(const QByteArray &text)
{
    start({.kind = TableSource::Kind::Clipboard, .bytes = std::make_shared<const QByteArray>(text)});
}

void OpenController::start(const TableSource &source)
{
    m_settled.stop();
    if (source.kind == TableSource::Kind::File) {
        const QFileInfo file(source.path);
        m_modified = file.lastModified();
        m_size = file.size();
    }
    m_task->start(source);
    m_slow.start();
}

void OpenController::finish(const OpenResult &finished)
{
    const Result<OpenedTable> &result = *finished;
    m_slow.stop();
    const TableSource source = m_task->source();
    if (result) {
        setOpened(*result, source);
        Q_EMIT opened(*result);
        return;
    }
    // What was chosen for an earlier state of the file may not fit it any more.
    if (source.options != ReadOptions() && source.options == m_settings.readOptions(source.path)
        && !(m_source.kind == source.kind && m_source.path == source.path)) {
        start({.kind = source.kind, .path = source.path});
        return;
    }
    sayUnread(source, result.error());
}

void OpenController::readAs(const ReadOptions &options)
{
    TableSource source = m_source;
    source.options = options;
    start(source);
}

void OpenController::askHowToRead()
{
    ReadingDialog dialog(m_source, m_reading, m_window);
    if (dialog.exec() == QDialog::Accepted)
        readAs(dialog.options());
}

void OpenController::chooseSheet(int sheet)
{
    // What was chosen for one sheet says nothing of another.
    ReadOptions options;
    options.sheet = QString::number(sheet + 1);
    options.encoding = m_source.options.encoding;
    readAs(options);
}

void OpenController::watch()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    if (m_source.kind != TableSource::Kind::File)
        return;
    // The folder too: most programs write a new file and give it the name of the old one.
    const QFileInfo file(m_source.path);
    m_watcher->addPaths({file.absoluteFilePath(), file.absolutePath()});
}

void OpenController::checkFile()
{
    const QFileInfo file(m_source.path);
    if (m_source.kind != TableSource::Kind::File || m_task->isRunning() || !file.exists()
        || (file.lastModified() == m_modified && file.size() == m_size))
        return;
    m_watcher->addPath(file.absoluteFilePath());
    m_offer = Offer::Read;
    m_offered = m_source;
    m_notice.say(tr("The file has changed since it was opened."), tr("Reload"));
}

void OpenController::acceptNotice()
{
    const Offer offer = std::exchange(m_offer, Offer::Nothing);
    m_notice.hide();
    if (offer == Offer::Stop)
        m_task->stop();
    else if (offer == Offer::Read)
        start(m_offered);
}

void OpenController::sayReading()
{
    if (!m_task->isRunning())
        return;
    m_offer = Offer::Stop;
    m_notice.say(tr("The file is being read…"), tr("Stop"));
}

void OpenController::enableActions() const
{
    m_actions.reload->setEnabled(m_source.kind == TableSource::Kind::File);
    m_actions.sample->setEnabled(m_source.kind != TableSource::Kind::Sample);
}

} // namespace dc
