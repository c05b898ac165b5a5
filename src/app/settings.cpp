// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "app/language/log.h"
#include "charts/file/imageexport.h"
#include "charts/kinds/choiceoptions.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace dc {

using namespace Qt::StringLiterals;

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"digital-cities"_s, u"digital-cities"_s)
{ }

Settings::Settings(const QString &iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{ }

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_store.value(u"language"_s).toString());
}

void Settings::setLanguage(std::optional<Language> language)
{
    m_store.setValue(u"language"_s, language ? languageCode(*language) : QString());
}

ThemeChoice Settings::theme() const
{
    const QString name = m_store.value(u"theme"_s).toString();
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(u"theme"_s,
                     theme == ThemeChoice::Light      ? u"light"_s
                         : theme == ThemeChoice::Dark ? u"dark"_s
                                                      : u"system"_s);
}

int Settings::textSizeStep() const
{
    return qBound(minimumTextSizeStep, m_store.value(u"textSizeStep"_s).toInt(), maximumTextSizeStep);
}

void Settings::setTextSizeStep(int step)
{
    m_store.setValue(u"textSizeStep"_s, step);
}

void Settings::setData(const QString &name)
{
    // What is remembered of the data now open stands at the top, that of the others in groups of their names.
    const QString before = m_store.value(u"data"_s).toString();
    if (before == name)
        return;
    const auto groupOf = [](const QString &data) {
        return u"ofData/"_s + QString::fromLatin1(data.toUtf8().toPercentEncoding());
    };
    for (const QString &part : {u"chart"_s, u"table"_s}) {
        if (!before.isEmpty()) // else it is of a time that knew one data set only: this one
            move(part, groupOf(before) + u'/' + part);
        move(groupOf(name) + u'/' + part, part);
    }
    m_store.setValue(u"data"_s, name);
}

void Settings::move(const QString &from, const QString &to)
{
    m_store.beginGroup(from);
    const QStringList keys = m_store.allKeys();
    m_store.endGroup();
    if (keys.isEmpty())
        return;
    m_store.remove(to);
    for (const QString &key : keys)
        m_store.setValue(to + u'/' + key, m_store.value(from + u'/' + key));
    m_store.remove(from);
}

static QString keyOf(const ChoiceOption &option)
{
    return option.id == "chart"_L1 ? u"chart/kind"_s : u"chart/"_s + option.id;
}

ChartChoice Settings::chart() const
{
    ChartChoice choice;
    for (const ChoiceOption &option : choiceOptions())
        option.read(choice, m_store.value(keyOf(option)).toString());
    return choice;
}

void Settings::setChart(const ChartChoice &choice)
{
    for (const ChoiceOption &option : choiceOptions())
        m_store.setValue(keyOf(option), option.write(choice));
}

QList<SortChoice> Settings::sort() const
{
    QList<SortChoice> choices;
    const QStringList texts = m_store.value(u"table/sort"_s).toStringList();
    for (const QString &text : texts) {
        if (const auto choice = SortChoice::fromString(text))
            choices.append(*choice);
    }
    return choices;
}

void Settings::setSort(const QList<SortChoice> &choices)
{
    QStringList texts;
    for (const SortChoice &choice : choices)
        texts.append(choice.toString());
    m_store.setValue(u"table/sort"_s, texts);
}

