#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one defect after the other in the parts that must lose nothing, and looks whether a test sees it.

usage: tests/mutants/mutants.py [FIRST [LAST]]      the numbers of defects.py, from 1; without them all

Works on a copy of what is committed, in build/mutants: the sources stay as they are. A test is built when its turn
comes, the likeliest first, until one fails. Ends with 1 where a defect was not seen, or could not be planted.
"""

import io
import os
import subprocess
import sys
import tarfile
import time
from pathlib import Path

from defects import DEFECTS

TESTS = ["tst_journal", "tst_exchangefile", "tst_companyimport", "tst_importedfacts", "tst_transfer", "tst_decisions",
         "tst_undonedecisions", "tst_erasure", "tst_erasuretravels", "tst_strangefiles", "tst_workspace", "tst_plainfiles",
         "tst_exportplan", "tst_fullerfiles", "tst_mergelaws", "tst_canaries", "tst_manymerges", "tst_fuzz"]

# Which tests see most defects of a file; the others come after them.
LIKELY = {
    "journal/fold.cpp": ["tst_journal", "tst_mergelaws", "tst_decisions"],
    "journal/": ["tst_journal", "tst_exchangefile"],
    "storage/merging.cpp": ["tst_strangefiles", "tst_decisions", "tst_transfer"],
    "storage/heads.cpp": ["tst_transfer", "tst_decisions", "tst_manymerges"],
    "storage/erasing.cpp": ["tst_erasure", "tst_erasuretravels"],
    "storage/undoing.cpp": ["tst_workspace", "tst_undonedecisions"],
    "storage/": ["tst_transfer"],
    "exchange/exportplan.cpp": ["tst_exportplan", "tst_canaries"],
    "exchange/company": ["tst_companyimport", "tst_importedfacts"],
    "exchange/": ["tst_exchangefile"],
    "workspace/": ["tst_transfer"],
}

root = Path(__file__).resolve().parents[2]
copy = root / "build" / "mutants" / "copy"
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", KV_TEST_DATA=str(copy / "tests" / "data"))


def build(*targets):
    """Whether these can be built."""
    return subprocess.run(["cmake", "--build", "--preset", "dev", "--target", *targets], cwd=copy,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def who_sees(name):
    """The first test that fails; NOT SEEN: none does."""
    first = next((tests for part, tests in LIKELY.items() if name.startswith(part)), [])
    for test in first + [test for test in TESTS if test not in first]:
        if not build(test):
            return "NOT BUILT"
        try:
            run = subprocess.run([copy / "build" / "dev" / "bin" / test, "-maxwarnings", "1"], cwd=copy,
                                 env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        except subprocess.TimeoutExpired:
            return f"{test} (never ends)"
        if run.returncode != 0:
            return test
    return "NOT SEEN"


def make_copy():
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=root, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for file in filter(tarfile.TarInfo.isfile, files):
            path, new = copy / file.name, files.extractfile(file).read()
            if not path.exists() or path.read_bytes() != new:  # what did not change is not built again
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(new)
    subprocess.run(["cmake", "--preset", "dev"], cwd=copy, check=True, stdout=subprocess.DEVNULL)


def main():
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    last = int(sys.argv[2]) if len(sys.argv) > 2 else len(DEFECTS) if len(sys.argv) < 2 else first
    make_copy()
    if not build(*TESTS):
        sys.exit("the tests cannot be built")
    if len(sys.argv) < 2 and (failed := who_sees("")) != "NOT SEEN":
        sys.exit(f"{failed} fails before anything is planted")
    unseen = []
    for number, (name, sound, broken) in list(enumerate(DEFECTS, 1))[first - 1:last]:
        path = copy / "core" / name
        text = path.read_text(encoding="utf-8")
        if text.count(sound) != 1:
            unseen.append(number)
            print(f"{number:3} {name}: cannot be planted: {sound.strip()!r}", flush=True)
            continue
        start = time.monotonic()
        path.write_text(text.replace(sound, broken), encoding="utf-8")
        try:
            seen = who_sees(name)
        finally:
            path.write_text(text, encoding="utf-8")
        if seen.startswith("NOT"):
            unseen.append(number)
        print(f"{number:3} {name}: {seen}: {sound.strip()!r} ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{last - first + 1 - len(unseen)} of {last - first + 1} defects seen")
    sys.exit(1 if unseen else 0)


if __name__ == "__main__":
    main()
