"""What a picture carries: the text under a key in a PNG, and the strategy in an SVG, however they were saved again."""

import re
import struct
import zlib
from collections.abc import Iterator
from xml.parsers import expat

PNG = b"\x89PNG\r\n\x1a\n"
NAMESPACE = "careerkit/1"
"""The namespace of what careerkit adds to an SVG."""

_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<|\xff\xfe<\x00|\xfe\xff\x00<")


class Damaged(Exception):  # noqa: N818  # it says what the file is; the caller says it to the person
    """A picture can't be read to its end."""


def is_markup(raw: bytes) -> bool:
    """Tell whether a file is XML, in UTF-8 or UTF-16."""
    return bool(_MARKUP.match(raw))


def png_text(raw: bytes, key: str, *, most: int) -> str | None:
    """Return the text under a key in a PNG, before or after the pixels, or None. The pixels are never unpacked.

    Parameters
    ----------
    most
        How many bytes a text may take once it is unpacked.

    Raises
    ------
    Damaged
        If the file ends too early, or the text can't be unpacked.

    Notes
    -----
    Source: PNG Specification (Third Edition), 5.3 Chunk layout and 11.3.3 Textual information.
    """
    for kind, data in _chunks(raw):
        if kind not in (b"tEXt", b"zTXt", b"iTXt"):
            continue
        name, _, rest = data.partition(b"\0")
        if name == key.encode("ascii"):
            return _text(kind, rest, most)
    return None


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(PNG)
    while place + 12 <= len(raw):
        (length,), kind = struct.unpack_from(">I", raw, place), raw[place + 4 : place + 8]
        if place + 12 + length > len(raw):
            break
        yield kind, raw[place + 8 : place + 8 + length]
        if kind == b"IEND":
            return
        place += 12 + length
    raise Damaged


def _text(kind: bytes, rest: bytes, most: int) -> str:
    """Return the text of a chunk from what follows its key."""
    if kind == b"tEXt":
        return rest.decode("latin-1")
    if kind == b"zTXt":
        return _unpacked(rest[1:], most).decode("latin-1")
    packed, (_, _, data) = rest[:1] == b"\1", rest[2:].partition(b"\0")
    text = data.partition(b"\0")[2]
    return (_unpacked(text, most) if packed else text).decode("utf-8", errors="replace")


def _unpacked(data: bytes, most: int) -> bytes:
    # A few bytes can unpack to gigabytes, so no more is unpacked than a strategy takes.
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, most)
    except zlib.error:
        raise Damaged from None
    if not unpacker.eof:
        raise Damaged
    return text


def svg_text(raw: bytes) -> str | None:
    """Return the strategy in an SVG, whatever prefix its namespace has by now, or None.

    Nothing outside the file is ever opened, and an entity that the file declares is refused: a few can stand for
    gigabytes.

    Raises
    ------
    Damaged
        If the file is not XML to its end and the strategy was not found before.
    """
    return _SvgReader().read(raw)


class _SvgReader:
    """Reads XML for the one element that holds the strategy."""

    def __init__(self) -> None:
        self._scopes: list[dict[str, str]] = [{"careerkit": NAMESPACE}]
        self._inside = 0
        self._found: list[str] = []
        self._closed = False

    def read(self, raw: bytes) -> str | None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        try:
            parser.Parse(raw, True)
        except (expat.ExpatError, ValueError, LookupError):
            if not self._closed:
                raise Damaged from None
        return "".join(self._found) if self._closed else None

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        spaces = {
            name.removeprefix("xmlns").removeprefix(":"): value
            for name, value in attributes.items()
            if name == "xmlns" or name.startswith("xmlns:")
        }
        self._scopes.append({**self._scopes[-1], **spaces} if spaces else self._scopes[-1])
        prefix, _, name = tag.rpartition(":")
        if self._inside:
            self._inside += 1
        elif name == "strategy" and self._scopes[-1].get(prefix) == NAMESPACE and not self._closed:
            self._inside = 1

    def _end(self, _: str) -> None:
        self._scopes.pop()
        if self._inside:
            self._inside -= 1
            self._closed = not self._inside

    def _characters(self, text: str) -> None:
        if self._inside:
            self._found.append(text)

    def _entity(self, *_: object) -> None:
        raise ValueError
