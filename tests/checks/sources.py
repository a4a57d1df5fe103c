# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the checks look at: the files of the project, as git knows them."""

import subprocess
from pathlib import Path


def files(*patterns: str) -> list[Path]:
    """Tracked files, and those that would be tracked, whose path matches one of the patterns of git."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *patterns],
        check=True,
        capture_output=True,
    ).stdout.decode()
    return sorted({Path(name) for name in listed.split("\0") if name and Path(name).is_file()})


def report(faults: list[str]) -> None:
    """Prints the faults and ends the check: 1 when there are any."""
    print("\n".join(faults) or "nothing to mend")
    raise SystemExit(bool(faults))
