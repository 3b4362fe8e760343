#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner measured, as Markdown tables: its own figures, its growth, and side by side with other solvers.

bench_solvers.py BUILD [--only figures|growth|solvers] [--limit SECONDS] [--highs FOLDER] [CASE...]

BUILD holds bin/bench_planner. CBC (coinor-cbc) and GLPK (glpk-utils) are used where they are installed; HiGHS
where FOLDER is one in which `npm install highs` has been run. All read the same LP text, in which tests/planning/lptext
states the problem; ours reads the case. Times are of the processor, one thread. Each plan of ours that is put beside
others is read by the verifier.
"""
import argparse
import json
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

DATA = pathlib.Path(__file__).resolve().parent.parent / "data/planning"
NATION = "12-valtakunta-muutos.json"
REGION = "08-lappi-viisi-ryhmaa.json"
GROUP = "02-rovaniemi.json"
GROUPS = [GROUP, *[f"groups/g1-{number}.json" for number in range(1, 6)]]
HIGHS = """
import fs from 'fs'; import { createRequire } from 'module';
const highs = await createRequire(process.argv[2] + '/')('highs')();
const found = highs.solve(fs.readFileSync(process.argv[3], 'utf8'),
    {time_limit: Number(process.argv[4]), mip_rel_gap: 0, mip_abs_gap: 0.99, output_flag: false});
console.log(JSON.stringify([found.Status, found.ObjectiveValue]));
"""


class Planner:
    def __init__(self, build):
        self.program = build / "bin/bench_planner"

    def run(self, what, case, *options):
        subject = str(DATA / case) if str(case).endswith(".json") else str(case)
        done = subprocess.run([self.program, what, subject, *options], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def several(self, times, *arguments):
        return [self.run(*arguments) for _ in range(times)]


def ms(value):
    return "never" if value < 0 else f"{value / 1000:.2f} s" if value >= 1000 else f"{value:.3g} ms"


def spread(values):
    """Median and range; what never came counts as the longest."""
    ordered = sorted(values, key=lambda value: (value < 0, value))
    return f"{ms(ordered[len(ordered) // 2])} ({ms(ordered[0])}–{ms(ordered[-1])})"


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(title, *cells):
    print(f"\n### {title}\n")
    row(*cells)
    row(*["---"] * len(cells))


def figures(planner):
    head("Figures", "what", "floor", "measured: median (least–most)")
    alone = [planner.run("plan", case, "--limit=10") for case in GROUPS]
    alone += [planner.run("plan", NATION, "--fresh", f"--group={place}", "--limit=10") for place in range(39)]
    row(f"{len(alone)} single groups: complete plan", "20 ms", spread([each["first"] for each in alone]))
    proof = sorted(each["all"] if each["proven"] else 10000 for each in alone)
    gaps = [each for each in alone if not each["proven"]]
    worst = max([(each["objective"] - each["bound"]) / each["objective"] for each in gaps], default=0)
    row(f"{len(alone)} single groups: proven optimal", "50 ms; nine in ten 500 ms; never over 10 s",
        f"{spread(proof)}; nine in ten {ms(statistics.quantiles(proof, n=10)[-1])}; "
        f"{len(gaps)} not proven in 10 s, at worst {100 * worst:.1f} % apart")
    region = planner.several(3, "plan", REGION, "--limit=11")
    nation = planner.run("plan", NATION, "--fresh", "--limit=65")
    row("region of five: complete plan", "50 ms", spread([each["first"] for each in region]))
    for gap, floor in (("5", "500 ms"), ("1.5", "3 s"), ("1", "10 s")):
        row(f"region of five: within {gap} % of the bound", floor, spread([each["within" + gap] for each in region]))
    row("nation of 39 groups: complete plan", "2 s",
        spread([each["first"] for each in planner.several(5, "plan", NATION, "--fresh", "--first")]))
    row("nation: within 5 %", "8 s", ms(nation["within5"]))
    row("nation: within 1 %", "60 s", ms(nation["within1"])
        + f"; {100 * (nation['objective'] - nation['bound']) / nation['objective']:.1f} % after {ms(nation['all'])}")
    row("re-plan of a group, with proof", "20 ms",
        spread([each["all"] for each in planner.several(7, "plan", "06-oulu-isanta-peruu.json")]))
    replan = planner.several(7, "plan", NATION)
    row("re-plan of the nation: plan", "100 ms", spread([each["first"] for each in replan]))
    row("re-plan of the nation: proof", "2 s", spread([each["all"] for each in replan]))
    for what, name in (("why", "why this host, evening or theme"), ("why-not", "why not that company")):
        answers = [planner.run(what, case) for case in GROUPS]
        row(f"{name}: {sum(each['count'] for each in answers)} answers", "50 ms",
            f"{ms(statistics.median(each['median'] for each in answers))}; nine in ten "
            f"{ms(max(each['p90'] for each in answers))}; at worst {ms(max(each['most'] for each in answers))}")
    for case, name in ((GROUP, "a group"), (NATION, "the nation")):
        score = planner.run("score", case)
        row(f"score of a full plan of {name} by the rules", "50 µs" if case == GROUP else "",
            f"{1000 * score['median']:.0f} µs")
    late = []
    for case, options, times in (("groups/g1-5.json", [], (50, 200, 400, 600)),
                                 (REGION, [], (0, 200, 1000, 4000, 8000)),
                                 (NATION, ["--fresh"], (0, 200, 800, 2000, 5000, 12000)),
                                 (NATION, ["--fresh", "--copies=10"], (1000, 6000))):
        late += [planner.run("cancel", case, *options, f"--after={after}")["late"] for after in times]
    row(f"from a cancel to the return, {len(late)} cancels", "100 ms", spread(late))
    year = planner.run("demo", 20)
    row(f"the year of a demo group as it is proposed: {year['count']} groups, {year['proven']} proven", "",
        f"{ms(year['median'])}; nine in ten {ms(year['p90'])}; at worst {ms(year['most'])}")


def growth(planner):
    head("Growth", "groups", "complete plan (floor for 390: 10 s)", "a group", "most memory (floor: 1 GB)",
         "months left empty")
    for groups, times, options in ((1, 7, ["--group=0"]), (39, 5, []), (390, 3, ["--copies=10"])):
        runs = planner.several(times, "plan", NATION, "--fresh", "--first", *options)
        first = [each["first"] for each in runs]
        row(groups, spread(first), ms(statistics.median(first) / groups),
            f"{max(each['MiB'] for each in runs):.0f} MiB", runs[0]["unfilled"])


# GLPK and HiGHS look at the clock: on a busy machine they get less of the processor than that.
CLOCK = 3
CASES = ["01-rovaniemi-pieni.json", GROUP, "groups/g1-2.json", "groups/g1-4.json", "06-oulu-isanta-peruu.json", NATION,
         REGION]


def measured(command, limit):
    """Output and processor seconds of a program; it is ended when it goes on far beyond the limit."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        output = subprocess.run(command, capture_output=True, text=True, timeout=2 * CLOCK * limit).stdout
    except subprocess.TimeoutExpired:
        output = ""
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return output, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def by_cbc(program, folder, limit):
    answer = folder / "cbc.txt"
    _, seconds = measured(["cbc", program, "-seconds", str(limit), "-ratio", "0", "-allowableGap", "0.99", "-solve",
                           "-solution", answer, "-quit"], limit)
    words = answer.read_text().split("\n")[0] if answer.exists() else ""
    is_plan = "objective value" in words and "nfeasible" not in words and "no integer solution" not in words
    value = words.split()[-1] if is_plan else None
    return value, words.startswith("Optimal"), seconds


