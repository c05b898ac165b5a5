// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/links.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace dc {

void openLink(const QUrl &url, QWidget *parent)
{
    if (QDesktopServices::openUrl(url))
        return;
    const QString address = url.toDisplayString();
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Links", "No browser"));
    box->setTextFormat(Qt::PlainText);
    box->setText(QCoreApplication::translate("Links", "No browser was found to open this address: %1").arg(address));
    auto *copy = box->addButton(QCoreApplication::translate("Links", "&Copy the address"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Close);
    QObject::connect(copy, &QPushButton::clicked, box, [address] { QGuiApplication::clipboard()->setText(address); });
    box->open();
}

} // namespace dc
