"""A photograph as an officer gives it -> the same photograph as a page needs it.

Upright as its EXIF says, in colours that every program shows alike, no larger than print needs, and
without metadata: where and by whom a photo was taken is nobody's business.
"""

from __future__ import annotations

import io
import math
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PIL import ExifTags, Image, ImageCms

CENTIMETRE = 360_000
"""A centimetre in the unit of printed sizes (EMU), of which a pixel on screen is a whole number too."""
BOX = (round(15.5 * CENTIMETRE), round(9.5 * CENTIMETRE))
"""The largest width and height in print: as wide as the text, two to a page with their captions."""

_INCH = 914_400
_SCREEN = 96  # Pixels an inch: the size at which a picture is seen where it came from.
_PRINT = 220  # Pixels an inch that paper shows; more only make the file larger.
_READABLE = 6 * CENTIMETRE  # A smaller picture is enlarged towards this, but by half at most.
_ENLARGED = 1.5
_QUALITY = 85
_MOST_MEGAPIXELS = 120  # The largest photos of phones have 108; Pillow itself gives up at 178.
# EXIF orientation -> what makes the picture upright.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ASIDE = {_TURNS[orientation] for orientation in (5, 6, 7, 8)}  # These swap width and height.


class UnreadablePictureError(ValueError):
    """A file that is no picture for a page; the reason is a clause in Indonesian."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Picture:
    """A picture ready for a page: its file, which of the two kinds that is, and its size in EMU."""

    data: bytes
    kind: Literal["jpeg", "png"]
    width: int
    height: int


def check(data: bytes) -> None:
    """Raise UnreadablePictureError where `normalise` would; what passes is printed for certain."""
    normalise(data)


@lru_cache(maxsize=64)  # A year's photos are checked once and printed in several documents.
def normalise(data: bytes, box: tuple[int, int] = BOX) -> Picture:
    """The picture in a JPEG or PNG file, for a box in EMU; the same bytes give the same bytes.

    Raises UnreadablePictureError for a file that is empty, broken, huge, animated or of another kind.
    """
    if not data:
        raise UnreadablePictureError("berkas gambar ini kosong")
    with warnings.catch_warnings():  # Of a picture's size and of odd metadata we judge ourselves.
        warnings.simplefilter("ignore")
        image, kind, size = _decoded(data, box)
    width, height = fit(*size, box)
    return Picture(_encoded(_shrunk(_plain(image), width, height), kind), kind, width, height)


def fit(width: int, height: int, box: tuple[int, int] = BOX) -> tuple[int, int]:
    """The printed size in EMU of so many pixels: as large as on screen, but inside the box.

    A small picture is enlarged until it is readable, by half at most; no side is ever 0.
    """
    across, down = width * _INCH / _SCREEN, height * _INCH / _SCREEN
    wanted = max(1.0, min(_ENLARGED, _READABLE / max(across, down)))
    scale = min(wanted, box[0] / across, box[1] / down)
    return max(1, math.floor(across * scale)), max(1, math.floor(down * scale))


def _decoded(
    data: bytes, box: tuple[int, int]
) -> tuple[Image.Image, Literal["jpeg", "png"], tuple[int, int]]:
    """The upright image, its kind and its full size; of a large photo fewer pixels are decoded."""
    try:
        image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
    except Image.DecompressionBombError as exc:
        raise _too_large() from exc
    except Exception as exc:  # Whatever a decoder stumbles over in foreign bytes, they are no picture.
        raise UnreadablePictureError("berkas ini bukan gambar JPEG atau PNG yang utuh") from exc
    # A phone's JPEG may hold a second picture, such as a depth map (MPO); the first is the photo.
    kind: Literal["jpeg", "png"] = "png" if image.format == "PNG" else "jpeg"
    if kind == "png" and getattr(image, "is_animated", False):
        raise UnreadablePictureError("gambar ini bergerak; pakai gambar diam")
    if image.width * image.height > _MOST_MEGAPIXELS * 1_000_000:
        raise _too_large()
    try:
        if kind == "png":
            image.load()  # Its metadata may follow the pixels.
        turn = _turn(image)
        size = image.size[::-1] if turn in _ASIDE else image.size
        width, height = map(_pixels, fit(*size, box))
        image.draft(None, (height, width) if turn in _ASIDE else (width, height))
        image.load()
    except Exception as exc:
        raise UnreadablePictureError("berkas gambar ini rusak atau terpotong") from exc
    return image if turn is None else image.transpose(turn), kind, size


def _too_large() -> UnreadablePictureError:
    return UnreadablePictureError(f"gambar ini terlalu besar, lebih dari {_MOST_MEGAPIXELS} juta piksel")


def _turn(image: Image.Image) -> Image.Transpose | None:
    """What makes an image upright; broken metadata says nothing of that, and the picture is whole."""
    try:
        return _TURNS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:
        return None


def _plain(image: Image.Image) -> Image.Image:
    """The image in 8-bit grey or colour, with transparency where it has some, and nothing else."""
    if image.mode.startswith("I"):  # 16-bit grey, which a plain conversion would clip to white.
        grey = image.point(lambda value: value * (1 / 256)).convert("L")
        return _bare(grey)
    if image.has_transparency_data:
        return _bare(image.convert("RGBA"))
    if image.mode in ("1", "L"):
        return _bare(image.convert("L"))
    return _bare(_standard_colours(image).convert("RGB"))


def _standard_colours(image: Image.Image) -> Image.Image:
    """Colours as the image's own profile means them, in sRGB; phones and scanners have their own."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "CMYK"):
        return image
    try:
        source, target = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):  # A profile that says nothing changes nothing.
        return image
    return converted or image


def _bare(image: Image.Image) -> Image.Image:
    """The pixels alone: what Pillow knows of the file besides would be written again."""
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    return bare


def _shrunk(image: Image.Image, width: int, height: int) -> Image.Image:
    wanted = _pixels(width), _pixels(height)
    if image.width <= wanted[0] or image.height <= wanted[1]:
        return image
    return image.resize(wanted, Image.Resampling.LANCZOS)


def _pixels(length: int) -> int:
    """How many pixels a printed length needs."""
    return max(1, math.ceil(length * _PRINT / _INCH))


def _encoded(image: Image.Image, kind: Literal["jpeg", "png"]) -> bytes:
    buffer = io.BytesIO()
    if kind == "jpeg":
        image.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    else:
        image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
