// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/filetask.h"
#include "data/text/language.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace dc {

/// The lower part of an export dialog: where the files go, what they are called, what will be written or why nothing can
/// be, and the buttons. It asks before it replaces anything, writes, can be stopped, and says what came of it.
class SavePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SavePanel(QWidget *parent = nullptr);

    /// Its rows; a dialog puts its own above them, and all labels stand in line.
    QFormLayout *form() const { return m_form; }

    QString folder() const;
    void setFolder(const QString &folder);
    /// What the files are called until a person types a name.
    void suggestName(const QString &name);
    /// Of a file of this type, as named now; with a language where there is one for each. `extensions`: all that could be
    /// typed in the name, too.
    QString path(const QString &extension, std::optional<Language> language) const;
    void setExtensions(const QStringList &extensions);

    /// What Export would write, and a word about it. Without paths nothing can be written, and the word says why. The remark
    /// stands below it.
    void setFiles(const QStringList &paths, const QString &about, const QString &remark = {});
    void write(std::vector<FileJob> jobs);
    bool isRunning() const;
    void stop();
    /// A remark in passing.
    void say(const QString &remark);
    void retranslateUi();

Q_SIGNALS:
    void edited(); ///< folder or name
    void exportAsked();
    void closeAsked();
    void runningChanged(bool running);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone : quint8 { Plain, Wrong };

    void chooseFolder();
    void openFolder();
    bool mayReplace(const QStringList &paths);
    void showRunning();
    void showFinished();
    /// What of folder and names keeps the files from being written; empty: nothing.
    QString problem(const QStringList &paths) const;
    void show(Tone tone, const QString &text);
    void showTone();
    QString name() const;

    QFormLayout *m_form;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_sign;
    QScrollArea *m_room;
    QLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_openFolder;
    QPushButton *m_write;
    QPushButton *m_close;

    FileTask *m_task;
    QStringList m_extensions;
    QString m_writtenFolder;
    bool m_named = false; ///< by a person
    bool m_canWrite = false;
    Tone m_tone = Tone::Plain;
};

} // namespace dc
