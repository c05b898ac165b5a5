// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/chartmenu.h"

#include "app/chart/chartpane.h"
#include "app/look/icons.h"
#include "models/tablemodel.h"

#include <QActionGroup>
#include <QInputDialog>

namespace dc {

using namespace Qt::StringLiterals;

static constexpr std::array allLines{ReferenceLine::None, ReferenceLine::Mean, ReferenceLine::Median};

static QActionGroup *exclusive(QObject *parent)
{
    auto *group = new QActionGroup(parent);
    group->setExclusive(true);
    return group;
}

/// An empty menu's one group: it is used again each time that the menu opens.
static QActionGroup *emptied(QMenu *menu)
{
    menu->clear();
    auto *group = menu->findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    return group ? group : exclusive(menu);
}

ChartMenu::ChartMenu(QMenu *menu, QAction *horizontal, QAction *vertical, ChartPane *pane, const TableModel *model)
    : QObject(menu)
    , m_pane(pane)
    , m_model(model)
    , m_values(new QMenu(menu))
    , m_against(new QMenu(menu))
    , m_top(new QMenu(menu))
    , m_lines(new QMenu(menu))
    , m_horizontal(horizontal)
    , m_vertical(vertical)
{
    m_values->setObjectName(u"menuValues"_s);
    m_against->setObjectName(u"menuAgainst"_s);
    QAction *before = menu->actions().value(0);
    addKinds(menu, before);
    menu->insertSeparator(before);
    for (QMenu *submenu : {m_values, m_against, m_top, m_lines})
        menu->insertMenu(before, submenu);
    menu->insertSeparator(before);

    connect(m_values, &QMenu::aboutToShow, this, [this] { fillColumns(m_values, false); });
    connect(m_against, &QMenu::aboutToShow, this, [this] { fillColumns(m_against, true); });
    connect(m_top, &QMenu::aboutToShow, this, &ChartMenu::fillTop);
    QActionGroup *lines = exclusive(this);
    for (size_t i = 0; i < allLines.size(); ++i) {
        m_lineActions[i] = m_lines->addAction(QString());
        m_lineActions[i]->setCheckable(true);
        lines->addAction(m_lineActions[i]);
        connect(m_lineActions[i], &QAction::triggered, this,
                [this, line = allLines[i]] { change([line](ChartChoice &choice) { choice.line = line; }); });
    }
    for (const auto &[action, orientation] :
         {std::pair(horizontal, Qt::Horizontal), std::pair(vertical, Qt::Vertical)}) {
        connect(action, &QAction::triggered, this, [this, orientation = orientation] {
            change([orientation](ChartChoice &choice) { choice.orientation = orientation; });
        });
    }
    connect(pane, &ChartPane::choiceChanged, this, &ChartMenu::showChoice);
    retranslateUi();
    showChoice();
}

void ChartMenu::addKinds(QMenu *menu, QAction *before)
{
    QActionGroup *group = exclusive(this);
    for (const ChartKind *kind : chartKinds()) {
        auto *action = new QAction(menu);
        action->setObjectName(u"actionChart_"_s + kind->id());
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_kinds.size())));
        action->setIcon(symbolicIcon(kind->iconName(), {}));
        group->addAction(action);
        menu->insertAction(before, action);
        connect(action, &QAction::triggered, this,
                [this, kind] { change([kind](ChartChoice &choice) { choice.kind = kind; }); });
        m_kinds.push_back(action);
    }
}

QIcon ChartMenu::icon() const
{
    return symbolicIcon(m_pane->choice().kind->iconName(), {});
}

void ChartMenu::retranslateUi()
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setText(chartKinds()[i]->menuName());
        m_kinds[i]->setToolTip(chartKinds()[i]->toolTip());
    }
    m_values->setTitle(tr("Va&lues"));
    m_against->setTitle(tr("Horizontal a&xis"));
    m_top->setTitle(tr("&Top"));
    m_lines->setTitle(tr("L&ine"));
    m_lineActions[0]->setText(tr("&No line"));
    m_lineActions[1]->setText(tr("&Mean"));
    m_lineActions[2]->setText(tr("M&edian"));
}

void ChartMenu::change(const std::function<void(ChartChoice &)> &edit)
{
    ChartChoice choice = m_pane->choice();
    edit(choice);
    m_pane->setChoice(choice);
}

void ChartMenu::showChoice()
{
    const ChartChoice choice = m_pane->choice();
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(chartKinds()[i] == choice.kind);
    for (size_t i = 0; i < m_lineActions.size(); ++i)
        m_lineActions[i]->setChecked(allLines[i] == choice.line);
    m_horizontal->setChecked(choice.orientation == Qt::Horizontal);
    m_vertical->setChecked(choice.orientation == Qt::Vertical);
    m_against->setEnabled(choice.kind->has(ChartOption::By));
    m_top->setEnabled(choice.kind->has(ChartOption::Top));
    m_lines->setEnabled(choice.kind->has(ChartOption::Line));
    m_horizontal->setEnabled(choice.kind->has(ChartOption::Orientation));
    m_vertical->setEnabled(choice.kind->has(ChartOption::Orientation));
}

void ChartMenu::fillColumns(QMenu *menu, bool horizontalAxis)
{
    QActionGroup *group = emptied(menu);
    const Table &data = m_model->table();
    const ChartChoice choice = m_pane->choice();
    const ChartColumns shown = chartedColumns(choice, data);
    for (const QString &id : chartColumns(data, *choice.kind)) {
        const int column = data.columnIndex(id);
        if (horizontalAxis && column == shown.column)
            continue;
        // A name may have an ampersand: it is no mnemonic.
        QString name = data.column(column).label.in(m_model->language());
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), "&&"_L1));
        action->setCheckable(true);
        action->setChecked(column == (horizontalAxis ? shown.by : shown.column));
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, id, horizontalAxis] {
            change([&](ChartChoice &changed) { (horizontalAxis ? changed.by : changed.column) = id; });
        });
    }
}

void ChartMenu::fillTop()
{
    QActionGroup *group = emptied(m_top);
    const int shown = m_pane->choice().top;
    const auto add = [&](const QString &text, int top) {
        QAction *action = m_top->addAction(text);
        action->setCheckable(true);
        action->setChecked(top == shown);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, top] { change([top](ChartChoice &choice) { choice.top = top; }); });
    };
    add(tr("&All"), 0);
    QList<int> tops{3, 5, 10, 20};
    if (shown > 0 && !tops.contains(shown))
        tops.append(shown);
    const auto rows = static_cast<int>(m_model->rows().size());
    for (const int top : tops) {
        if (top < rows || top == shown) // of fewer there are no others
            add(tr("%n largest, the others together", nullptr, top), top);
    }
    connect(m_top->addAction(tr("&Other number…")), &QAction::triggered, this, &ChartMenu::askForTop);
}

void ChartMenu::askForTop()
{
    bool chosen = false;
    const int now = m_pane->choice().top;
    const int top = QInputDialog::getInt(m_pane->window(), tr("Top"), tr("Number of bars:"), now > 0 ? now : 15, 1,
                                         mostTop, 1, &chosen);
    if (chosen)
        change([top](ChartChoice &choice) { choice.top = top; });
}

} // namespace dc
