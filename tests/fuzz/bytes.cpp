// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include <zip.h>

#include <cstdlib>

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

std::vector<std::pair<QString, QByteArray>> partsOf(const QByteArray &input)
{
    const QByteArray mark("=== ");
    std::vector<std::pair<QString, QByteArray>> parts;
    qsizetype begin = input.indexOf(mark);
    while (begin >= 0) {
        const qsizetype nameEnd = input.indexOf('\n', begin);
        if (nameEnd < 0)
            break;
        const qsizetype end = input.indexOf("\n" + mark, nameEnd);
        const QByteArray name = input.mid(begin + mark.size(), nameEnd - begin - mark.size());
        parts.emplace_back(QString::fromUtf8(name), input.mid(nameEnd + 1, end < 0 ? -1 : end - nameEnd - 1));
        begin = end < 0 ? -1 : end + 1;
    }
    return parts;
}

QByteArray zipOf(const QByteArray &input)
{
    const auto parts = partsOf(input);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (!archive)
        std::abort();
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(source); // a name that is there already, or none
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) < 0)
        zip_discard(archive);
    QByteArray zipped;
    zip_stat_t stat;
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        zipped.resize(static_cast<qsizetype>(stat.size));
        zip_source_read(target, zipped.data(), stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return zipped;
}

void readAll(const dc::Result<std::unique_ptr<dc::Workbook>> &workbook)
{
    if (!workbook)
        return;
    const size_t count = (*workbook)->entries().size();
    for (size_t entry = 0; entry < count; ++entry)
        (void)(*workbook)->read(entry);
}
