// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Draws an SVG of one colour in the palette's colour at the time of drawing, so that it follows light and dark.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString file)
        : m_file(std::move(file))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                           mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        const QString key = u"%1 %2x%3 %4"_s.arg(m_file).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_file); }

private:
    QString m_file;
};

} // namespace

QIcon symbolicIcon(const QString &name, const QString &themeName)
{
    const QIcon own(new SymbolicIconEngine(u":/icons/%1.svg"_s.arg(name)));
    // "hicolor" is what there is without a theme: it has no such icons, and reading its long index would cost the start a
    // sixth of its time.
    const bool hasTheme = QIcon::themeName() != "hicolor"_L1;
    return themeName.isEmpty() || !hasTheme ? own : QIcon::fromTheme(themeName, own);
}

QPixmap symbolicPixmap(const QString &name, int size, qreal ratio, const QColor &color)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon applicationIcon()
{
    // Drawn here: for a QIcon of an SVG file, a plugin would be loaded at every start.
    QSvgRenderer drawing(u":/icons/io.github.digital_cities.DigitalCities.svg"_s);
    QIcon icon;
    for (const int size : {32, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace dc
