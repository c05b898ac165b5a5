// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

/// The whole program: reads the command line, exports or opens the window. Returns the exit code.
int run(int argc, char **argv);

} // namespace dc
