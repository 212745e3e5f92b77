"""Opens pages of reports in Chromium and prints what is wrong, one line each.

Usage: check_report.py FILE…  Silent and exit 0 when all is well. html5lib must find no fault; axe-core
must find nothing by day and by night, at 320 and 1280 px, and nothing may be wider than the window.
"""

import importlib.util
import pathlib
import shutil
import sys

import html5lib
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# The script alone is wanted of this package, so the package itself is not imported.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ASK = """
const done = arguments[1];
axe.run(document, {runOnly: arguments[0]}).then(r => done(
  r.violations.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`)));
"""
# The width of the window holds its scroll bar as well, so it is not what the page has.
WIDER = """
const page = document.documentElement;
return page.scrollWidth > page.clientWidth;
"""


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for switch in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(switch)
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def faults(driver, path):
    parser = html5lib.HTMLParser()
    parser.parse(pathlib.Path(path).read_text(encoding="utf-8"))
    for place, fault, _ in parser.errors:
        yield f"{place}: {fault}"
    for scheme in ("light", "dark"):
        wanted = [{"name": "prefers-color-scheme", "value": scheme}]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": wanted})
        for width in (320, 1280):
            driver.set_window_size(width, 900)
            driver.get(pathlib.Path(path).resolve().as_uri())
            driver.execute_script(AXE.read_text(encoding="utf-8"))
            for fault in driver.execute_async_script(ASK, RULES):
                yield f"{scheme} {width}: {fault}"
            if driver.execute_script(WIDER):
                yield f"{scheme} {width}: wider than the window"


def main(paths):
    driver = browser()
    try:
        found = [f"{path}: {fault}" for path in paths for fault in faults(driver, path)]
    finally:
        driver.quit()
    print("\n".join(found), end="")
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
