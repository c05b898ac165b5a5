#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the packages that are missing. Usage: ./install-deps.sh [--tests]
# By default those for building and running; with --tests those of the tests too.

set -euo pipefail
# shellcheck source=scripts/common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/scripts/common.sh"

all_packages() {
    run_packages
    test_packages
}

case ${1:-} in
'') install_missing run_packages ;;
--tests) install_missing all_packages ;;
*) fail "Usage: ./install-deps.sh [--tests]" ;;
esac
