"""Times Handreiking against stock JBake 2.7.0 on the same made-up pages. See README.md."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pages

HERE = Path(os.path.abspath(__file__)).parent
HOME = HERE.parent.parent
WORK = HOME / "target" / "bench"
OURS = WORK / "ours"
STOCK = WORK / "stock"
STOCK_PROGRAM = WORK / "stock-jbake"

# The most that we may use of the processor time that stock JBake uses.
MOST = {"cold": 0.35, "unchanged": 0.03}

# The day that our site counts as built, so that a run over midnight is not a change.
DATE = "2026-01-01"


class Run:
    """What one build cost: seconds of processor, seconds on the clock, MiB at the peak."""

    def __init__(self, cpu, wall, memory):
        self.cpu = cpu
        self.wall = wall
        self.memory = memory

    def __str__(self):
        return f"{self.cpu:7.2f} s CPU {self.wall:7.2f} s wall {self.memory:6.0f} MiB"


def main():
    options = arguments()
    get_stock_jbake()
    make_sites(options.pages)
    print(f"{options.pages} pages, {options.pairs} pairs, {os.cpu_count()} cores, {java_version()}")
    timed(our_command())
    check_pages(OURS / "target" / "site", options.pages + 2)
    timed(stock_command())
    check_pages(STOCK / "output", options.pages)
    good = True
    for kind in MOST:
        good &= compare(kind, options.pairs)
    return 0 if good else 1


def arguments():
    parser = argparse.ArgumentParser(prog="src/bench/run", description=__doc__)
    parser.add_argument("--pairs", type=int, default=5, help="runs of each program (5)")
    parser.add_argument("--pages", type=int, default=500, help="pages of each site (500)")
    return parser.parse_args()


def get_stock_jbake():
    """JBake and its dependencies, in the versions that it names itself, from Maven's repository."""
    pom = HERE / "stock-jbake" / "pom.xml"
    have = STOCK_PROGRAM / "pom.xml"
    if have.is_file() and have.read_bytes() == pom.read_bytes():
        return
    shutil.rmtree(STOCK_PROGRAM, ignore_errors=True)
    STOCK_PROGRAM.mkdir(parents=True)
    print("getting stock JBake …", flush=True)
    goal = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies"
    folder = STOCK_PROGRAM / "lib"
    maven = ["mvn", "-q", "-B", "-f", pom, goal, f"-DoutputDirectory={folder}"]
    if subprocess.run(maven).returncode != 0:
        fail("bench: Maven could not get stock JBake")
    shutil.copy(pom, have)


def make_sites(count):
    """The same pages twice, each with the design in the form that its program wants."""
    for site in (OURS, STOCK):
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(HOME / "assets", site / "assets")
    shutil.copytree(HOME / "templates", OURS / "templates")
    shutil.copytree(HERE / "stock-jbake" / "templates", STOCK / "templates")
    pages.write(count, OURS, STOCK)


def java():
    """The Java that ./handreiking takes too."""
    own = os.path.join(os.environ.get("JAVA_HOME", ""), "bin", "java")
    return own if "JAVA_HOME" in os.environ and os.access(own, os.X_OK) else "java"


def java_version():
    said = subprocess.run([java(), "-version"], capture_output=True, text=True, check=True)
    return said.stderr.splitlines()[0]


def our_command():
    return [HOME / "handreiking", "build", "--site", OURS, "--date", DATE]


def stock_command():
    classes = os.pathsep.join([str(HERE / "stock-jbake"), str(STOCK_PROGRAM / "lib" / "*")])
    return [java(), "-cp", classes, "org.jbake.launcher.Main", "-b", STOCK, STOCK / "output"]


def timed(command):
    """Runs the command to its end; counts all its children too."""
    log = WORK / "log.txt"
    with open(log, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=WORK, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"{log.read_text(errors='replace')[-4000:]}\nbench: {command[0]} failed")
    kibibytes = used.ru_maxrss / 1024 if sys.platform == "darwin" else used.ru_maxrss
    return Run(used.ru_utime + used.ru_stime, wall, kibibytes / 1024)


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def check_pages(output, wanted):
    """JBake leaves out pages that it cannot read: then the figures would mean nothing."""
    found = sum(1 for _ in output.rglob("*.html"))
    if found != wanted:
        fail(f"bench: {found} pages in {output}, {wanted} wanted; see {WORK / 'log.txt'}")


def compare(kind, pairs):
    """Runs both programs in turn and prints how they compare; whether we are quick enough."""
    ours, stock = [], []
    for number in range(1, pairs + 1):
        if kind == "cold":
            for folder in ("cache", "site", "index"):
                shutil.rmtree(OURS / "target" / folder, ignore_errors=True)
            shutil.rmtree(STOCK / "output", ignore_errors=True)
        ours.append(timed(our_command()))
        stock.append(timed(stock_command()))
        print(f"{kind} {number}: ours {ours[-1]} | stock {stock[-1]}", flush=True)
    print(f"{kind}, medians: ours {median(ours)} | stock {median(stock)}")
    ratio = show_ratio(kind, "CPU", [a.cpu / b.cpu for a, b in zip(ours, stock)])
    show_ratio(kind, "wall", [a.wall / b.wall for a, b in zip(ours, stock)])
    show_ratio(kind, "memory", [a.memory / b.memory for a, b in zip(ours, stock)])
    if ratio > MOST[kind]:
        print(f"bench: {kind}: {ratio:.3f} of stock JBake's CPU, at most {MOST[kind]} wanted")
    return ratio <= MOST[kind]


def median(runs):
    return Run(
        statistics.median(run.cpu for run in runs),
        statistics.median(run.wall for run in runs),
        statistics.median(run.memory for run in runs),
    )


def show_ratio(kind, what, ratios):
    middle = statistics.median(ratios)
    print(f"{kind}, {what} ratio: median {middle:.3f} (min {min(ratios):.3f}, max {max(ratios):.3f})")
    return middle


if __name__ == "__main__":
    sys.exit(main())
