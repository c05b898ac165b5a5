// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/savepanel.h"

#include "app/export/filenames.h"
#include "app/language/errortext.h"
#include "app/look/flatstyle.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "data/io/savefile.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;
constexpr int signSize = 16;

QPushButton *button(const char *name, QWidget *parent)
{
    auto *result = new QPushButton(parent);
    result->setObjectName(QLatin1String(name));
    result->setAutoDefault(false); // Enter exports, wherever the focus is
    return result;
}

QString fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1));
    return names.join(", "_L1);
}

} // namespace

SavePanel::SavePanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(button("browse", this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_sign(new QLabel(this))
    , m_room(new QScrollArea(this))
    , m_result(new QLabel)
    , m_progress(new QProgressBar(this))
    , m_openFolder(button("openFolder", this))
    , m_write(button("write", this))
    , m_close(button("close", this))
    , m_task(new FileTask(this))
{
    m_folder->setObjectName("folder"_L1);
    m_name->setObjectName("name"_L1);
    m_folderLabel->setBuddy(m_folder);
    m_nameLabel->setBuddy(m_name);
    m_write->setDefault(true);
    makePrimary(m_write);
    m_openFolder->hide();
    m_progress->hide();

    // Three lines of room, whatever is said: the buttons stay where they are.
    m_result->setObjectName("result"_L1);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_result->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_room->setWidget(m_result); // and owns it
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setFocusPolicy(Qt::NoFocus); // the text in it has the focus
    m_sign->setFixedWidth(signSize);
    m_sign->setAlignment(Qt::AlignTop);

    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(spacing);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    m_form->setSpacing(spacing);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_folderLabel, folderRow);
    m_form->addRow(m_nameLabel, m_name);
    auto *said = new QHBoxLayout;
    said->setSpacing(spacing);
    said->addWidget(m_sign);
    said->addWidget(m_room, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(spacing);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_openFolder);
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_write);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(spacing);
    all->addLayout(m_form);
    all->addLayout(said);
    all->addLayout(bottom);

    connect(m_folder, &QLineEdit::textChanged, this, &SavePanel::edited);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_named = true;
        Q_EMIT edited();
    });
    connect(m_browse, &QPushButton::clicked, this, &SavePanel::chooseFolder);
    connect(m_openFolder, &QPushButton::clicked, this, &SavePanel::openFolder);
    connect(m_write, &QPushButton::clicked, this, &SavePanel::exportAsked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            Q_EMIT closeAsked();
    });
    connect(m_task, &FileTask::progressed, m_progress, &QProgressBar::setValue);
    connect(m_task, &FileTask::finished, this, &SavePanel::showFinished);
    retranslateUi();
    showTone();
}

QString SavePanel::folder() const
{
    return m_folder->text();
}

void SavePanel::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void SavePanel::suggestName(const QString &name)
{
    if (m_named || name == m_name->text())
        return;
    const QSignalBlocker silent(m_name);
    m_name->setText(name);
}

void SavePanel::setExtensions(const QStringList &extensions)
{
    m_extensions = extensions;
}

QString SavePanel::name() const
{
    return withoutExtension(m_name->text(), m_extensions);
}

QString SavePanel::path(const QString &extension, std::optional<Language> language) const
{
    QString base = name();
    if (language) {
        for (const Language typed : allLanguages) {
            const QString code = QLatin1Char('.') + languageCode(typed);
            if (base.size() > code.size() && base.endsWith(code)) {
                base.chop(code.size());
                break;
            }
        }
    }
    const QString path = QDir(folder()).filePath(base + QLatin1Char('.') + extension);
    return language ? localizedPath(path, *language) : path;
}

QString SavePanel::problem(const QStringList &paths) const
{
    if (folder().isEmpty())
        return tr("Choose a folder.");
    switch (nameProblem(name())) {
    case NameProblem::Empty:
        return tr("Type a file name.");
    case NameProblem::Separator:
#ifdef Q_OS_WIN
        return tr("A file name cannot contain any of these: %1").arg(uR"(/ \ : * ? " < > |)"_s);
#else
        return tr("A file name cannot contain “/”. The folder is chosen above it.");
#endif
    case NameProblem::TooLong:
    case NameProblem::None:
        break;
    }
    for (const QString &path : paths) {
        if (nameProblem(fileNames({path})) == NameProblem::TooLong)
            return tr("The file name is too long. Type a shorter one.");
    }
    const auto error = folderError(paths.front());
    return error ? errorText(*error) : QString();
}

