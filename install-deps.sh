#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the packages that are missing. Usage: ./install-deps.sh [--tests | --lint | --fuzz]
# By default those for building and running; with --tests those of the tests too, with --lint or --fuzz
# those of scripts/lint or scripts/fuzz.

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

fuzzed_packages() {
    run_packages
    fuzz_packages
}

case ${1:-} in
'') install_missing run_packages ;;
--tests) install_missing tested_packages ;;
--lint) install_missing linted_packages ;;
--fuzz) install_missing fuzzed_packages ;;
*) fail "Usage: ./install-deps.sh [--tests | --lint | --fuzz]" ;;
esac
