// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace dc {

/// Calls `work` with each number below `count`, on as many threads as there are processors; this thread is one of them. The calls
/// must not need each other. Where there is little to do in all, threads are not worth their start.
template <typename Work>
void forAll(size_t count, bool isMuch, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto takeTurns = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    const size_t threads = isMuch ? std::min<size_t>(count, std::thread::hardware_concurrency()) : 1;
    try {
        for (size_t i = 1; i < threads; ++i)
            helpers.emplace_back(takeTurns);
    } catch (const std::system_error &) {
        // There are no more threads to be had: these are enough.
    }
    takeTurns();
}

} // namespace dc
