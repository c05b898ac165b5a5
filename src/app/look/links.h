// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;
class QWidget;

namespace dc {

/// Opens an address of the web in the person's browser; where there is none, says so and offers to copy the address.
void openLink(const QUrl &url, QWidget *parent);

} // namespace dc
