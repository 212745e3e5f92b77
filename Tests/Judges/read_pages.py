"""Reads a folder of pages as a browser's parser does, and prints what is wrong, one line each.

Usage: read_pages.py [--words] FOLDER. Silent and exit 0 when all is well; with --words it prints,
as JSON, what a reader finds as heading, title and name of each page instead. Looked at: errors of the HTML
standard's parser (html5lib, strict), elements and attributes that the pages do not use, ids given
twice, links that lead to no file or no place in it, links to other hosts, JSON that is none.
"""

import json
import pathlib
import sys
import urllib.parse

import html5lib

ELEMENTS = set(
    "html head meta title link script body a header nav main footer section div p h1 h2 h3 "
    "ul ol li dl dt dd span b time".split()
)
ATTRIBUTES = set(
    "lang charset name content rel href hreflang type class id datetime target "
    "aria-label aria-labelledby aria-hidden aria-current".split()
)
SCHEMES = {"", "webcal"}
# The map, and the ticket office of the weeks of the tests.
HOSTS = {"www.openstreetmap.org", "example.org"}


def local(name):
    return name.rsplit("}", 1)[-1] if isinstance(name, str) else str(name)


def read(path):
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"))
    tree = parser.parse(path.read_bytes(), likely_encoding="utf-8")
    faults = [f"{place}: {error} {values}" for place, error, values in parser.errors]
    ids, links, data = [], [], []
    for element in tree.iter():
        name = local(element.tag)
        if name not in ELEMENTS:
            faults.append(f"unexpected element {name}")
        for attribute, value in element.attrib.items():
            if local(attribute) not in ATTRIBUTES:
                faults.append(f"unexpected attribute {attribute} of {name}")
            if local(attribute) == "id":
                ids.append(value)
            if local(attribute) == "href":
                links.append((name, value))
        if name == "script":
            if element.get("type") != "application/ld+json":
                faults.append("a script that is no data")
            data.append(element.text)
        if name in {"a", "h1", "h2", "h3", "time", "title", "li", "p", "dd"}:
            if not "".join(element.itertext()).strip():
                faults.append(f"empty {name}")
    for text in data:
        try:
            json.loads(text)
        except ValueError as error:
            faults.append(f"JSON-LD: {error}")
    faults += [f"id {one} twice" for one in set(ids) if ids.count(one) > 1]
    return faults, set(ids), links


def words(folder):
    root = pathlib.Path(folder)
    found = {}
    for path in sorted(root.rglob("*.html")):
        tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
        data = [json.loads(script.text) for script in tree.iter("script")]
        found[str(path.relative_to(root))] = {
            "heading": "".join(next(tree.iter("h1")).itertext()).strip(),
            "title": "".join(next(tree.iter("title")).itertext()),
            "name": next((one["name"] for one in data), None),
        }
    json.dump(found, sys.stdout)
    return 0


def main(folder):
    root = pathlib.Path(folder).resolve()
    pages = {path: read(path) for path in sorted(root.rglob("*.html"))}
    for path, (faults, _, links) in pages.items():
        for element, link in links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme == "https" and parts.netloc in HOSTS and element == "a":
                continue
            if parts.scheme in SCHEMES and parts.scheme:
                continue
            if parts.scheme or parts.netloc:
                faults.append(f"leads away: {link}")
                continue
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
            if not target.is_relative_to(root) or not target.is_file():
                faults.append(f"leads nowhere: {link}")
            elif parts.fragment and parts.fragment not in pages[target][1]:
                faults.append(f"leads to no place of the page: {link}")
        for fault in faults:
            print(f"{path.relative_to(root)}: {fault}")
    print(f"{len(pages)} pages", file=sys.stderr)
    return any(faults for faults, _, _ in pages.values()) or not pages


if __name__ == "__main__":
    sys.exit(words(sys.argv[2]) if sys.argv[1] == "--words" else main(sys.argv[1]))
