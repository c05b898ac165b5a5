// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/comparisonview.h"

#include "app/details/comparisoncells.h"
#include "app/details/comparisonmodel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A word of more than this many letters may be broken: "Дніпропетровська" is not.
constexpr int unbrokenLetters = 18;

qreal widestUnbroken(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(QString(unbrokenLetters, u'н'));
}

/// So wide is a list or a long text at least, in letters.
constexpr int listLetters = 18;
constexpr int longText = 60;
/// With more columns than these, what spans them all would be wider than the view.
constexpr int spannedColumns = 3;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTableView(parent)
    , m_names(new ComparisonHeader(Qt::Horizontal, this))
    , m_facts(new ComparisonHeader(Qt::Vertical, this))
{
    setHorizontalHeader(m_names);
    setVerticalHeader(m_facts);
    setItemDelegate(new ComparisonDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    retranslateUi();
}

void ComparisonView::setComparison(ComparisonModel *model)
{
    m_comparison = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ComparisonView::fit);
    fit();
}

int ComparisonView::minimumColumnWidth(int column, bool withLists) const
{
    const qreal longest = widestUnbroken(fontMetrics());
    qreal width = std::min(m_names->textOf(column).wordWidth(), longest);
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        const WrappedText text = ComparisonDelegate::textOf(m_comparison->index(row, column), font());
        const bool isLong = text.isList || text.text.size() > longText;
        if (!isLong)
            width = std::max(width, std::min(text.wordWidth(), longest));
        else if (withLists)
            width = std::max<qreal>(width, fontMetrics().averageCharWidth() * listLetters);
    }
    return qCeil(width) + 2 * cellSide;
}

void ComparisonView::fit()
{
    if (m_isFitting || !m_comparison || m_comparison->columnCount() == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // As if the scroll bar were there: it must not come and go with the width that it takes.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int columns = m_comparison->columnCount();
    m_comparison->setListsSpan(columns <= spannedColumns && room / columns < fontMetrics().averageCharWidth() * 32);
    clearSpans();
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        if (m_comparison->isSpanning(row))
            setSpan(row, 0, 1, columns);
    }

    const int factsWidth = fitFacts(room);
    const std::vector<int> widths = columnWidths(room - factsWidth);
    qreal namesHeight = 0;
    for (int column = 0; column < columns; ++column) {
        const int width = widths[static_cast<size_t>(column)];
        m_names->resizeSection(column, width);
        namesHeight = std::max(namesHeight, m_names->textOf(column).height(width - 2 * cellSide));
    }
    m_names->setExtent(qCeil(namesHeight) + 2 * cellPadding);
    const int allWidths = std::accumulate(widths.begin(), widths.end(), 0);
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        qreal height = m_facts->textOf(row).height(factsWidth - cellPadding - cellSide);
        for (int column = 0; column < columns; ++column) {
            const bool spans = m_comparison->isSpanning(row);
            const int width = spans ? allWidths : widths[static_cast<size_t>(column)];
            height = std::max(
                height,
                ComparisonDelegate::textOf(m_comparison->index(row, column), font()).height(width - 2 * cellSide));
            if (spans)
                break;
        }
        m_facts->resizeSection(row, qCeil(height) + 2 * cellPadding);
    }
    updateGeometries();
    viewport()->update();
}

int ComparisonView::fitFacts(int room)
{
    qreal natural = 0;
    qreal word = 0;
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        const WrappedText fact = m_facts->textOf(row);
        natural = std::max(natural, fact.naturalWidth());
        word = std::max(word, fact.wordWidth());
    }
    word = std::min(word, widestUnbroken(fontMetrics()));
    const int width = qCeil(std::clamp(room * 0.2, word, std::max(word, natural))) + cellPadding + cellSide;
    m_facts->setExtent(width);
    return width;
}

std::vector<int> ComparisonView::columnWidths(int room) const
{
    const int columns = m_comparison->columnCount();
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.push_back(minimumColumnWidth(column, columns > spannedColumns));
    // What is left makes the narrow ones wider, until all are equal or nothing is left.
    int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    // Two or three are never cut for a few pixels: a long word is broken instead.
    const int narrow = fontMetrics().averageCharWidth() * 8;
    for (; spare < 0 && columns <= spannedColumns && std::ranges::max(widths) > narrow; ++spare)
        --*std::ranges::max_element(widths);
    while (spare > 0) {
        const int narrowest = std::ranges::min(widths);
        int next = std::numeric_limits<int>::max();
        int count = 0;
        for (const int width : widths) {
            if (width == narrowest)
                ++count;
            else
                next = std::min(next, width);
        }
        const int more = std::min(next - narrowest, spare / count);
        if (more == 0)
            break;
        for (int &width : widths)
            width += width == narrowest ? more : 0;
        spare -= more * count;
    }
    return widths;
}

QMimeData *ComparisonView::selectedCells() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return nullptr;
    std::set<int> rows;
    std::set<int> columns;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QString text;
    QString html = u"<table>"_s;
    const auto plain = [](QString cell) { return cell.replace(u'\n', u"; "_s).replace(u'\t', u' '); };
    const auto marked = [](const QString &cell) { return cell.toHtmlEscaped().replace(u'\n', "<br>"_L1); };
    html += "<tr><th></th>"_L1;
    for (const int column : columns) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        text += u'\t' + plain(name);
        html += u"<th>%1</th>"_s.arg(marked(name));
    }
    text += u'\n';
    html += "</tr>"_L1;
    for (const int row : rows) {
        const QString fact = model()->headerData(row, Qt::Vertical).toString();
        text += plain(fact);
        html += u"<tr><th>%1</th>"_s.arg(marked(fact));
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QString cell = selectionModel()->isSelected(index) ? index.data().toString() : QString();
            text += u'\t' + plain(cell);
            html += u"<td>%1</td>"_s.arg(marked(cell));
        }
        text += u'\n';
        html += "</tr>"_L1;
    }
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(html + "</table>"_L1);
    return copied;
}

bool ComparisonView::copySelectedCells() const
{
    QMimeData *cells = selectedCells();
    if (cells)
        QGuiApplication::clipboard()->setMimeData(cells);
    return cells != nullptr;
}

void ComparisonView::retranslateUi()
{
    setAccessibleName(tr("Comparison"));
}

bool ComparisonView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool copies = key->matches(QKeySequence::Copy) && selectionModel() && selectionModel()->hasSelection();
        if (copies || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        (void)copySelectedCells();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    // The corner above the facts is as empty as the ground: no button.
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton *>(watched)) {
        QPainter(static_cast<QWidget *>(watched)).fillRect(static_cast<QWidget *>(watched)->rect(), palette().base());
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ComparisonView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), this, [this] { (void)copySelectedCells(); });
    copy->setEnabled(selectionModel() && selectionModel()->hasSelection());
    menu.addAction(tr("Select &all"), this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace dc
