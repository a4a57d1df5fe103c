# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""csvcheck.py FILE…: reads exported CSV with another library than the one that writes it, and checks the columns."""

import csv
import datetime
import json
import pathlib
import sys

COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"]
FORMULA = tuple("=+-@\t\r＝＋－＠")


def annotations_beside(path):
    """The highlights of the same document in JSON-LD."""
    document = json.loads(path.with_suffix(".jsonld").read_text(encoding="utf-8"))
    items = document["first"]["items"] if document["total"] else []
    return [item for item in items if item["motivation"] == "highlighting"]


def without_apostrophe(cell):
    """What docs/export-formats.md says that readers of the file may do."""
    rest = cell.lstrip("'")
    return cell[1:] if rest != cell and rest.startswith(FORMULA) else cell


def check(path):
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert header == COLUMNS, header
    annotations = annotations_beside(path)
    assert len(rows) == len(annotations), f"{len(rows)} rows for {len(annotations)} highlights"
    for row, annotation in zip(rows, annotations):
        assert len(row) == len(COLUMNS), row
        assert not any(cell.startswith(FORMULA) for cell in row), row
        datetime.datetime.strptime(row[6], "%Y-%m-%d %H:%M:%S")
        assert int(row[5]) >= 1
        exact = annotation["target"]["selector"][0]["exact"]
        if path.stem != "hostile":
            assert without_apostrophe(row[0]) == exact, (row[0], exact)


failed = False
for name in sys.argv[1:]:
    try:
        check(pathlib.Path(name))
    except (AssertionError, ValueError, csv.Error) as error:
        failed = True
        print(f"{name}: {error!r}")
sys.exit(failed)
