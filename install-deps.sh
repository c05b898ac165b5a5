#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the packages that are missing. Usage: ./install-deps.sh [--tests | --lint]
# By default those for building and running; with --tests those of the tests too, with --lint those of scripts/lint.

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/scripts/common.sh"

tested_packages() {
    run_packages
    test_packages
}

linted_packages() {
    run_packages
    lint_packages
}

case ${1:-} in
'') install_missing run_packages ;;
--tests) install_missing tested_packages ;;
--lint) install_missing linted_packages ;;
*) fail "Usage: ./install-deps.sh [--tests | --lint]" ;;
esac
