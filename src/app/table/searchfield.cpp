// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/searchfield.h"

#include "app/look/icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace dc {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_icon = addAction(symbolicIcon(u"search"_s, u"edit-find"_s), LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120); // shorter than it takes to look up, longer than between two keys
    connect(&m_pause, &QTimer::timeout, this, &SearchField::searchNow);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Nothing to wait for when the field is empty again.
        if (text.isEmpty())
            searchNow();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        searchNow();
        Q_EMIT accepted();
    });
    retranslateUi();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

bool SearchField::event(QEvent *event)
{
    // On X11 a line edit takes Ctrl+E for "to the end"; here it exports what was just searched for.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    // A file is opened wherever it is dropped: the window takes it.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

void SearchField::retranslateUi()
{
    setPlaceholderText(tr("Search the table…"));
    setAccessibleName(tr("Search"));
    // The two buttons in the field: to a screen reader they are buttons like others.
    m_icon->setText(tr("Search"));
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear search"));
    setToolTip(tr("Search the table, in Ukrainian and English; Enter goes to what was found"));
}

void SearchField::searchNow()
{
    m_pause.stop();
    Q_EMIT searched(text());
}

} // namespace dc