std::optional<ColumnLayout> Settings::columns() const
{
    ColumnLayout layout;
    layout.order = m_store.value(u"table/columnOrder"_s).toStringList();
    if (layout.order.isEmpty())
        return std::nullopt;
    layout.hidden = m_store.value(u"table/hiddenColumns"_s).toStringList();
    const QStringList widths = m_store.value(u"table/columnWidths"_s).toStringList();
    for (const QString &entry : widths) {
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        const int width = QStringView(entry).mid(colon + 1).toInt();
        if (colon > 0 && width > 0 && width < 10'000)
            layout.widths.insert(entry.left(colon), width);
    }
    if (const QVariant bars = m_store.value(u"table/barColumns"_s); bars.isValid())
        layout.bars = bars.toStringList();
    return layout;
}

void Settings::setColumns(const ColumnLayout &layout)
{
    QStringList widths;
    for (auto entry = layout.widths.cbegin(); entry != layout.widths.cend(); ++entry)
        widths.append(u"%1:%2"_s.arg(entry.key()).arg(entry.value()));
    widths.sort();
    m_store.setValue(u"table/columnOrder"_s, layout.order);
    m_store.setValue(u"table/hiddenColumns"_s, layout.hidden);
    m_store.setValue(u"table/columnWidths"_s, widths);
    if (layout.bars)
        m_store.setValue(u"table/barColumns"_s, *layout.bars);
    else
        m_store.remove(u"table/barColumns"_s);
}

static constexpr qsizetype mostRecentFiles = 10;

static QString readingKey(const QString &path)
{
    return u"reading/"_s + QString::fromLatin1(path.toUtf8().toPercentEncoding());
}

QStringList Settings::recentFiles() const
{
    return m_store.value(u"recentFiles"_s).toStringList().mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString &path, const ReadOptions &options)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(u"recentFiles"_s, files.mid(0, mostRecentFiles));

    QVariantMap map;
    if (options.sheet)
        map.insert(u"sheet"_s, *options.sheet);
    if (options.encoding)
        map.insert(u"encoding"_s, QString::fromLatin1(*options.encoding));
    if (options.delimiter)
        map.insert(u"delimiter"_s, QString(QLatin1Char(*options.delimiter)));
    if (options.decimalMark)
        map.insert(u"decimalMark"_s, QString(QLatin1Char(*options.decimalMark)));
    if (options.headerRows)
        map.insert(u"headerRows"_s, *options.headerRows);
    if (map.isEmpty())
        m_store.remove(readingKey(path));
    else
        m_store.setValue(readingKey(path), map);
}

void Settings::clearRecentFiles()
{
    m_store.remove(u"recentFiles"_s);
}

ReadOptions Settings::readOptions(const QString &path) const
{
    const QVariantMap map = m_store.value(readingKey(path)).toMap();
    const auto text = [&](const QString &key) -> std::optional<QString> {
        const QString value = map.value(key).toString();
        return value.isEmpty() ? std::nullopt : std::optional(value);
    };
    const auto mark = [&](const QString &key) -> std::optional<char> {
        const auto value = text(key);
        return value && value->size() == 1 ? std::optional(value->front().toLatin1()) : std::nullopt;
    };
    ReadOptions options;
    options.sheet = text(u"sheet"_s);
    if (const auto encoding = text(u"encoding"_s))
        options.encoding = encoding->toLatin1();
    options.delimiter = mark(u"delimiter"_s);
    options.decimalMark = mark(u"decimalMark"_s);
    bool isNumber = false;
    if (const int rows = map.value(u"headerRows"_s).toInt(&isNumber); isNumber && rows >= 0)
        options.headerRows = rows;
    return options;
}

bool Settings::save()
{
    m_store.sync();
    if (m_store.status() != QSettings::AccessError)
        return true;
    qCWarning(programLog) << "the settings cannot be written to" << m_store.fileName();
    return false;
}

bool Settings::layoutLocked() const
{
    return m_store.value(u"window/locked"_s, true).toBool();
}

void Settings::setLayoutLocked(bool locked)
{
    m_store.setValue(u"window/locked"_s, locked);
}

std::optional<PaneSizes> Settings::paneSizes() const
{
    const QSize window = m_store.value(u"window/panesOf"_s).toSize();
    const QSize panes = m_store.value(u"window/panes"_s).toSize();
    if (window.isEmpty() || panes.isEmpty())
        return std::nullopt;
    return PaneSizes{window, panes.width(), panes.height()};
}

void Settings::setPaneSizes(const std::optional<PaneSizes> &sizes)
{
    m_store.setValue(u"window/panesOf"_s, sizes ? sizes->window : QSize());
    m_store.setValue(u"window/panes"_s, sizes ? QSize(sizes->details, sizes->chart) : QSize());
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_store.value(u"window/state"_s).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_store.setValue(u"window/geometry"_s, geometry);
    m_store.setValue(u"window/state"_s, state);
}