def by_glpk(program, folder, limit):
    answer = folder / "glpk.txt"
    _, seconds = measured(["glpsol", "--lp", program, "--cuts", "--fpump", "--tmlim", str(CLOCK * limit), "-w", answer], limit)
    for line in answer.read_text().splitlines() if answer.exists() else []:
        if line.startswith("s mip"):
            words = line.split()
            return (words[-1] if words[4] in "of" else None), words[4] == "o", seconds
    return None, False, seconds


def by_highs(package):
    def solve(program, folder, limit):
        script = folder / "highs.mjs"
        script.write_text(HIGHS)
        output, seconds = measured(["node", script, package, program, str(CLOCK * limit)], limit)
        if not output.strip():
            return None, False, seconds
        status, value = json.loads(output.strip().splitlines()[-1])
        return (value if status == "Optimal" else None), status == "Optimal", seconds
    return solve


def known_optima():
    return {str((folder / each["file"]).relative_to(DATA)): each["objective"]
            for folder, name in ((DATA, "best-known.json"), (DATA / "groups", "optima.json"))
            for each in json.loads((folder / name).read_text())["instances"]}


def ours(planner, case, limit, folder):
    """Our plan of a case, and whether the verifier agrees with what we say of it."""
    plan = folder / "plan.json"
    found = planner.run("plan", case, f"--limit={limit}", f"--out={plan}")
    verdict = subprocess.run([sys.executable, DATA / "verify.py", DATA / case, plan], capture_output=True, text=True)
    return found, verdict.stdout.strip() == f"FEASIBLE objective {found['objective']}"


def side_by_side(planner, limit, highs, cases):
    solvers = {"CBC": by_cbc} if shutil.which("cbc") else {}
    solvers |= {"GLPK": by_glpk} if shutil.which("glpsol") else {}
    solvers |= {"HiGHS": by_highs(str(pathlib.Path(highs).resolve()))} if highs else {}
    head("Side by side", "case", "best known", "ours", "verifier", "first plan", "to the end",
         *[f"{name}: plan, time, × ours" for name in solvers])
    known = known_optima()
    for case in cases:
        with tempfile.TemporaryDirectory() as made:
            folder = pathlib.Path(made)
            found, agrees = ours(planner, case, limit, folder)
            planner.run("lp", case, f"--out={folder / 'case.lp'}")
            cells = []
            for solve in solvers.values():
                value, proven, seconds = solve(folder / "case.lp", folder, limit)
                shown = "no plan" if value is None else f"{float(value):.0f}" + ("" if proven else ", open")
                cells.append(f"{shown}; {seconds:.3g} s; {1000 * seconds / found['all']:.0f} ×")
            row(pathlib.Path(case).stem, known.get(case, ""),
                str(found["objective"]) + ("" if found["proven"] else f", not below {found['bound']}"),
                "agrees" if agrees else "DIFFERS", ms(found["first"]), ms(found["all"]), *cells)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--only", choices=["figures", "growth", "solvers"])
    parser.add_argument("--limit", type=int, default=30)
    parser.add_argument("--highs")
    parser.add_argument("cases", nargs="*", default=CASES)
    wanted = parser.parse_args()
    planner = Planner(wanted.build)
    if wanted.only in (None, "figures"):
        figures(planner)
    if wanted.only in (None, "growth"):
        growth(planner)
    if wanted.only in (None, "solvers"):
        side_by_side(planner, wanted.limit, wanted.highs, wanted.cases)


if __name__ == "__main__":
    main()
