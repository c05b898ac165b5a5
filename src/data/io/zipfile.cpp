// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/zipfile.h"

#include "data/io/limits.h"

#include <QIODevice>

#include <zip.h>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Small files are worth no suspicion, however well they were packed.
constexpr qint64 harmlessBytes = qint64{16} << 20;

/// Reads one file of a zip file from its begin to its end.
class ZipStream : public QIODevice
{
public:
    ZipStream(zip_file *file, qint64 declaredSize)
        : m_file(file)
        , m_left(declaredSize)
    {
        open(ReadOnly | Unbuffered);
    }
    ~ZipStream() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_atEnd; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
        m_left -= count;
        // The declared size was held against the limits; the checksum is checked at the end.
        m_atEnd = count <= 0 || m_left < 0;
        return m_left < 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left;
    bool m_atEnd = false;
};

bool leadsOut(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.split(u'/').contains(u".."_s);
}

} // namespace

void ZipFile::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipFile::ZipFile(QByteArray bytes, QString fileName)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
{ }

Result<ZipFile> ZipFile::open(const QByteArray &bytes, const QString &fileName)
{
    ZipFile file(bytes, fileName);
    if (bytes.isEmpty()) // which libzip takes for an archive of nothing
        return file.damaged();
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    zip_source *source = zip_source_buffer_create(file.m_bytes.constData(), size, 0, nullptr);
    file.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!file.m_archive) {
        zip_source_free(source);
        return file.damaged();
    }
    if (const auto listed = file.list(); !listed)
        return tl::unexpected(listed.error());
    return file;
}

Result<void> ZipFile::list()
{
    const tl::unexpected<Error> inflatesTooMuch = failure({.code = ErrorCode::InflatesTooMuch, .file = m_fileName});
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limits::zipEntries)
        return inflatesTooMuch;
    quint64 total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
            return damaged();
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return failure({.code = ErrorCode::Encrypted, .file = m_fileName});
        if (stat.size > limits::inflatedBytes)
            return inflatesTooMuch;
        total += stat.size;
        const QString name = QString::fromUtf8(stat.name);
        if (!name.endsWith(u'/') && !leadsOut(name))
            m_entries.push_back({.name = name, .index = index, .size = static_cast<qint64>(stat.size)});
    }
    const auto inflated = static_cast<qint64>(total); // a few thousand times inflatedBytes at most
    if (inflated > limits::inflatedBytes
        || (inflated > harmlessBytes && inflated / m_bytes.size() > limits::inflateRatio))
        return inflatesTooMuch;
    return {};
}

QStringList ZipFile::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    return names;
}

qint64 ZipFile::size(const QString &name) const
{
    const Entry *entry = find(name);
    return entry ? entry->size : 0;
}

Result<QByteArray> ZipFile::read(const QString &name) const
{
    const std::unique_ptr<QIODevice> device = stream(name);
    if (!device)
        return damaged(name);
    QByteArray bytes(size(name), Qt::Uninitialized);
    char beyond = 0;
    if (device->read(bytes.data(), bytes.size()) != bytes.size() || device->read(&beyond, 1) != 0)
        return damaged(name);
    return bytes;
}

std::unique_ptr<QIODevice> ZipFile::stream(const QString &name) const
{
    const Entry *entry = find(name);
    zip_file *file = entry ? zip_fopen_index(m_archive.get(), entry->index, 0) : nullptr;
    if (!file)
        return nullptr;
    return std::make_unique<ZipStream>(file, entry->size);
}

const ZipFile::Entry *ZipFile::find(const QString &name) const
{
    const auto it = std::ranges::find(m_entries, name, &Entry::name);
    return it == m_entries.end() ? nullptr : &*it;
}

tl::unexpected<Error> ZipFile::damaged(const QString &detail) const
{
    return failure({.code = ErrorCode::Damaged, .file = m_fileName, .detail = detail});
}

} // namespace dc
