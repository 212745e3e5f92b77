"""The figures of the door: a release's scans taken in, committed one by one, and summed up.

Called by `Scripts/bench --doors`; every figure is a ratio to a peer that ran beside it.
"""
import json
import os
import re
import statistics
import subprocess
import sys

COLUMNS = "screening,at,device,event,door,ticket,movement,category"
KEPT = (
    "festival, week, device, event, screening, stated, door, movement, ticket, clicks, category, "
    "refusal, at, received_at"
)
WEEK = "release"


def log(path, scans, codes, days):
    """A release's scans as its gates wrote them: day by day, every twentieth bearer going out."""
    terms = ("paid", "paid", "paid", "complimentary")
    per_day = scans // days + 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(COLUMNS + "\n")
        lines = []
        for number in range(scans):
            day, place = number // per_day, number % per_day
            second = 9 * 3600 + place * 50_000 // per_day
            at = f"2026-03-{day + 1:02} {second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
            # Some bearers go out again: their second row names the ticket of twenty rows before.
            leaves = number % 20 == 19
            of = number - 19 if leaves else number
            code = codes[(day * 7919 + of // 20) % len(codes)]
            gate = of % 40
            lines.append(
                f"{code},{at},gate-{gate:02},{number},{'ab'[gate % 2]},T{of:08},"
                f"{'exit' if leaves else 'entry'},{terms[of % 4]}\n"
            )
            if len(lines) == 50_000:
                file.write("".join(lines))
                lines.clear()
        file.write("".join(lines))


def timed(cluster, database, script):
    """What psql answers, and the seconds of each of its commands."""
    answer = subprocess.run(
        [*cluster.psql, "-At", "-d", database], input="\\timing on\n" + script, text=True,
        check=True, capture_output=True,
    ).stdout.splitlines()
    times = [float(line.split()[1]) / 1000 for line in answer if line.startswith("Time:")]
    return [line for line in answer if not line.startswith("Time:")], times


def told(command, environment):
    answer = subprocess.run(
        command, env={**os.environ, **environment}, check=True, capture_output=True, text=True
    )
    return answer.stdout + answer.stderr


# A row as a scan is kept, by the program's own role, which sees a festival only where it names it.
INSERT = """
\\set n random(1, 2000000000)
\\set m random(1, 2000000000)
BEGIN;
SELECT set_config('filmweek.festival', 'bench', true);
INSERT INTO filmweek.door_event
  (festival, week, device, event, screening, door, movement, ticket, at, received_at)
VALUES ('bench', 'release', 'gate', :n || '-' || :m, '{code}', 'a', 'entry', :n || '-' || :m,
  now(), now());
COMMIT;
"""
# The same row by an administrator, whom no policy binds, and nothing else.
BARE = "\n".join(
    line for line in INSERT.splitlines() if line[:6] not in ("BEGIN;", "SELECT", "COMMIT")
)

# From the first scan that the eight took to the last, as pgbench leaves out its connecting.
RATE = """
SELECT count(*) / extract(epoch FROM max(received_at) - min(received_at))
FROM filmweek.door_event WHERE screening = '{code}'
"""

REPLAY = """
SELECT screening, count(*) FROM (
  SELECT DISTINCT screening, ticket FROM filmweek.door_event
  WHERE refusal IS NULL AND movement = 'entry') AS bearer
GROUP BY screening ORDER BY screening;
"""


class Doors:
    def __init__(self, bench, cluster, folder, options):
        self.bench, self.cluster, self.folder, self.options = bench, cluster, folder, options
        self.program = str(bench.PROGRAM)
        self.log = str(folder / "gates.csv")
        self.rows = str(folder / "rows.csv")
        document = bench.programme(WEEK, options.houses, options.houses // 40, 20)
        self.codes = [entry["code"] for entry in document["screenings"]]
        programme = folder / "release.json"
        programme.write_text(json.dumps(document, ensure_ascii=False))
        log(self.log, options.scans, self.codes, 20)
        self.empty = cluster.clone("bench_empty")
        bench.run([self.program, "import", str(programme)], self.empty)

    def clone(self, name):
        self.cluster.sql("postgres", f"DROP DATABASE IF EXISTS {name}")
        self.cluster.sql("postgres", f"CREATE DATABASE {name} TEMPLATE bench_empty")
        return {**self.empty, "FILMWEEK_DATABASE":
                self.empty["FILMWEEK_DATABASE"].replace("bench_empty", name)}

    def taken_in(self):
        """Seconds of the import without its sums, the sums' own, and its peak memory in MiB."""
        database = self.clone("bench_import")
        self.cluster.sql("postgres", "CHECKPOINT")
        words = self.folder / "words"
        with open(words, "w", encoding="utf-8") as sink:
            seconds, memory = self.bench.run(
                [self.program, "attendance", "scan", "--file", self.log], database, sink=sink
            )
        found = re.search(r"summed up in ([0-9.]+) s", words.read_text(encoding="utf-8"))
        sums = float(found[1]) if found else 0.0
        return seconds - sums, sums, memory

    def copied(self):
        """Seconds that \\copy takes to put the same rows into the same table."""
        if not os.path.exists(self.rows):
            timed(self.cluster, "bench_import",
                  f"\\copy (SELECT {KEPT} FROM filmweek.door_event) TO '{self.rows}' CSV\n")
        self.clone("bench_copy")
        self.cluster.sql("postgres", "CHECKPOINT")
        _, times = timed(
            self.cluster, "bench_copy",
            f"\\copy filmweek.door_event ({KEPT}) FROM '{self.rows}' CSV\n")
        return times[0]

    def one_by_one(self):
        """Scans a second of eight clients that commit each, and pgbench's that insert such a row."""
        database = self.clone("bench_door")
        each = 3_000
        feeds = []
        for gate in range(8):
            feed = self.folder / f"gate-{gate}.txt"
            feed.write_text("".join(f"D{gate}-{n:06}\n" for n in range(each)))
            feeds.append(feed)
        scripts = {"filmweek_app": INSERT, "filmweek_super": BARE}
        for role, text in scripts.items():
            (self.folder / f"{role}.sql").write_text(text.format(code=self.codes[0]) + "\n")
        ours, theirs = [], {role: [] for role in scripts}
        for number in range(5):
            clients = [
                subprocess.Popen(
                    [self.program, "attendance", "scan", self.codes[number + 1], "-",
                     "--door", f"door-{gate}"],
                    env={**os.environ, **database}, stdin=open(feed), stdout=subprocess.DEVNULL,
                )
                for gate, feed in enumerate(feeds)
            ]
            if any(client.wait() for client in clients):
                sys.exit("bench: a scan was refused")
            rate = RATE.format(code=self.codes[number + 1])
            ours.append(float(self.cluster.sql("bench_door", rate)[0]))
            for role, rates in theirs.items():
                answer = subprocess.run(
                    ["pgbench", "-n", "-M", "prepared", "-c", "8", "-j", "2", "-t", str(each),
                     "-h", self.cluster.socket, "-U", role, "-f",
                     str(self.folder / f"{role}.sql"), "bench_door"],
                    check=True, capture_output=True, text=True,
                ).stdout
                rates.append(float(re.search(r"tps = ([0-9.]+)", answer)[1]))
        ratios = [
            statistics.median(mine / other for mine, other in zip(ours, rates))
            for rates in theirs.values()
        ]
        return statistics.median(ours), *ratios

    def reported(self):
        """Whether the sums are those of the rows, and the seconds of both reports."""
        database = {**self.empty, "FILMWEEK_DATABASE":
                    self.empty["FILMWEEK_DATABASE"].replace("bench_empty", "bench_import")}
        rows, _ = timed(self.cluster, "bench_import", REPLAY)
        replayed = dict(line.split("|") for line in rows)
        told([self.program, "attendance", "close", "--all", "--by", "bench"], database)
        doors, report = [], []
        for _ in range(5):
            doors.append(self.bench.run([self.program, "attendance", "doors"], database)[0])
            report.append(self.bench.run([self.program, "report", "attendance"], database)[0])
        shown = json.loads(
            told([self.program, "attendance", "doors", "--format", "json"], database))
        summed = {}
        for line in shown["doors"]:
            summed[line["screening"]] = summed.get(line["screening"], 0) + line["people"]
        counted = json.loads(
            told([self.program, "report", "attendance", "--format", "json"], database))
        admissions = counted["totals"]["admissions"]
        same = summed == {code: int(number) for code, number in replayed.items()}
        same = same and admissions == sum(summed.values())
        return same, statistics.median(doors), statistics.median(report), admissions


def measure(bench, cluster, folder, options):
    doors = Doors(bench, cluster, folder, options)
    ratios, memories, rates = [], [], []
    for _ in range(options.rounds):
        seconds, sums, memory = doors.taken_in()
        copy = doors.copied()
        ratios.append(copy / seconds)
        rates.append(options.scans / seconds)
        memories.append(memory)
        print(f"import {seconds:.1f} s, \\copy {copy:.1f} s, sums {sums:.1f} s", flush=True)
    rate, share, bare = doors.one_by_one()
    same, shown, reported, admissions = doors.reported()
    median = statistics.median
    return bench.report(
        [
            (f"import of {options.scans} scans", f"{median(rates):.0f}/s", "-", True),
            ("import : \\copy of its rows", f"{median(ratios):.2f}", "0.7", median(ratios) >= 0.7),
            ("peak memory of the import", f"{max(memories):.0f} MiB", "128 MiB",
             max(memories) < 128),
            ("scans one by one, 8 clients", f"{rate:.0f}/s", "-", True),
            ("scans : pgbench of such a row", f"{share:.2f}", "0.8", share >= 0.8),
            ("scans : pgbench without policies", f"{bare:.2f}", "-", True),
            ("sums : replay of the rows", f"{admissions} each" if same else "differ", "equal", same),
            ("attendance doors", f"{shown * 1000:.0f} ms", "1 s", shown < 1),
            ("report attendance", f"{reported * 1000:.0f} ms", "1 s", reported < 1),
        ]
    )
