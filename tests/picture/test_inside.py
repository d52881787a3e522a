"""What a picture carries comes back out of it, also after another program saved it again; traps are refused."""

import io
import json
import re
import xml.etree.ElementTree as ET
import zlib
from xml.dom import minidom
from xml.sax.saxutils import unescape

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from careerkit.errors import StrategyError
from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import carried, export
from careerkit.picture.scene import BESIDE
from careerkit.strategy import Idea, Strategy, Value, write

EXAMPLE = gallery()[0].strategy
HOSTILE = Strategy(
    title="</title> ]]> &amp; <![CDATA[",
    description='I mend "clocks" \\ 私は & fix €5 <b>watches</b> 🕰️.',
    values=(Value(verb="a & b"), Value(verb="<b>Teach</b>")),
    ideas=(Idea(text="</careerkit:strategy> mend", pins={"a & b": True}),),
)


def scene_of(strategy):
    return compose(strategy, score(strategy, focus=True), BESIDE)


def resaved(raw, *, mode=None, **more):
    """What a program makes of a picture that unpacks it and saves it again with its texts."""
    image, out, texts = Image.open(io.BytesIO(raw)), io.BytesIO(), PngInfo()
    image.load()
    for key, value in image.text.items():
        texts.add_text(key, value, **more)
    image.convert(mode or image.mode).save(out, "png", pnginfo=texts)
    return out.getvalue()


@pytest.mark.parametrize("packed", [False, True])
def test_a_png_saved_again_gives_the_strategy_back(packed):
    raw = resaved(export(scene_of(HOSTILE), HOSTILE, "png", scale=0.4), zip=packed)
    assert carried(raw) == HOSTILE


@pytest.mark.parametrize("transparent", [False, True])
def test_a_png_saved_again_and_again_in_other_colours_gives_the_strategy_back(transparent):
    raw = export(scene_of(HOSTILE), HOSTILE, "png", scale=1, transparent=transparent)
    for mode in ("RGBA", "RGB", "P", "L"):
        raw = resaved(raw, mode=mode)
        assert carried(raw) == HOSTILE


def test_a_png_saved_again_without_its_texts_says_that_nothing_is_inside():
    out = io.BytesIO()
    Image.open(io.BytesIO(export(scene_of(EXAMPLE), EXAMPLE, "png", scale=0.4))).save(out, "png")
    with pytest.raises(StrategyError, match="no strategy inside this picture"):
        carried(out.getvalue())


def test_an_svg_saved_again_without_its_metadata_says_that_nothing_is_inside():
    root = ET.fromstring(export(scene_of(EXAMPLE), EXAMPLE, "svg"))  # noqa: S314  # our own
    root.remove(root.find("{http://www.w3.org/2000/svg}metadata"))
    with pytest.raises(StrategyError, match="no strategy inside this picture"):
        carried(ET.tostring(root))


@pytest.mark.parametrize("kind", [b"tEXt", b"iTXt", b"packed iTXt", b"zTXt"])
def test_a_text_after_the_pixels_of_a_png_is_found(kind):
    text, out = write(EXAMPLE), io.BytesIO()
    body = {
        b"tEXt": b"careerkit\0" + json.dumps(json.loads(text)).encode(),
        b"iTXt": b"careerkit\0\0\0en\0\0" + text.encode(),
        b"packed iTXt": b"careerkit\0\1\0\0\0" + zlib.compress(text.encode()),
        b"zTXt": b"careerkit\0\0" + zlib.compress(json.dumps(json.loads(text)).encode()),
    }[kind]
    Image.new("RGB", (9, 9)).save(out, "png")
    raw, name = out.getvalue(), kind[-4:]
    chunk = len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
    last = raw.index(b"IEND") - 4
    assert carried(raw[:last] + chunk + raw[last:]) == EXAMPLE


def test_a_text_that_unpacks_to_far_more_than_a_strategy_is_refused():
    out, texts = io.BytesIO(), PngInfo()
    texts.add(b"zTXt", b"careerkit\0\0" + zlib.compress(b" " * 50_000_000))
    Image.new("RGB", (9, 9)).save(out, "png", pnginfo=texts)
    with pytest.raises(StrategyError, match="damaged"):
        carried(out.getvalue())


def by_element_tree(raw):
    """ElementTree names the spaces ns0 and ns1 and escapes its own way."""
    return ET.tostring(ET.fromstring(raw))  # noqa: S314  # our own


def indented(raw):
    """ElementTree breaks lines between elements."""
    root = ET.fromstring(raw)  # noqa: S314  # our own
    ET.indent(root)
    return ET.tostring(root)


AGAIN = {
    "indented": indented,
    "pretty-printed": lambda raw: minidom.parseString(raw).toprettyxml().encode(),  # noqa: S318  # our own
    "twice": lambda raw: indented(by_element_tree(raw)),
    "a prefix of its own": lambda raw: re.sub(rb"(</?|xmlns:)careerkit(?=[:=])", rb"\1mine", raw),
    "another prefix": by_element_tree,
    "a prefix for every element": lambda raw: ET.tostring(ET.fromstring(raw), encoding="utf-16"),  # noqa: S314  # our own
    "no prefix at all": lambda raw: raw.replace(b"careerkit:strategy xmlns:careerkit=", b"strategy xmlns=").replace(
        b"</careerkit:strategy>", b"</strategy>"
    ),
    "quotes escaped": lambda raw: re.sub(
        rb"(?s)(?<=careerkit/1\">).*(?=</careerkit)", lambda found: found[0].replace(b'"', b"&quot;"), raw
    ),
    "numbers for characters": lambda raw: raw.decode().encode("ascii", "xmlcharrefreplace"),
    "as it stands in a section": lambda raw: re.sub(
        rb"(?s)(?<=careerkit/1\">).*(?=</careerkit)",
        lambda found: b"<![CDATA[" + unescape(found[0].decode()).replace("]]>", "]]]]><![CDATA[>").encode() + b"]]>",
        raw,
    ),
    "a long comment first": lambda raw: raw.replace(b"?>\n", b"?>\n<!-- " + b"saved again " * 400 + b"-->\n", 1),
    "a byte order mark first": lambda raw: b"\xef\xbb\xbf" + raw,
}


@pytest.mark.parametrize("again", AGAIN.values(), ids=AGAIN)
@pytest.mark.parametrize("strategy", [EXAMPLE, HOSTILE], ids=["example", "hostile"])
def test_an_svg_saved_again_by_another_program_gives_the_strategy_back(again, strategy):
    raw = again(export(scene_of(strategy), strategy, "svg"))
    assert carried(raw) == strategy


def test_an_svg_that_was_cut_off_after_the_strategy_still_gives_it_back():
    raw = export(scene_of(EXAMPLE), EXAMPLE, "svg")
    assert carried(raw[: raw.index(b"</metadata>") + 200]) == EXAMPLE


BOMB = b'<!DOCTYPE svg [<!ENTITY a "%b"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' % (b"x" * 1000)
OUTSIDE = b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("start", [BOMB, OUTSIDE], ids=["a bomb", "a file"])
def test_an_svg_that_declares_entities_is_refused(start):
    raw = start + b'<svg><c:strategy xmlns:c="careerkit/1">&a;</c:strategy></svg>'
    with pytest.raises(StrategyError, match="damaged"):
        carried(raw)
