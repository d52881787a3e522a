"""The typefaces: words in any script are seen, fit, and stay words, on every machine the same."""

import base64
import io
import re
import unicodedata
import warnings

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

from careerkit.picture import fonts
from careerkit.picture.exports import export
from careerkit.picture.figure import _families
from careerkit.picture.fonts import OWN, beside, is_right_to_left, others, shares, width
from careerkit.picture.scene import Part, Scene, Words
from careerkit.picture.text import Line
from careerkit.picture.theme import theme
from careerkit.strategy import Strategy, Value

STRATEGY = Strategy(description="", values=(Value(verb="Mend"),))
SCRIPTS = {
    "Latin": "Mend the pump, teach Łódź’s crew – ẞ ớ ĭ",
    "Cyrillic and Greek": "Чинить насос, Ελληνικά",
    "Japanese": "私は古い時計を直します。",
    "Chinese": "简体汉语 繁體漢語",
    "Korean": "고치다 한국",
    "Arabic": "أصلح الساعات القديمة للجيران كل يوم",
    "Hebrew": "לתקן שעונים ישנים",
    "Hindi": "मैं पुरानी घड़ियाँ ठीक करता हूँ।",
    "Thai": "ฉันซ่อมนาฬิกาเก่า ที่นี่",
    "Bengali": "আমি ঘড়ি মেরামত করি",
    "Tamil": "நான் கடிகாரம் சரிசெய்கிறேன்",
    "Khmer": "ខ្ញុំជួសជុលនាឡិកា",
    "Amharic": "አማርኛ ሰዓት",
    "Armenian and Georgian": "Հայերեն ქართული",
    "signs": "→ ⇒ ↔ ★ ✓ ½ € ∑ ⟶ ☑ ① ♪ ∞",
    "emoji": "🕰️ 🧵 👩‍👩‍👧 🙂 👍🏽 ❤️ ✅",
    "mixed": "Mend 時計 for أصلح and 🧵 मैं",
}
scripts = pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
faces = pytest.mark.parametrize("face", OWN)


def scene_of(*texts, face="text"):
    lines = tuple(Line(text, 20, 40 + 36 * k, 18, face, "start") for k, text in enumerate(texts))
    return Scene(
        640, 60 + 36 * len(texts), theme("light"), (), (), (), (Part("title", "#000000", (Words(lines),)),), (), "", ""
    )


@scripts
@faces
@pytest.mark.parametrize("form", ["png", "pdf"])
def test_no_letter_is_an_empty_box(text, face, form):
    with warnings.catch_warnings():
        # matplotlib warns where it draws a box.
        warnings.simplefilter("error")
        assert export(scene_of(text, face=face), STRATEGY, form, scale=1)


@scripts
@faces
def test_a_text_is_as_wide_as_it_was_measured_or_narrower(text, face):
    drawn, _, _ = RendererAgg(9, 9, 72).get_text_width_height_descent(
        text, FontProperties(family=_families(text, face), size=100), ismath=False
    )
    assert drawn / 100 <= width(text, face) * 1.005


@pytest.mark.parametrize("text", [SCRIPTS[name] for name in ("Latin", "Japanese", "Korean", "Thai", "signs")])
def test_a_text_whose_letters_dont_join_is_measured_closely(text):
    drawn, _, _ = RendererAgg(9, 9, 72).get_text_width_height_descent(
        text, FontProperties(family=_families(text, "text"), size=100), ismath=False
    )
    assert drawn / 100 == pytest.approx(width(text), rel=0.03)


@pytest.mark.parametrize(
    "word",
    ["Łódź", "насос", "古い時計", "汉语", "고치다", "القديمة", "שעונים", "पुरानी", "ซ่อมนาฬิกา", "ঘড়ি", "ជួសជុល", "★"],
)
def test_a_word_in_any_script_is_found_in_a_pdf(word):
    text = next(text for text in SCRIPTS.values() if word in text)
    page = pypdfium2.PdfDocument(export(scene_of(text), STRATEGY, "pdf"))[0]
    assert page.get_textpage().search(word).get_next()


def test_a_pdf_carries_its_typefaces_as_outlines_that_every_reader_knows():
    raw = export(scene_of(*SCRIPTS.values()), STRATEGY, "pdf")
    assert raw.count(b"/Subtype /CIDFontType2") >= 15
    assert b"/Type3" not in raw
    assert not any(TTFont(each.path, fontNumber=each.number, lazy=True).sfntVersion == "OTTO" for each in others())


def carried_faces(text):
    """The typefaces inside an SVG, by family."""
    raw = export(scene_of(text), STRATEGY, "svg").decode()
    found = re.findall(
        r"@font-face\{font-family:'([^']+)';font-weight:[^;]+;src:url\(data:font/woff;base64,([^)]+)\)", raw
    )
    return {name: TTFont(io.BytesIO(base64.b64decode(data))) for name, data in found}


@scripts
def test_an_svg_carries_every_letter_it_shows_and_few_more(text):
    carried = carried_faces(text)
    assert sum(len(font.getGlyphOrder()) for font in carried.values()) < 30 * len(text)
    covered = set().union(*(font.getBestCmap() for font in carried.values()))
    assert {ord(c) for c in text if not unicodedata.combining(c) and c not in "\u200d\ufe0f"} <= covered
    assert set(carried) == {typeface.name for typeface in shares(text, "text")}


def test_an_svg_in_english_carries_its_own_typeface_alone():
    assert list(carried_faces("Mend the pump")) == ["Source Sans Pro"]


def test_a_typeface_is_opened_once_somebody_writes_in_its_script(monkeypatch):
    opened = []
    monkeypatch.setattr(fonts, "TTFont", lambda path, **more: opened.append(path.stem) or TTFont(path, **more))
    for cached in (fonts._advances, fonts._other, fonts._elsewhere, width, beside):
        cached.cache_clear()
    width("Mend the pump, “teach” – and grow.")
    assert opened == ["SourceSansPro-Regular"]
    width("أصلح")
    assert opened == ["SourceSansPro-Regular", "NotoSansArabic[wght]"]


@pytest.mark.parametrize("typeface", others(), ids=lambda typeface: typeface.name)
def test_every_letter_that_only_one_typeface_has_lies_in_its_ranges(typeface):
    def letters(each):
        return {code for code in TTFont(each.path, fontNumber=each.number, lazy=True).getBestCmap() if code > 0xFF}

    before = set.intersection(*map(letters, OWN.values()))
    before.update(*map(letters, others()[: others().index(typeface)]))
    missed = [
        code
        for code in letters(typeface) - before
        if unicodedata.category(chr(code))[0] == "L" and not typeface.has(code)
    ]
    # Micro Hei has five letters of the Deseret alphabet, which help nobody to write in it.
    assert [f"{code:X}" for code in sorted(missed) if not 0x10400 <= code <= 0x1044F] == []


@pytest.mark.parametrize(
    ("text", "expected"), [("أصلح mend", True), ("(שלום)", True), ("mend أصلح", False), ("12 – 3", False), ("", False)]
)
def test_the_first_letter_decides_from_which_side_a_text_is_written(text, expected):
    assert is_right_to_left(text) == expected


def test_the_machines_own_fonts_are_never_asked():
    for text in SCRIPTS.values():
        assert all(name.startswith("careerkit ") for name in _families(text, "text"))
