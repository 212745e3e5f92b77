"""Sums a ledger from a programme file, by its own reading of the rules, as one line of JSON.

Usage: sum_attendance.py PROGRAMME.json [MOMENT]
Rules: the handbook, "Who came, and how that is known". Nothing here is shared with filmweek.
"""

import json
import sys
from datetime import date, datetime, timedelta

SUREST = ["ticket-scan", "clicker", "stub-count", "box-office", "registration", "survey", "estimate"]


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def spoken(line):
    return (moment(line.get("counted_at") or line["recorded_at"]), line["key"])


def subject(line):
    return tuple(line.get(name) for name in ("door", "category", "country"))


def latest(lines):
    kept = {}
    for line in sorted(lines, key=spoken):
        kept[subject(line)] = line
    return list(kept.values())


def counts_people(line):
    return (
        line["method"] != "reported"
        and line.get("subject", "audience") == "audience"
        and line.get("moment", "start") == "start"
    )


def by_door(line):
    return line["method"] in SUREST[:3] and line.get("door") is not None


class Ledger:
    def __init__(self, lines):
        self.heirs = {}
        for line in lines:
            if line.get("supersedes"):
                self.heirs.setdefault(line["supersedes"], []).append(line)
        self.alive = [line for line in lines if line["key"] not in self.heirs]
        self.parts = {}
        for line in self.alive:
            if line.get("part_of"):
                self.parts.setdefault(self.heir(line["part_of"]), []).append(line)

    def heir(self, key):
        seen = set()
        while key in self.heirs and key not in seen:
            seen.add(key)
            key = max(self.heirs[key], key=spoken)["key"]
        return key

    def standing(self, code):
        """The lines of the surest method that speaks of a screening, or of the week for None."""
        own = [
            line for line in self.alive
            if line.get("screening") == code and not line.get("part_of") and counts_people(line)
        ]
        said = [
            latest([line for line in own if line["method"] == method])
            for method in SUREST if any(line["method"] == method for line in own)
        ]
        if not said:
            return []
        chosen = said[0]
        for other in said[1:]:
            if all(map(by_door, chosen + other)):
                covered = {line["door"] for line in chosen}
                chosen = chosen + [line for line in other if line["door"] not in covered]
        return chosen

    def readings(self, line):
        shapes = {}
        for part in filter(counts_people, self.parts.get(line["key"], [])):
            named = tuple(value is not None for value in subject(part))
            shapes.setdefault((sum(named), SUREST.index(part["method"]), named), []).append(part)
        return [latest(shapes[shape]) for shape in sorted(shapes)]

    def split(self, line, name, depth=0):
        if line.get(name) is not None:
            return {line[name]: line["count"]}
        fitting = [
            parts for parts in self.readings(line) if sum(part["count"] for part in parts) <= line["count"]
        ] if depth < 8 else []
        naming = [parts for parts in fitting if any(part.get(name) is not None for part in parts)]
        result, rest = {}, line["count"]
        for part in (naming or fitting or [[]])[0]:
            rest -= part["count"]
            for value, figure in self.split(part, name, depth + 1).items():
                result[value] = result.get(value, 0) + figure
        if rest:
            result[None] = result.get(None, 0) + rest
        return result


def groups(screening, programme):
    week = programme["week"]
    day = screening.get("date")
    start = screening.get("start")
    festival_day = day
    if start and start < week.get("day_starts", "06:00"):
        festival_day = str(date.fromisoformat(day) - timedelta(days=1))
    venue, room = screening.get("venue"), screening.get("auditorium")
    package = next((p for p in programme.get("packages", []) if p["key"] == screening.get("package")), None)
    shown = [entry["film"] for entry in package.get("films", [])] if package else screening.get("films", [])
    homes = {film["key"]: film.get("selection", {}).get("section") for film in programme["films"]}
    sections = {homes.get(film) for film in shown}
    return {
        "film": "+".join(shown), "venue": venue,
        "section": None if None in sections else "+".join(sorted(sections)),
        "auditorium": f"{venue}/{room}" if room else None, "day": day,
        "festival_day": festival_day, "hour": start[:2] + ":00" if start else None,
    }


def main(path, until=None):
    programme = json.load(open(path, encoding="utf-8"))
    lines = programme.get("counts", [])
    if until:
        lines = [line for line in lines if moment(line["recorded_at"]) <= moment(until)]
    ledger = Ledger(lines)
    sums = {}
    totals = {"admissions": None, "audience": None, "persons": None}
    for screening in programme["screenings"]:
        if screening.get("status") == "cancelled":
            continue
        standing = ledger.standing(screening["code"])
        if not standing:
            continue
        figure = sum(line["count"] for line in standing)
        of_film = bool(screening.get("films") or screening.get("package"))
        totals["audience"] = (totals["audience"] or 0) + figure
        if of_film:
            totals["admissions"] = (totals["admissions"] or 0) + figure
        shares = {name: {value: figure} for name, value in groups(screening, programme).items()}
        shares["method"] = {}
        for line in standing:
            shares["method"][line["method"]] = shares["method"].get(line["method"], 0) + line["count"]
        for name in ("category", "country"):
            shares[name] = {}
            for line in standing:
                for value, part in ledger.split(line, name).items():
                    shares[name][value] = shares[name].get(value, 0) + part
        for name, values in shares.items():
            for value, part in values.items():
                row = sums.setdefault(name, {}).setdefault(value, [0, 0])
                row[0] += part if of_film else 0
                row[1] += part
    for method in ("ticket-scan", "registration"):
        own = [
            line for line in ledger.alive
            if not line.get("screening") and not line.get("part_of") and counts_people(line)
            and line["method"] == method
        ]
        if own and totals["persons"] is None:
            totals["persons"] = sum(line["count"] for line in latest(own))
    rows = {
        name: sorted(["?" if value is None else value, *row] for value, row in values.items()) for name, values in sums.items()
    }
    print(json.dumps({"totals": totals, "sums": rows}, sort_keys=True))


main(*sys.argv[1:])
