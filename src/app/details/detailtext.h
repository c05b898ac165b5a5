// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/details/readingpane.h"

#include <vector>

class QTextBlock;

namespace dc {

/// A number to be read at a glance, and what it is.
struct DetailTile
{
    QString value;
    QString label;
};

/// The text of the details. One of its paragraphs is painted as a row of tiles: its words are there, to be selected,
/// copied and read out, beneath their picture.
class DetailText : public ReadingPane
{
    Q_OBJECT

public:
    explicit DetailText(QWidget *parent = nullptr);

    /// The paragraph that the tiles are painted over has this as its user state.
    static constexpr int tileBlock = 1;

    /// After the text was written: the tiles of its tile block.
    void setTiles(std::vector<DetailTile> tiles);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Layout
    {
        int perRow = 1;
        qreal width = 0;
        qreal height = 0; ///< of one row
        qreal total = 0;
    };

    QTextBlock block() const;
    Layout layOutTiles() const;
    void reserveRoom();

    std::vector<DetailTile> m_tiles;
};

} // namespace dc
