#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds, and starts the program. Usage: ./run.sh [program's arguments…]
# Without a display and arguments it exports the chart and the table instead.

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/scripts/common.sh"

"$root/install-deps.sh"

program=$root/build/release/digital-cities
[[ -x $program ]] || say "Building Digital Cities: this takes some minutes the first time."
# The tests are left out, so that running needs none of their packages; a folder that ./test.sh configured will do too.
configured release || quietly cmake -S "$root" --preset release -DBUILD_TESTING=OFF
if [[ -t 2 ]]; then
    cmake --build "$root/build/release" --target digital-cities >&2
else
    quietly cmake --build "$root/build/release" --target digital-cities
fi

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$program" "$@"
fi

complete_environment
if [[ $# -gt 0 ]]; then
    "$program" "$@"
else
    echo "There is no display: exporting the chart and the table instead."
    folder=$root/build/export
    mkdir -p "$folder"
    "$program" --language uk,en --export "$folder/chart.png" --export "$folder/table.csv" # prints the paths
fi