QString Settings::exportFolder() const
{
    const QString folder = m_store.value(u"export/folder"_s).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Settings::setExportFolder(const QString &folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        m_store.setValue(u"export/folder"_s, folder);
}

QStringList Settings::exportFormats() const
{
    QStringList formats;
    const QStringList known = imageExtensions();
    const QStringList chosen = m_store.value(u"export/formats"_s).toStringList();
    std::ranges::copy_if(chosen, std::back_inserter(formats),
                         [&](const QString &name) { return known.contains(name); });
    return formats.isEmpty() ? QStringList{u"png"_s} : formats;
}

void Settings::setExportFormats(const QStringList &formats)
{
    m_store.setValue(u"export/formats"_s, formats);
}

static const std::array<QString, 3> languagesNames{u"both"_s, u"uk"_s, u"en"_s};
static const std::array<QString, 3> rowsNames{u"all"_s, u"shown"_s, u"selected"_s};
static const std::array<QString, tableFormatCount> tableFormatNames{u"csv"_s,  u"excel"_s, u"tsv"_s,
                                                                    u"xlsx"_s, u"json"_s,  u"package"_s};
static const std::array<QString, 3> backgroundNames{u"white"_s, u"transparent"_s, u"dark"_s};

/// The value of that name; the fallback where there is none of it.
template <typename Value, size_t count>
static Value named(const std::array<QString, count> &names, const QVariant &name, Value fallback)
{
    const auto found = std::ranges::find(names, name.toString());
    return found == names.end() ? fallback : static_cast<Value>(found - names.begin());
}

ExportLanguages Settings::exportLanguages() const
{
    return named(languagesNames, m_store.value(u"export/languages"_s), ExportLanguages::Both);
}

void Settings::setExportLanguages(ExportLanguages languages)
{
    m_store.setValue(u"export/languages"_s, languagesNames.at(static_cast<size_t>(languages)));
}

TableFormat Settings::tableFormat() const
{
    return named(tableFormatNames, m_store.value(u"export/tableFormat"_s), TableFormat::Csv);
}

void Settings::setTableFormat(TableFormat format)
{
    m_store.setValue(u"export/tableFormat"_s, tableFormatNames.at(static_cast<size_t>(format)));
}

ByteOrderMark Settings::byteOrderMark() const
{
    return m_store.value(u"export/byteOrderMark"_s).toBool() ? ByteOrderMark::With : ByteOrderMark::Without;
}

void Settings::setByteOrderMark(ByteOrderMark mark)
{
    m_store.setValue(u"export/byteOrderMark"_s, mark == ByteOrderMark::With);
}

ChartExport Settings::chartExport() const
{
    const auto value = [this](const char *key) { return m_store.value(u"export/"_s + QLatin1String(key)); };
    ChartExport choices;
    choices.rows = named(rowsNames, value("rows"), RowChoice::Shown);
    choices.background = named(backgroundNames, value("background"), Background::White);
    const auto size = ImageSize::fromString(value("size").toString());
    if (size)
        choices.image.size = *size;
    const int scale = value("scale").toInt();
    if ((scale == 2 || scale == 4) && choices.image.size.unit == ImageSize::Unit::Pixel)
        choices.image.scale = scale;
    const double textSize = value("textSize").toDouble();
    if (textSize >= ImageOptions::leastTextSize && textSize <= ImageOptions::mostTextSize)
        choices.image.textSize = textSize;
    if (value("textOutlines").toBool())
        choices.image.textAs = TextAs::Outlines;
    choices.altText = value("altText").toBool();
    return choices;
}

void Settings::setChartExport(const ChartExport &choices)
{
    const auto set = [this](const char *key, const QVariant &value) {
        m_store.setValue(u"export/"_s + QLatin1String(key), value);
    };
    set("rows", rowsNames.at(static_cast<size_t>(choices.rows)));
    set("background", backgroundNames.at(static_cast<size_t>(choices.background)));
    set("size", choices.image.size.toString());
    set("scale", choices.image.scale);
    set("textSize", choices.image.textSize);
    set("textOutlines", choices.image.textAs == TextAs::Outlines);
    set("altText", choices.altText);
}

} // namespace dc
