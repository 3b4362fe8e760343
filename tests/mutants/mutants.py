#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one defect after the other in the parts that must lose nothing, and looks whether a test sees it.

usage: tests/mutants/mutants.py [FIRST [LAST]]      the numbers of defects.py, from 1; without them all

Works on a copy of what is committed, in build/mutants: the sources stay as they are. Each defect is built and the tests
are run in turn until one fails. Ends with 1 where a defect was not seen, or could not be planted.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from defects import DEFECTS

# The quick ones first: most defects are seen by them.
TESTS = ["tst_journal", "tst_exchangefile", "tst_companyimport", "tst_importedfacts", "tst_transfer", "tst_decisions",
         "tst_undonedecisions", "tst_erasure", "tst_erasuretravels", "tst_strangefiles", "tst_workspace", "tst_plainfiles",
         "tst_mergelaws", "tst_canaries", "tst_manymerges", "tst_fuzz"]

root = Path(__file__).resolve().parents[2]
copy = root / "build" / "mutants" / "copy"
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", KV_TEST_DATA=str(copy / "tests" / "data"))


def build():
    """Whether the tests can be built."""
    return subprocess.run(["cmake", "--build", "--preset", "dev", "--target", *TESTS], cwd=copy,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def who_sees():
    """The first test that fails; None: none does."""
    for test in TESTS:
        try:
            run = subprocess.run([copy / "build" / "dev" / "bin" / test, "-maxwarnings", "1"], cwd=copy, env=environment,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        except subprocess.TimeoutExpired:
            return f"{test} (never ends)"
        if run.returncode != 0:
            return test
    return None


def make_copy():
    copy.mkdir(parents=True, exist_ok=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=root, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-m", "-C", copy], input=archive, check=True)
    subprocess.run(["cmake", "--preset", "dev"], cwd=copy, check=True, stdout=subprocess.DEVNULL)


def main():
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    last = int(sys.argv[2]) if len(sys.argv) > 2 else len(DEFECTS) if len(sys.argv) < 2 else first
    make_copy()
    if not build():
        sys.exit("the tests cannot be built")
    if len(sys.argv) < 2 and (failed := who_sees()):
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
            seen = (who_sees() or "NOT SEEN") if build() else "NOT BUILT"
        finally:
            path.write_text(text, encoding="utf-8")
        if seen.startswith("NOT"):
            unseen.append(number)
        print(f"{number:3} {name}: {seen}: {sound.strip()!r} ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{last - first + 1 - len(unseen)} of {last - first + 1} defects seen")
    sys.exit(1 if unseen else 0)


if __name__ == "__main__":
    main()
