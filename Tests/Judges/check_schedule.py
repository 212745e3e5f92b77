"""Holds a schedule, XML or JSON, to the rules of c3voc's public schema, and says what is in it.

Written from what the schema demands, with Python's own readers; nothing of filmweek is used.
"""

import json
import re
import sys
import uuid
import xml.etree.ElementTree as tree
from datetime import datetime

NEEDED = ["room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track"]
ALLOWED = NEEDED + ["persons", "language", "description", "links", "logo", "url", "recording"]
JSON_NEEDED = set(NEEDED) | {"guid", "id", "language", "links", "persons", "url"}
faults = []


def demand(holds, what):
    if not holds:
        faults.append(what)


def moment(text):
    demand(re.fullmatch(r".+(Z|[+-]\d{2}:\d{2})", text or ""), f"no offset: {text}")
    return datetime.fromisoformat(text)


def check(event, day):
    demand(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", event["guid"]), "guid")
    demand(uuid.UUID(event["guid"]).variant == uuid.RFC_4122, "variant")
    demand(int(event["id"]) > 0, "id")
    demand(re.fullmatch(r"[a-z0-9_-]+[a-z0-9]", event["slug"]), f"slug {event['slug']}")
    demand(re.fullmatch(r"\d{2}:\d{2}", event["duration"]), f"duration {event['duration']}")
    start = moment(event["date"])
    demand(start.strftime("%H:%M") == event["start"], f"start {event['start']}")
    demand(moment(day["start"]) <= start < moment(day["end"]), f"{event['slug']} is of another day")
    return {key: str(event[key]) for key in
            ["id", "guid", "slug", "date", "duration", "room", "title", "type", "track", "abstract"]
            } | {"day": day["date"], "persons": event["persons"]}


def read_xml(data):
    root = tree.fromstring(data)
    demand(root.tag == "schedule", "root")
    tags = [child.tag for child in root]
    demand(tags[:3] == ["generator", "version", "conference"], f"order {tags[:3]}")
    demand(set(tags[3:]) == {"day"}, "days")
    conference = root.find("conference")
    for tag in ["title", "acronym"]:
        demand(len(conference.findall(tag)) == 1, tag)
    for day in root.findall("day"):
        for room in day.findall("room"):
            for event in room.findall("event"):
                tags = [child.tag for child in event]
                for tag in NEEDED:
                    demand(tags.count(tag) == 1, f"{tags.count(tag)} of {tag}")
                demand(set(tags) <= set(ALLOWED) and len(set(tags)) == len(tags), f"{tags}")
                fields = {child.tag: child.text or "" for child in event}
                demand(fields["room"] == room.get("name"), "room")
                persons = [person.text for person in event.find("persons")]
                demand(all(int(p.get("id")) > 0 for p in event.find("persons")), "person")
                yield check(event.attrib | fields | {"persons": persons}, day.attrib)


def read_json(data):
    root = json.loads(data)
    demand(set(root) <= {"schedule", "generator", "$schema"}, "root")
    conference = root["schedule"]["conference"]
    demand(isinstance(root["schedule"]["version"], str), "version")
    demand({"title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"}
           <= set(conference), "conference")
    demand(re.search(r"^[a-z0-9_-][a-z0-9_]{3,}", conference["acronym"]), "acronym")
    demand(conference["daysCount"] == len(conference["days"]), "daysCount")
    for room in conference["rooms"]:
        demand(uuid.UUID(room["guid"]) and room["name"], "room")
    for day in conference["days"]:
        demand(set(day) == {"index", "date", "day_start", "day_end", "rooms"}, "day")
        bounds = {"date": day["date"], "start": day["day_start"], "end": day["day_end"]}
        for name, events in day["rooms"].items():
            for event in events:
                demand(JSON_NEEDED <= set(event), f"missing {JSON_NEEDED - set(event)}")
                demand(event["room"] == name and isinstance(event["id"], int), "event")
                persons = [person["name"] for person in event["persons"]]
                yield check(event | {"persons": persons}, bounds)


with open(sys.argv[1], "rb") as file:
    content = file.read()
events = list(read_json(content) if content.startswith(b"{") else read_xml(content))
for key in ["id", "guid", "slug"]:
    demand(len({event[key] for event in events}) == len(events), f"{key} twice")
print(json.dumps({"faults": faults, "events": events}))
