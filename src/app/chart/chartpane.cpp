// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/chartpane.h"
#include "ui_chartpane.h"

#include "app/look/tabularfont.h"
#include "app/look/theme.h"
#include "charts/kinds/makechart.h"
#include "charts/view/chartview.h"
#include "models/tablemodel.h"

#include <QEvent>
#include <QFontInfo>

#include <algorithm>

namespace dc {

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChartPane>())
{
    m_ui->setupUi(this);
    const auto rowsOf = [this](int mark) {
        const std::span<const Row> rows = m_ui->chart->spec().marks.rows(mark);
        return std::vector<Row>(rows.begin(), rows.end());
    };
    connect(m_ui->chart, &ChartView::markChosen, this,
            [this, rowsOf](int mark, bool extend) { Q_EMIT rowsChosen(rowsOf(mark), extend); });
    connect(m_ui->chart, &ChartView::marksChosen, this, [this, rowsOf](int from, int to) {
        std::vector<Row> rows;
        for (int mark = from; mark <= to; ++mark)
            std::ranges::copy(rowsOf(mark), std::back_inserter(rows));
        Q_EMIT rowsChosen(rows, false);
    });
    connect(m_ui->chart, &ChartView::nothingChosen, this, &ChartPane::nothingChosen);
    connect(m_ui->chart, &ChartView::contextMenuRequested, this, [this, rowsOf](int mark, const QPoint &position) {
        if (mark >= 0 && !m_ui->chart->spec().isHighlighted(mark))
            Q_EMIT rowsChosen(rowsOf(mark), false);
        Q_EMIT contextMenuRequested(position);
    });
}

ChartPane::~ChartPane() = default;

void ChartPane::setModel(TableModel *model)
{
    m_model = model;
    connect(model, &TableModel::rowsChanged, this, &ChartPane::rebuild);
    connect(model, &TableModel::languageChanged, this, &ChartPane::rebuild);
    rebuild();
}

void ChartPane::setSelectedRows(const std::vector<Row> &rows)
{
    m_selected = rows;
    m_ui->chart->setHighlighted(m_ui->chart->spec().marks.marksOf(rows));
    if (!m_ui->chart->hasFocus())
        moveToSelection();
}

void ChartPane::setChoice(const ChartChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_model)
        rebuild();
    Q_EMIT choiceChanged();
}

ChartView *ChartPane::view() const
{
    return m_ui->chart;
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
    ChartSpec spec =
        makeChart(m_model->table(), m_model->rows(), m_choice, m_model->language(), m_model->query().typed());
    spec.theme = isDark(palette()) ? ChartTheme::Dark : ChartTheme::Light;
    spec.font = tabularFont(font());
    spec.font.setPixelSize(QFontInfo(font()).pixelSize());
    spec.highlighted = spec.marks.marksOf(m_selected);
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

} // namespace dc
