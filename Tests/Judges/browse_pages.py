"""Opens pages of a site in Chromium, as visitors do, and prints what is wrong, one line each.

Usage: browse_pages.py FOLDER PAGE…  Silent and exit 0 when all is well. Each page is served from
loopback under the policy `default-src 'self'` and opened at 320, 768 and 1280 px: axe-core must
find nothing, nothing may be wider than the window, nothing may be asked of another host, and the
console must be empty. At 320 and 1280 px the keyboard goes through the page: what has the focus is seen.
"""

import functools
import http.server
import importlib.util
import json
import pathlib
import shutil
import sys
import threading

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

WIDTHS = (320, 768, 1280)
POLICY = "default-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'"
# The script alone is wanted of this package, so the package itself is not imported.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# The element with the focus, and whether its middle is covered by something else.
FOCUS = """
const e = document.activeElement;
if (!e || e === document.body) return null;
const r = e.getBoundingClientRect();
const x = r.left + Math.min(r.width / 2, 8), y = r.top + Math.min(r.height / 2, 8);
const top = document.elementFromPoint(x, y);
const seen = !!top && (e.contains(top) || top.contains(e));
return [e.outerHTML.slice(0, 80), seen, r.bottom > 0 && r.top < innerHeight];
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for switch in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def asked_of_others(driver, origin):
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if not url.startswith((origin, "data:", "about:", "chrome:")):
                yield url


def walk(driver):
    for _ in range(25):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        focus = driver.execute_script(FOCUS)
        if focus is None:
            return
        if not (focus[1] and focus[2]):
            yield f"the focus is hidden: {focus[0]}"


def judge(driver, origin, page):
    for width in WIDTHS:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False},
        )
        driver.get(origin + page)
        place = f"{page} at {width} px"
        found = driver.execute_script("return document.documentElement.scrollWidth")
        if found > width:
            yield f"{place}: {found} px wide"
        if not driver.find_element(By.TAG_NAME, "main").is_displayed():
            yield f"{place}: no main"
        for entry in driver.get_log("browser"):
            # Chromium asks for an icon by itself; no page asks for one.
            if "favicon.ico" not in entry["message"]:
                yield f"{place}: console: {entry['message']}"
        if width != 768:
            yield from (f"{place}: {fault}" for fault in walk(driver))
        # By the debugger's door, which the policy of the page does not bar.
        driver.execute_cdp_cmd("Runtime.evaluate", {"expression": AXE.read_text() + ";0"})
        report = driver.execute_async_script(
            "axe.run(document, {runOnly: arguments[0]}).then(arguments[1])", RULES
        )
        if not report["passes"]:
            yield f"{place}: axe looked at nothing"
        for rule in report["violations"]:
            for node in rule["nodes"]:
                yield f"{place}: axe {rule['id']}: {node['html'][:160]} {node['failureSummary']!r}"
        yield from (f"{place}: asks {url}" for url in asked_of_others(driver, origin))


def main(folder, pages):
    handler = functools.partial(Handler, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    driver = browser()
    faults = 0
    try:
        driver.set_page_load_timeout(30)
        driver.set_script_timeout(60)
        for page in pages:
            for fault in judge(driver, f"http://127.0.0.1:{server.server_port}/", page):
                print(fault)
                faults += 1
    finally:
        driver.quit()
        server.shutdown()
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
