// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/detailpane.h"
#include "ui_detailpane.h"

#include "app/details/comparisonpane.h"
#include "app/details/comparisonview.h"
#include "app/details/detaildocument.h"
#include "models/tablemodel.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace dc {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
{
    m_ui->setupUi(this);
    m_ui->text->document()->setDocumentMargin(16);
    m_ui->text->document()->setUndoRedoEnabled(false);
    m_ui->text->document()->setIndentWidth(24);
    connect(m_ui->text, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
}

DetailPane::~DetailPane() = default;

void DetailPane::setModel(TableModel *model)
{
    m_model = model;
    connect(model, &TableModel::languageChanged, this, &DetailPane::write);
    // What is marked follows the search, what is counted follows the data.
    connect(model, &QAbstractItemModel::modelReset, this, &DetailPane::write);
    write();
}

void DetailPane::setRows(const std::vector<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_open.clear();
    showRows();
    m_ui->text->verticalScrollBar()->setValue(0);
    m_ui->text->horizontalScrollBar()->setValue(0);
}

QWidget *DetailPane::view() const
{
    return isComparing() ? static_cast<QWidget *>(m_comparison->view()) : m_ui->text;
}

bool DetailPane::copySelectedText()
{
    if (!view()->hasFocus())
        return false;
    if (isComparing())
        return m_comparison->view()->copySelectedCells();
    if (!m_ui->text->textCursor().hasSelection())
        return false;
    m_ui->text->copy();
    return true;
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_model)
        write();
}

void DetailPane::showRows()
{
    const bool hadFocus = m_ui->text->hasFocus() || (m_comparison && m_comparison->view()->hasFocus());
    if (isComparing()) {
        if (!m_comparison) {
            m_comparison = new ComparisonPane(*m_model, this);
            m_ui->layout->addWidget(m_comparison);
        }
        m_comparison->setRows(m_rows);
    } else {
        write();
    }
    if (m_comparison)
        m_comparison->setVisible(isComparing());
    m_ui->text->setVisible(!isComparing());
    if (hadFocus)
        view()->setFocus();
}

void DetailPane::write()
{
    // A table that has been swapped for a shorter one takes its rows with it.
    if (std::ranges::any_of(m_rows, [this](Row row) { return row >= m_model->table().rowCount(); })) {
        setRows({});
        return;
    }
    if (isComparing()) {
        m_comparison->refresh(m_rows);
        return;
    }
    const int x = m_ui->text->horizontalScrollBar()->value();
    const int y = m_ui->text->verticalScrollBar()->value();
    const std::optional<Row> row = shownRow();
    DetailDocument document(*m_model, *m_ui->text->document(), palette(), m_open);
    if (row)
        document.writeRow(*row);
    else
        document.writeOverview();
    m_ui->text->setTiles(document.tiles());
    // What was inserted has carried the cursor to the end, where the pane would scroll to.
    m_ui->text->setTextCursor(QTextCursor(m_ui->text->document()));
    m_ui->text->horizontalScrollBar()->setValue(x);
    m_ui->text->verticalScrollBar()->setValue(y);
    // A search shows what it has found.
    if (m_model->query() != m_query && document.firstMark() >= 0) {
        QTextCursor mark(m_ui->text->document());
        mark.setPosition(document.firstMark());
        m_ui->text->setTextCursor(mark);
        m_ui->text->ensureCursorVisible();
    }
    m_query = m_model->query();
}

std::optional<Row> DetailPane::shownRow() const
{
    if (!m_rows.empty())
        return m_rows.front();
    // The one that a search leaves is the one that was looked for.
    if (!m_model->query().isEmpty() && m_model->rows().size() == 1)
        return m_model->rows().front();
    return std::nullopt;
}

void DetailPane::follow(const QUrl &url)
{
    if (url.scheme() != DetailDocument::openScheme)
        return;
    const QString address = url.toString();
    if (!m_open.remove(address))
        m_open.insert(address);
    write();
    // The sign keeps the keyboard: Enter closes what it has opened.
    for (QTextBlock block = m_ui->text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor sign(m_ui->text->document());
            sign.setPosition(it.fragment().position());
            sign.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            m_ui->text->setTextCursor(sign);
            return;
        }
    }
}

} // namespace dc
