// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/zippedpackage.h"

#include "data/package/packagereader.h"

namespace dc {

using namespace Qt::StringLiterals;

std::optional<QString> packageDescriptor(const ZipFile &zip)
{
    const QString name = u"datapackage.json"_s;
    if (zip.contains(name))
        return name;
    // Packed together with its folder, which is the only one then.
    const QString folder = zip.names().value(0).section(QLatin1Char('/'), 0, 0) + QLatin1Char('/');
    return zip.contains(folder + name) ? std::optional(folder + name) : std::nullopt;
}

Result<OpenedTable> readZippedPackage(const ZipFile &zip, const QString &descriptor, const QString &fileName,
                                      const ReadOptions &options)
{
    const auto inZip = [&](const QString &path) { return fileName + QLatin1Char('/') + path; };
    const QString folder = descriptor.left(descriptor.lastIndexOf(QLatin1Char('/')) + 1);
    const Result<QByteArray> json = zip.read(descriptor);
    if (!json)
        return tl::unexpected(json.error());
    const auto find = [&](const QString &path) -> Result<FoundFile> {
        const QString name = folder + path;
        if (!zip.contains(name))
            return failure(
                {.code = ErrorCode::CannotOpen, .file = inZip(name), .detail = u"No such file or directory"_s});
        return zip.read(name).transform([&](const QByteArray &bytes) { return FoundFile{inZip(name), bytes}; });
    };
    return readPackage(*json, inZip(descriptor), find, options);
}

} // namespace dc
