// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testwindow.h"

#include "app/export/exportdialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>

namespace dc::test {

/// The export dialog of a window, writing to a folder of its own; the files are called "chart".
struct TestExport
{
    explicit TestExport(TestWindow &w, const ChartChoice &chart = {}, const std::vector<Row> &selected = {})
        : dialog(w.settings, *w.model(), chart, selected, {}, w.window.get())
    {
        of<QLineEdit>("folder")->setText(folder.path());
        of<QLineEdit>("name")->setText(u"chart"_qs);
    }

    template <typename Widget>
    Widget *of(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }

    QString result() const { return of<QLabel>("result")->text(); }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const { return contentOf(folder.filePath(name)); }
    bool isIdle() const { return of<QWidget>("controls")->isEnabled(); }

    QTemporaryDir folder;
    ExportDialog dialog;
};

} // namespace dc::test
