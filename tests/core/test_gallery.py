"""The gallery shows what the page says it does, and everything that a picture can be drawn in."""

import json
import re
import shlex

import pytest
from PIL import Image

from careerkit.__main__ import main
from careerkit.examples import gallery
from careerkit.picture.exports import carried
from careerkit.picture.presets import presets
from careerkit.picture.theme import palettes, themes
from careerkit.strategy import read_file, write
from careerkit.writing import check
from docs import gallery_page

PICTURES = gallery_page.pictures()
OWN = sorted((gallery_page.GALLERY / "strategies").glob("*.json"))
each_picture = pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.stem)
each_file = pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)


@each_file
def test_a_strategy_of_the_gallery_is_written_back_as_it_was_read(file):
    raw = file.read_text("utf-8")
    assert json.loads(write(read_file(file))) == json.loads(raw)


@each_file
def test_nobody_in_the_gallery_calls_their_work_by_a_job_title(file):
    assert not [finding for finding in check(read_file(file).description, "description") if finding.rule == "A10"]


@each_file
def test_a_description_of_the_gallery_can_be_read_in_one_breath(file):
    words = read_file(file).description.split()
    assert len(words) <= 70


@each_picture
def test_every_pin_of_the_gallery_is_for_a_value_that_the_person_has(picture):
    strategy = read_file(gallery_page.ROOT / picture.file)
    known = {value.verb for value in strategy.values}
    assert all(set(idea.pins) <= known for idea in strategy.ideas or ())


def test_each_strategy_has_one_picture_and_so_has_each_example_of_the_start_page():
    shown = sorted(picture.file for picture in PICTURES)
    root = gallery_page.ROOT
    wanted = sorted(str(file.relative_to(root)) for file in [*(root / "careerkit/examples").glob("*.json"), *OWN])
    assert shown == wanted
    assert len(gallery()) == len(wanted) - len(OWN)


def test_the_page_is_what_the_data_file_says():
    assert gallery_page.PAGE.read_text("utf-8") == gallery_page.page(), "run: make gallery"


@each_picture
def test_the_page_shows_a_picture_once_and_the_picture_is_there(picture):
    page = gallery_page.PAGE.read_text("utf-8")
    assert page.count(f"(pictures/{picture.stem}.png)") == 1
    assert picture.shown.stat().st_size < 150_000


@each_picture
def test_a_picture_on_the_page_carries_the_strategy_that_it_was_drawn_from(picture):
    assert carried(picture.shown.read_bytes()) == read_file(gallery_page.ROOT / picture.file), "run: make gallery"


@each_picture
def test_a_picture_on_the_page_has_the_shape_of_its_preset(picture):
    size = presets()[picture.preset]
    with Image.open(picture.shown) as shown:
        assert shown.width / shown.height == pytest.approx(size.width / size.height, rel=0.01)


def test_the_pictures_show_every_preset_and_both_ways_to_size_circles():
    assert {picture.preset for picture in PICTURES} == set(presets())
    assert {picture.circles for picture in PICTURES} == {"equal", "proportional"}


def test_the_pictures_show_every_palette_on_every_theme():
    wanted = {(theme, palette) for theme in themes() for palette in palettes()}
    assert {(picture.theme, picture.palette) for picture in PICTURES} == wanted


def test_a_command_on_the_page_draws_a_picture(tmp_path, monkeypatch):
    monkeypatch.chdir(gallery_page.ROOT)
    commands = re.findall(r"^python -m careerkit (draw .*)$", gallery_page.PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(commands) == len(PICTURES)
    for command in commands:
        words = shlex.split(command)
        # An SVG of the same scene is drawn in a twentieth of the time.
        words[words.index("-o") + 1] = str(tmp_path / "picture.svg")
        assert main(words) == 0, command
