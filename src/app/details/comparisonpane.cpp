// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/comparisonpane.h"

#include "app/details/comparisoncells.h"
#include "app/details/comparisonmodel.h"
#include "app/details/comparisonview.h"
#include "app/look/theme.h"
#include "models/tablemodel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace dc {

ComparisonPane::ComparisonPane(const TableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_table(model)
    , m_model(new ComparisonModel(model, this))
    , m_view(new ComparisonView(this))
    , m_limit(new QLabel(this))
{
    m_limit->setTextFormat(Qt::PlainText);
    m_limit->setWordWrap(true);
    m_limit->setMargin(cellPadding);
    m_limit->setBackgroundRole(QPalette::Base);
    m_limit->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_limit);
    layout->addWidget(m_view, 1);
    m_view->setComparison(m_model);
    retranslateUi();
}

void ComparisonPane::setRows(const std::vector<Row> &rows)
{
    m_model->setRows(rows);
    retranslateUi();
    m_view->scrollToTop();
}

void ComparisonPane::refresh(const std::vector<Row> &rows)
{
    if (m_model->isOf(m_table.table()))
        m_model->refresh();
    else
        setRows(rows);
    retranslateUi();
}

void ComparisonPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ComparisonPane::retranslateUi()
{
    const int given = m_model->givenCount();
    m_limit->setVisible(given > ComparisonModel::maxCompared);
    m_limit->setText(tr("%1 of %Ln selected are compared: the first in the order of the table.", nullptr, given)
                         .arg(localeOf(m_table.language()).toString(ComparisonModel::maxCompared)));
}

} // namespace dc
