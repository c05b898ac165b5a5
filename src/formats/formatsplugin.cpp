// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/openfile.h"
#include "data/write/tablewriter.h"
#include "formats/formats.h"

#include <QObject>

namespace dc {

class FormatsPlugin : public QObject, public Formats
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DigitalCitiesFormats_iid)
    Q_INTERFACES(dc::Formats)

public:
    Result<OpenedTable> openFile(const QString &path, const ReadOptions &options) const override
    {
        return dc::openFile(path, options);
    }

    Result<OpenedTable> openBytes(const QByteArray &bytes, const QString &name,
                                  const ReadOptions &options) const override
    {
        return dc::openBytes(bytes, name, options);
    }

    Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path,
                            ByteOrderMark mark) const override
    {
        return dc::writeTable(part, format, path, mark);
    }
};

} // namespace dc

#include "formatsplugin.moc"
