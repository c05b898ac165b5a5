#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds everything, and runs every test without a display.
# Usage: ./test.sh [release|dev|asan]

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/scripts/common.sh"
cd "$root"

preset=${1:-release}
[[ $# -le 1 && $preset =~ ^(release|dev|asan)$ ]] || fail "Usage: ./test.sh [release|dev|asan]"

./install-deps.sh --tests

options=(BUILD_TESTING=ON)
[[ ${CI:-} != true ]] || options+=(DIGITAL_CITIES_WERROR=ON)
configured "$preset" "${options[@]}" || cmake --preset "$preset" "${options[@]/#/-D}"
cmake --build --preset "$preset"

unset DISPLAY WAYLAND_DISPLAY
complete_environment
ctest --preset "$preset" --parallel "$(nproc)"
