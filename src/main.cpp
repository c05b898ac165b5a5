// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run.h"

int main(int argc, char *argv[])
{
    return dc::run(argc, argv);
}
