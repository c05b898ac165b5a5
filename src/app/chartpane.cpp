// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartpane.h"
#include "ui_chartpane.h"

#include "app/tabularfont.h"
#include "app/theme.h"
#include "charts/datasetchart.h"
#include "models/datasetmodel.h"

#include <QEvent>
#include <QFontInfo>

#include <algorithm>

namespace dc {

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChartPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->chart, &ChartView::markChosen, this,
            [this](int bar, bool extend) { Q_EMIT rowChosen(m_model->datasetRow(bar), extend); });
    connect(m_ui->chart, &ChartView::nothingChosen, this, &ChartPane::nothingChosen);
    connect(m_ui->chart, &ChartView::contextMenuRequested, this, [this](int bar, const QPoint &position) {
        if (bar >= 0) {
            const Row row = m_model->datasetRow(bar);
            if (std::find(m_selected.begin(), m_selected.end(), row) == m_selected.end())
                Q_EMIT rowChosen(row, false);
        }
        Q_EMIT contextMenuRequested(position);
    });
}

ChartPane::~ChartPane() = default;

void ChartPane::setModel(DatasetModel *model)
{
    m_model = model;
    connect(model, &DatasetModel::rowsChanged, this, &ChartPane::rebuild);
    connect(model, &DatasetModel::languageChanged, this, &ChartPane::rebuild);
    rebuild();
}

void ChartPane::setSelectedRows(const std::vector<Row> &rows)
{
    m_selected = rows;
    m_ui->chart->setHighlighted(highlightedBars());
    if (!m_ui->chart->hasFocus())
        moveToSelection();
}

void ChartPane::setOrientation(Qt::Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    if (m_model)
        rebuild();
}

ChartView *ChartPane::view() const
{
    return m_ui->chart;
}

ChartSpec ChartPane::printedSpec() const
{
    ChartSpec printed = spec();
    printed.theme = ChartTheme::Light;
    printed.highlighted.clear();
    printed.font = exportFont();
    return printed;
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (m_model && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

ChartSpec ChartPane::spec() const
{
    ChartSpec spec = makeChart(m_model->dataset(), m_model->rows(),
                               {.column = m_model->dataset().columnIndex(u"projects"), .orientation = m_orientation},
                               m_model->language());
    spec.theme = isDark(palette()) ? ChartTheme::Dark : ChartTheme::Light;
    spec.font = tabularFont(font());
    spec.font.setPixelSize(QFontInfo(font()).pixelSize());
    spec.highlighted = highlightedBars();
    return spec;
}

void ChartPane::rebuild()
{
    m_ui->chart->setSpec(spec());
    moveToSelection();
}

void ChartPane::moveToSelection()
{
    const std::vector<int> &bars = m_ui->chart->spec().highlighted;
    if (!bars.empty() && std::find(bars.begin(), bars.end(), m_ui->chart->currentMark()) == bars.end())
        m_ui->chart->setCurrentMark(bars.front());
}

std::vector<int> ChartPane::highlightedBars() const
{
    std::vector<int> bars;
    for (const Row row : m_selected) {
        if (const int bar = m_model->rowOf(row); bar >= 0)
            bars.push_back(bar);
    }
    return bars;
}

} // namespace dc
