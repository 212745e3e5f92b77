"""Reads an .ics file with icalendar (PyPI) and prints what it found as JSON.

{"faults": number of lines it could not read,
 "components": [{"name", "parts": number of sub-components,
                 "properties": [{"name", "value", "language"?, "cn"?}],
                 "start"?, "end"?: "YYYY-MM-DD", or seconds since 1970 in UTC by the file's VTIMEZONE,
                 "startBySystem"?, "endBySystem"?: the same by the system's zone of that name}]}
The first component is the VCALENDAR. CATEGORIES come one by one, durations in seconds.
"""

import datetime
import json
import re
import sys

import icalendar


def text_of(value):
    if isinstance(value, icalendar.vGeo):
        return f"{value.latitude:.6f};{value.longitude:.6f}"
    if isinstance(value, icalendar.vDDDTypes) and isinstance(value.dt, datetime.datetime):
        return value.to_ical().decode()
    if isinstance(value, (icalendar.vDuration, icalendar.vDDDTypes)):
        return str(int(value.dt.total_seconds()))
    if isinstance(value, icalendar.prop.vUnknown):
        # NAME and X- properties are TEXT, which icalendar leaves escaped because it does not know.
        return re.sub(r"\\(.)", lambda escape: "\n" if escape[1] in "nN" else escape[1], value)
    if isinstance(value, str):
        return str(value)
    return value.to_ical().decode()


def property_of(name, value, text):
    found = {"name": name, "value": text}
    parameters = getattr(value, "params", {})
    for parameter, key in (("LANGUAGE", "language"), ("CN", "cn")):
        if parameter in parameters:
            found[key] = str(parameters[parameter])
    return found


def properties_of(component):
    for name, value in component.property_items(recursive=False, sorted=False):
        if name in ("BEGIN", "END", "DTSTART", "DTEND"):
            continue
        if isinstance(value, icalendar.prop.vCategory):
            for category in value.cats:
                yield property_of(name, value, str(category))
        else:
            yield property_of(name, value, text_of(value))


def times_of(component, zones):
    for name, key in (("DTSTART", "start"), ("DTEND", "end")):
        if name not in component or component.name == "VTIMEZONE":
            continue
        time = component[name].dt
        if not isinstance(time, datetime.datetime):
            yield key, time.isoformat()
            continue
        zone = component[name].params.get("TZID")
        by_file = time.replace(tzinfo=zones[zone]) if zone else time
        yield key, str(int(by_file.timestamp()))
        yield key + "BySystem", str(int(time.timestamp()))


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    zones = {
        str(part["TZID"]): part.to_tz(lookup_tzid=False)
        for part in calendar.subcomponents
        if part.name == "VTIMEZONE"
    }
    components = [calendar, *calendar.subcomponents]
    return {
        "faults": sum(len(part.errors) for part in calendar.walk()),
        "components": [
            {
                "name": part.name,
                "parts": len(part.subcomponents),
                "properties": list(properties_of(part)),
                **dict(times_of(part, zones)),
            }
            for part in components
        ],
    }


json.dump(read(sys.argv[1]), sys.stdout, ensure_ascii=False)