void SavePanel::setFiles(const QStringList &paths, const QString &about, const QString &remark)
{
    const QString wrong = paths.isEmpty() ? about : problem(paths);
    m_canWrite = wrong.isEmpty();
    m_write->setEnabled(m_canWrite && !isRunning());
    m_openFolder->hide();
    if (m_canWrite)
        show(Tone::Plain, u"%1: %2\n%3"_s.arg(about, fileNames(paths), remark).trimmed());
    else
        show(Tone::Wrong, wrong);
}

void SavePanel::write(std::vector<FileJob> jobs)
{
    QStringList paths;
    for (const FileJob &job : jobs)
        paths.append(job.path);
    if (jobs.empty() || isRunning() || !mayReplace(paths))
        return;
    m_progress->setRange(0, static_cast<int>(jobs.size()));
    m_openFolder->hide();
    m_task->start(std::move(jobs));
    showRunning();
}

bool SavePanel::isRunning() const
{
    return m_task->isRunning();
}

void SavePanel::stop()
{
    m_task->stop();
}

void SavePanel::say(const QString &remark)
{
    show(Tone::Plain, remark);
}

bool SavePanel::mayReplace(const QStringList &paths)
{
    QStringList there;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    if (there.isEmpty())
        return true;
    QMessageBox box(QMessageBox::NoIcon, window()->windowTitle(),
                    tr("%n file(s) already exist: %1. Replace them?", nullptr, static_cast<int>(there.size()))
                        .arg(fileNames(there)),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText); // file names are data, too
    QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    // Whoever only presses Enter loses nothing.
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void SavePanel::showRunning()
{
    const bool running = isRunning();
    for (QWidget *part : std::initializer_list<QWidget *>{m_folder, m_browse, m_name})
        part->setEnabled(!running);
    m_progress->setVisible(running);
    m_write->setEnabled(!running && m_canWrite);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    Q_EMIT runningChanged(running);
}

void SavePanel::showFinished()
{
    const bool stopHadFocus = m_close->hasFocus();
    showRunning();
    if (stopHadFocus)
        m_write->setFocus(); // where it was before; Enter would close the dialog now
    const QStringList &written = m_task->written();
    QStringList lines;
    if (m_task->error())
        lines.append(errorText(*m_task->error()));
    else if (m_task->wasStopped())
        lines.append(tr("Stopped."));
    if (!written.isEmpty()) {
        m_writtenFolder = QFileInfo(written.front()).absolutePath();
        //: %1: a folder, %2: names of files
        lines.append(tr("Saved in %1: %2").arg(QDir::toNativeSeparators(m_writtenFolder), fileNames(written)));
        m_openFolder->show();
    }
    show(m_task->error() ? Tone::Wrong : Tone::Plain, lines.join(QLatin1Char('\n')));
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SavePanel::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

void SavePanel::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFolder)))
        show(Tone::Wrong,
             tr("No file manager was found. The files are in %1.").arg(QDir::toNativeSeparators(m_writtenFolder)));
}

void SavePanel::show(Tone tone, const QString &text)
{
    m_tone = tone;
    m_result->setText(text);
    showTone();
}

void SavePanel::showTone()
{
    const bool wrong = m_tone == Tone::Wrong;
    QPalette colors;
    if (wrong)
        colors.setColor(QPalette::WindowText, errorColor(palette()));
    m_result->setPalette(colors);
    m_sign->setVisible(wrong);
    if (wrong)
        m_sign->setPixmap(symbolicPixmap(u"warning"_s, signSize, devicePixelRatioF(), errorColor(palette())));
    m_room->setFixedHeight(3 * m_result->fontMetrics().lineSpacing() + 2);
}

void SavePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTone();
}

void SavePanel::retranslateUi()
{
    m_folderLabel->setText(tr("&Folder:"));
    m_browse->setText(tr("Bro&wse…"));
    m_nameLabel->setText(tr("File &name:"));
    m_openFolder->setText(tr("Open fol&der"));
    m_write->setText(tr("Expor&t"));
    m_close->setText(isRunning() ? tr("Stop") : tr("Close"));
    m_result->setAccessibleName(tr("Files"));
    m_progress->setAccessibleName(tr("Progress"));
}

} // namespace dc
