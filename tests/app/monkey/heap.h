// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc::test {

/// What is allocated, in bytes.
double allocated();

} // namespace dc::test
