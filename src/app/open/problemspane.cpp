// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/problemspane.h"

#include "app/open/problemsmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dc {

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
{ }

void ProblemsPane::create()
{
    m_text = new QLabel(this);
    m_save = new QPushButton(this);
    m_view = new QTableView(this);
    m_text->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // sentences wrap
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(top);
    layout->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPane::choose);
    connect(m_view, &QTableView::clicked, this, &ProblemsPane::choose);
    connect(m_view, &QTableView::activated, this, &ProblemsPane::choose);
    connect(m_view, &QTableView::activated, this, &ProblemsPane::accepted);
    connect(m_save, &QPushButton::clicked, this, &ProblemsPane::saveRequested);
}

void ProblemsPane::setProblems(const Problems &problems, const Table &table)
{
    m_count = problems.count();
    m_model->setProblems(problems, table);
    if (!m_view && m_count == 0)
        return;
    if (!m_view)
        create();
    const int widest = fontMetrics().averageCharWidth() * 30; // what is wrong has the rest
    for (const int column : {ProblemsModel::RowColumn, ProblemsModel::NameColumn, ProblemsModel::ValueColumn}) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, qMin(widest, m_view->columnWidth(column)));
    }
    retranslateUi();
}

void ProblemsPane::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

QWidget *ProblemsPane::list() const
{
    return m_view;
}

void ProblemsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_view)
        retranslateUi();
}

void ProblemsPane::retranslateUi()
{
    const auto count = static_cast<int>(qMin<qint64>(m_count, INT_MAX));
    QString text = tr("%Ln problem(s) in the file.", nullptr, count);
    if (const int listed = m_model->rowCount(); listed < count)
        text += u' ' + tr("The first %Ln are listed.", nullptr, listed);
    m_text->setText(text);
    m_save->setText(tr("&Save list…"));
    m_view->setAccessibleName(tr("Problems"));
}

void ProblemsPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Problem &problem = m_model->problem(index.row());
    if (problem.row >= 0)
        Q_EMIT cellChosen(static_cast<Row>(problem.row), problem.column);
}

} // namespace dc
