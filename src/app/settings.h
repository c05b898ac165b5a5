// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/chartexport.h"
#include "app/table/sortchoice.h"
#include "data/io/readoptions.h"
#include "data/text/language.h"
#include "data/write/tableformat.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QSize>
#include <QStringList>

#include <optional>

namespace dc {

enum class ThemeChoice : quint8 { System, Light, Dark };

enum class ExportLanguages : quint8 { Both, Ukrainian, English };

/// How the table's columns stood: their ids.
struct ColumnLayout
{
    QStringList order; ///< all columns, from left to right
    QStringList hidden;
    QHash<QString, int> widths; ///< only those that a person set, in pixels
    std::optional<QStringList> bars = std::nullopt; ///< the columns with bars; nothing: as at first

    bool operator==(const ColumnLayout &) const = default;
};

/// How large a person made the panes, in a window of this size.
struct PaneSizes
{
    QSize window;
    int details = 0; ///< wide
    int chart = 0; ///< high

    bool operator==(const PaneSizes &) const = default;
};

/// What the program remembers between two runs. A value that cannot be read is as good as none: each getter then gives its default.
class Settings
{
public:
    /// The person's own settings file, or the given one.
    Settings();
    explicit Settings(const QString &iniFile);

    std::optional<Language> language() const; ///< nothing: as the system
    void setLanguage(std::optional<Language> language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int textSizeStep() const; ///< 0: the system's size; each step a point
    void setTextSizeStep(int step);
    inline static constexpr int minimumTextSizeStep = -3;
    inline static constexpr int maximumTextSizeStep = 12;

    /// Chart, order and columns are remembered for each data set: those that follow are the data's of this name.
    void setData(const QString &name);

    ChartChoice chart() const;
    void setChart(const ChartChoice &choice);

    QList<SortChoice> sort() const; ///< empty: the default
    void setSort(const QList<SortChoice> &choices);
    std::optional<ColumnLayout> columns() const;
    void setColumns(const ColumnLayout &layout);

    /// What was opened before, the last first.
    QStringList recentFiles() const;
    /// Puts it in the first place; it is read in this way the next time too.
    void addRecentFile(const QString &path, const ReadOptions &options);
    void clearRecentFiles();
    /// How a person wanted this file to be read.
    ReadOptions readOptions(const QString &path) const;

    /// Writes what has been set. false: it is lost, for want of a file that can be written.
    bool save();
    QString fileName() const { return m_store.fileName(); }

    bool layoutLocked() const; ///< true, unless a person has unlocked it
    void setLayoutLocked(bool locked);
    std::optional<PaneSizes> paneSizes() const; ///< nothing: a person has not changed them
    void setPaneSizes(const std::optional<PaneSizes> &sizes);
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    QString
    exportFolder() const; ///< where an export went last, if it is still there; else the documents or home folder
    void setExportFolder(const QString &folder); ///< nothing changes where there is none
    QStringList exportFormats() const; ///< file extensions; at least one
    void setExportFormats(const QStringList &formats);
    ExportLanguages exportLanguages() const;
    void setExportLanguages(ExportLanguages languages);
    TableFormat tableFormat() const;
    void setTableFormat(TableFormat format);
    ByteOrderMark byteOrderMark() const; ///< of CSV and TSV
    void setByteOrderMark(ByteOrderMark mark);
    /// Without the chart itself and without words: those belong to what is being worked on.
    ChartExport chartExport() const;
    void setChartExport(const ChartExport &choices);

private:
    void move(const QString &from, const QString &to);

    QSettings m_store;
};

} // namespace dc
