# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""C++ is formatted as .clang-format says."""

import subprocess

from sources import files, report

result = subprocess.run(
    ["clang-format", "--dry-run", "-Werror", *map(str, files("*.cpp", "*.h"))], capture_output=True, text=True
)
report([line for line in result.stderr.splitlines() if ": error:" in line])
