// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc::test {

/// What is allocated, in bytes.
double allocated();

/// Until nothing is read, written, painted or deleted any more, however busy the machine is: what is allocated stays the same.
void waitForRest();

// What Qt keeps on purpose, and never more than so much of it, must be the same wherever the heap is measured.

/// Loads what Qt otherwise loads when it is first wanted: what kinds of files are called, which the dialogs of files show,
/// and what it takes to draw text as shapes.
void loadWhatStays();
/// Qt keeps the last sixty gradients that were painted, of 12 KiB each, and no call forgets them: here there are sixty.
void fillGradients();
/// Has Qt forget the glyphs of every size of text that was ever seen: it does when a font comes or goes, whichever it is.
void forgetFonts();

} // namespace dc::test
