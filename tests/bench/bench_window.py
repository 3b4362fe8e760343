#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to a visible window and memory, side by side in one run: an empty QMainWindow (the floor), Kiertovuoro on a
file, and sqlitebrowser on the same file where it is installed. Needs xvfb-run or a display, and xdotool.

usage: xvfb-run -a python3 tests/bench/bench_window.py BUILD_FOLDER [RUNS]
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def visible(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "."],
                           capture_output=True, text=True)
    return bool(found.stdout.split())


def memory(pid):
    """Resident and proportional set size in MiB."""
    sizes = {"Rss:": 0, "Pss:": 0}
    with open(f"/proc/{pid}/smaps_rollup") as lines:
        for line in lines:
            if line.split()[0] in sizes:
                sizes[line.split()[0]] = int(line.split()[1]) / 1024
    return sizes["Rss:"], sizes["Pss:"]


def measure(command, environment):
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = start + 30
        while not visible(process.pid):
            if process.poll() is not None or time.perf_counter() > deadline:
                raise RuntimeError(f"no window: {' '.join(command)}")
        shown = (time.perf_counter() - start) * 1000
        time.sleep(1.0)  # memory after it has settled; not part of the time
        return shown, *memory(process.pid)
    finally:
        process.kill()
        process.wait()


def main():
    build = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as folder:
        demo = os.path.join(folder, "demo.kiertovuoro")
        subprocess.run([f"{build}/bin/kiertovuoro-cli", "new", demo, "--demo"], check=True, stdout=subprocess.DEVNULL)
        environment = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_RUNTIME_DIR=folder, LC_ALL="C.UTF-8")
        programs = [("empty QMainWindow", [f"{build}/bin/bench_emptywindow"]),
                    ("Kiertovuoro, demo region", [f"{build}/bin/kiertovuoro", demo])]
        if shutil.which("sqlitebrowser"):
            # A copy under another name: the settings of the product's file would keep it locked.
            copy = os.path.join(folder, "copy.sqlite")
            shutil.copy(demo, copy)
            programs.append(("sqlitebrowser, the same file", ["sqlitebrowser", copy]))
        results = {name: [] for name, _ in programs}
        for run in range(runs + 1):  # in turns, so that a busy moment of the machine hits all
            for name, command in programs:
                result = measure(command, environment)
                if run > 0:  # the first start reads from the disk
                    results[name].append(result)
        floor = [statistics.median(column) for column in zip(*results["empty QMainWindow"])]
        print("| program | window visible (spread) | × empty | RSS | PSS | PSS × empty |")
        print("| --- | --- | --- | --- | --- | --- |")
        for name, _ in programs:
            shown, rss, pss = (statistics.median(column) for column in zip(*results[name]))
            times = [result[0] for result in results[name]]
            print(f"| {name} | {shown:.0f} ms ({min(times):.0f}–{max(times):.0f}) | {shown / floor[0]:.2f} "
                  f"| {rss:.0f} MiB | {pss:.0f} MiB | {pss / floor[2]:.2f} |")


if __name__ == "__main__":
    main()
