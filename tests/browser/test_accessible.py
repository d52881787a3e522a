"""Every page keeps to WCAG 2.2 AA as far as axe can tell, in both themes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "describe", "values", "canvas"])
def test_axe_finds_nothing_wrong(visit, path, scheme):
    page = visit(path, color_scheme=scheme)
    page.wait_for_timeout(700)
    found = Axe().run(page, options=RULES).response["violations"]
    told = [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found]
    assert told == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_high_contrast_and_what_opens_open(visit, scheme):
    page = visit("canvas", color_scheme=scheme)
    page.get_by_role("button", name="Look").click()
    page.get_by_text("High contrast").click()
    expect(page.locator(".canvas svg > rect").first).to_have_attribute("fill", "#FFFFFF")
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_has_the_theme_of_the_page(visit, scheme):
    page = visit("canvas", color_scheme=scheme)
    background = page.locator(".canvas svg > rect").first.get_attribute("fill")
    assert background == {"light": "#FCFAF6", "dark": "#11181F"}[scheme]
