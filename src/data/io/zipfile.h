// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

class QIODevice;
struct zip;

namespace dc {

/// The files within a zip file in memory. What they declare to be is held against the limits before any is inflated, and none
/// inflates to more than it declares.
class ZipFile
{
public:
    /// Errors: Damaged, Encrypted, InflatesTooMuch (which too many files in it are, too).
    static Result<ZipFile> open(const QByteArray &bytes, const QString &fileName);

    /// In the order of the file, folders left out. Names that lead out of the zip file are not among them.
    QStringList names() const;
    bool contains(const QString &name) const { return find(name) != nullptr; }
    /// The declared size; 0 where there is no such file.
    qint64 size(const QString &name) const;
    /// All that the file of this name holds. Errors: Damaged, also where there is none.
    Result<QByteArray> read(const QString &name) const;
    /// The same bit by bit: reading it fails where the zip file is damaged. Lives no longer than this; null where there is none.
    std::unique_ptr<QIODevice> stream(const QString &name) const;

private:
    struct Entry
    {
        QString name;
        quint64 index;
        qint64 size;
    };
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipFile(QByteArray bytes, QString fileName);
    Result<void> list();
    const Entry *find(const QString &name) const;
    tl::unexpected<Error> damaged(const QString &detail = {}) const;

    QByteArray m_bytes; ///< outlives what reads it
    QString m_fileName;
    std::unique_ptr<zip, Closer> m_archive;
    std::vector<Entry> m_entries;
};

} // namespace dc
