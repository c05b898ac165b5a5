// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace dc {

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("digital-cities"),
              QStringLiteral("digital-cities"))
{ }

Settings::Settings(const QString &iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{ }

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_store.value(QStringLiteral("language")).toString());
}

void Settings::setLanguage(std::optional<Language> language)
{
    m_store.setValue(QStringLiteral("language"), language ? languageCode(*language) : QString());
}

ThemeChoice Settings::theme() const
{
    const QString name = m_store.value(QStringLiteral("theme")).toString();
    return name == QLatin1String("light") ? ThemeChoice::Light
        : name == QLatin1String("dark")   ? ThemeChoice::Dark
                                          : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(QStringLiteral("theme"),
                     theme == ThemeChoice::Light      ? QStringLiteral("light")
                         : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system"));
}

int Settings::textSizeStep() const
{
    return qBound(minimumTextSizeStep, m_store.value(QStringLiteral("textSizeStep")).toInt(), maximumTextSizeStep);
}

void Settings::setTextSizeStep(int step)
{
    m_store.setValue(QStringLiteral("textSizeStep"), step);
}

ChartChoice Settings::chart() const
{
    const auto text = [this](const char *key) { return m_store.value(QLatin1String(key)).toString(); };
    ChartChoice choice;
    choice.kind = chartKindFromName(text("chart/kind")).value_or(choice.kind);
    choice.column = text("chart/column");
    choice.by = text("chart/by");
    choice.top = qMax(0, m_store.value(QStringLiteral("chart/top")).toInt());
    choice.line = lineFromName(text("chart/line")).value_or(choice.line);
    if (text("chart/orientation") == QLatin1String("vertical"))
        choice.orientation = Qt::Vertical;
    return choice;
}

void Settings::setChart(const ChartChoice &choice)
{
    m_store.setValue(QStringLiteral("chart/kind"), chartKindName(choice.kind));
    m_store.setValue(QStringLiteral("chart/column"), choice.column);
    m_store.setValue(QStringLiteral("chart/by"), choice.by);
    m_store.setValue(QStringLiteral("chart/top"), choice.top);
    m_store.setValue(QStringLiteral("chart/line"), lineName(choice.line));
    m_store.setValue(QStringLiteral("chart/orientation"),
                     choice.orientation == Qt::Vertical ? QStringLiteral("vertical") : QStringLiteral("horizontal"));
}

QString Settings::sortColumn() const
{
    return m_store.value(QStringLiteral("table/sortColumn")).toString();
}

Qt::SortOrder Settings::sortOrder() const
{
    return m_store.value(QStringLiteral("table/sortOrder")).toString() == QLatin1String("desc") ? Qt::DescendingOrder
                                                                                                : Qt::AscendingOrder;
}

void Settings::setSort(const QString &column, Qt::SortOrder order)
{
    m_store.setValue(QStringLiteral("table/sortColumn"), column);
    m_store.setValue(QStringLiteral("table/sortOrder"),
                     order == Qt::DescendingOrder ? QStringLiteral("desc") : QStringLiteral("asc"));
}

std::optional<ColumnLayout> Settings::columns() const
{
    ColumnLayout layout;
    layout.order = m_store.value(QStringLiteral("table/columnOrder")).toStringList();
    if (layout.order.isEmpty())
        return std::nullopt;
    layout.hidden = m_store.value(QStringLiteral("table/hiddenColumns")).toStringList();
    const QStringList widths = m_store.value(QStringLiteral("table/columnWidths")).toStringList();
    for (const QString &entry : widths) {
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        const int width = QStringView(entry).mid(colon + 1).toInt();
        if (colon > 0 && width > 0 && width < 10'000)
            layout.widths.insert(entry.left(colon), width);
    }
    return layout;
}

void Settings::setColumns(const ColumnLayout &layout)
{
    QStringList widths;
    for (auto entry = layout.widths.cbegin(); entry != layout.widths.cend(); ++entry)
        widths.append(QStringLiteral("%1:%2").arg(entry.key()).arg(entry.value()));
    widths.sort();
    m_store.setValue(QStringLiteral("table/columnOrder"), layout.order);
    m_store.setValue(QStringLiteral("table/hiddenColumns"), layout.hidden);
    m_store.setValue(QStringLiteral("table/columnWidths"), widths);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_store.value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_store.setValue(QStringLiteral("window/geometry"), geometry);
    m_store.setValue(QStringLiteral("window/state"), state);
}

QString Settings::exportFolder() const
{
    const QString folder = m_store.value(QStringLiteral("export/folder")).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Settings::setExportFolder(const QString &folder)
{
    m_store.setValue(QStringLiteral("export/folder"), folder);
}

QStringList Settings::exportFormats() const
{
    QStringList formats;
    const QStringList known = imageExtensions();
    const QStringList chosen = m_store.value(QStringLiteral("export/formats")).toStringList();
    std::ranges::copy_if(chosen, std::back_inserter(formats),
                         [&](const QString &name) { return known.contains(name); });
    return formats.isEmpty() ? QStringList{QStringLiteral("png")} : formats;
}

void Settings::setExportFormats(const QStringList &formats)
{
    m_store.setValue(QStringLiteral("export/formats"), formats);
}

static const std::array<QString, 3> languagesNames{QStringLiteral("both"), QStringLiteral("uk"), QStringLiteral("en")};
static const std::array<QString, 3> rowsNames{QStringLiteral("all"), QStringLiteral("shown"),
                                              QStringLiteral("selected")};
static const std::array<QString, 3> backgroundNames{QStringLiteral("white"), QStringLiteral("transparent"),
                                                    QStringLiteral("dark")};

/// The value of that name; the fallback where there is none of it.
template <typename Value>
static Value named(const std::array<QString, 3> &names, const QVariant &name, Value fallback)
{
    const auto found = std::ranges::find(names, name.toString());
    return found == names.end() ? fallback : static_cast<Value>(found - names.begin());
}

ExportLanguages Settings::exportLanguages() const
{
    return named(languagesNames, m_store.value(QStringLiteral("export/languages")), ExportLanguages::Both);
}

void Settings::setExportLanguages(ExportLanguages languages)
{
    m_store.setValue(QStringLiteral("export/languages"), languagesNames.at(static_cast<size_t>(languages)));
}

ChartExport Settings::chartExport() const
{
    const auto value = [this](const char *key) {
        return m_store.value(QStringLiteral("export/") + QLatin1String(key));
    };
    ChartExport choices;
    choices.rows = named(rowsNames, value("rows"), RowChoice::Shown);
    choices.background = named(backgroundNames, value("background"), Background::White);
    const auto size = ImageSize::fromString(value("size").toString());
    const QSize pixels = size ? size->pixels() : QSize();
    // What the dialog itself offers.
    if (!pixels.isEmpty() && pixels.width() <= 60'000 && pixels.height() <= 60'000)
        choices.image.size = *size;
    const int scale = value("scale").toInt();
    if ((scale == 2 || scale == 4) && choices.image.size.unit == ImageSize::Unit::Pixel)
        choices.image.scale = scale;
    const double textSize = value("textSize").toDouble();
    if (textSize >= 4 && textSize <= 200)
        choices.image.textSize = textSize;
    if (value("textOutlines").toBool())
        choices.image.textAs = TextAs::Outlines;
    choices.altText = value("altText").toBool();
    return choices;
}

void Settings::setChartExport(const ChartExport &choices)
{
    const auto set = [this](const char *key, const QVariant &value) {
        m_store.setValue(QStringLiteral("export/") + QLatin1String(key), value);
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
