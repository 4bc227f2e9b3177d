"""Photographs: upright, as large as print needs, without metadata; or refused with a reason."""

import contextlib
import io
import struct
import warnings
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from generator.pictures import BOX, CENTIMETRE, UnreadablePictureError, check, fit, normalise

RED, GREEN, BLUE, WHITE = (200, 0, 0), (0, 200, 0), (0, 0, 200), (255, 255, 255)
CORNERS = [RED, GREEN, BLUE, WHITE]
"""Top left, top right, bottom left, bottom right."""
SIDES = st.integers(1, 20_000)


def corners(width: int = 60, height: int = 40) -> Image.Image:
    """A picture whose quarters have the colours of CORNERS."""
    image = Image.new("RGB", (width, height))
    for index, color in enumerate(CORNERS):
        x, y = index % 2 * (width // 2), index // 2 * (height // 2)
        image.paste(color, (x, y, x + width - width // 2, y + height - height // 2))
    return image


def file(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The bytes of an image's file."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture that is printed for a file, decoded."""
    image = Image.open(io.BytesIO(normalise(data).data))
    image.load()
    return image


def seen(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours of the four corners, freed from the noise of JPEG."""
    image = image.convert("RGB")
    right, bottom = image.width - 3, image.height - 3
    found = [image.getpixel(at) for at in ((2, 2), (right, 2), (2, bottom), (right, bottom))]
    known = [RED, GREEN, BLUE, WHITE]
    return [
        min(known, key=lambda color: sum(abs(a - b) for a, b in zip(color, pixel, strict=True)))
        for pixel in found
        if isinstance(pixel, tuple)
    ]


def refused(data: bytes) -> str:
    """The reason for which a file is refused, by `check` as by `normalise`."""
    with pytest.raises(UnreadablePictureError) as checked:
        check(data)
    with pytest.raises(UnreadablePictureError) as caught:
        normalise(data)
    assert str(checked.value) == checked.value.reason == caught.value.reason
    return caught.value.reason


# --- Orientation -----------------------------------------------------------------------------------

# EXIF orientation -> what a camera stored so that turning it gives the upright picture.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(("width", "height"), [(60, 40), (40, 60), (3000, 2000), (2000, 3000)])
@pytest.mark.parametrize("orientation", STORED)
def test_a_picture_stands_upright_as_its_exif_says(
    orientation: int, width: int, height: int, kind: str
) -> None:
    turn = STORED[orientation]
    upright = corners(width, height)
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"compress_level": 1} if kind == "PNG" else {}
    data = file(upright if turn is None else upright.transpose(turn), kind, exif=exif, **options)
    image = opened(data)
    assert seen(image) == CORNERS
    assert (image.width > image.height) == (width > height)
    picture = normalise(data)
    assert (picture.width, picture.height) == fit(width, height)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_means_nothing_turns_nothing(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert seen(opened(file(corners(), exif=exif))) == CORNERS


def test_broken_exif_does_not_make_a_picture_unreadable() -> None:
    assert seen(opened(file(corners(), exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"))) == CORNERS


# --- Size ------------------------------------------------------------------------------------------


@given(SIDES, SIDES)
def test_a_size_stays_in_the_box_and_keeps_its_ratio(width: int, height: int) -> None:
    across, down = fit(width, height)
    assert 1 <= across <= BOX[0]
    assert 1 <= down <= BOX[1]
    # Rounded down, each side is at most one unit short.
    assert abs(across * height - down * width) <= max(width, height) or 1 in (across, down)


@given(SIDES, SIDES)
def test_no_picture_is_blown_up(width: int, height: int) -> None:
    across, down = fit(width, height)
    pixel = 914_400 / 96
    assert across <= 1.5 * width * pixel
    if across > width * pixel + 1:
        assert max(across, down) <= 6 * CENTIMETRE


@pytest.mark.parametrize(
    ("pixels", "centimetres"),
    [
        ((4000, 2000), (15.5, 7.75)),
        ((4000, 3000), (12.667, 9.5)),
        ((3000, 4000), (7.125, 9.5)),
        ((400, 200), (10.583, 5.292)),  # As large as on screen.
        ((200, 100), (6.0, 3.0)),  # A little enlarged, to be readable.
        ((64, 64), (2.54, 2.54)),  # By half, not more.
        ((20000, 10), (15.5, 0.00775)),
    ],
)
def test_what_size_a_picture_has_in_print(pixels: tuple[int, int], centimetres: tuple[float, float]) -> None:
    assert [side / CENTIMETRE for side in fit(*pixels)] == pytest.approx(centimetres, abs=0.001)


def test_a_huge_photo_holds_the_pixels_that_print_needs() -> None:
    data = file(Image.new("RGB", (9000, 6000), RED))
    image = opened(data)
    assert image.size == (1235, 823)
    assert image.width / (normalise(data).width / 914_400) == pytest.approx(220, abs=1)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("size", [(1, 1), (1, 500), (640, 1), (300, 200)])
def test_a_small_picture_keeps_its_pixels(size: tuple[int, int], kind: str) -> None:
    assert opened(file(Image.new("RGB", size, RED), kind)).size == size


@pytest.mark.parametrize("size", [(20_000, 2), (2, 20_000)])
def test_a_long_thin_picture_is_printed(size: tuple[int, int]) -> None:
    assert min(opened(file(Image.new("RGB", size, RED))).size) == 1


# --- Kinds -----------------------------------------------------------------------------------------


def near(pixel: Any, color: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(pixel, color, strict=True))


def test_a_jpeg_stays_a_jpeg_and_a_png_a_png() -> None:
    for kind in ("jpeg", "png"):
        picture = normalise(file(corners(), kind))
        assert picture.kind == kind
        assert Image.open(io.BytesIO(picture.data)).format == kind.upper()


def test_a_cmyk_jpeg_becomes_rgb() -> None:
    image = opened(file(corners().convert("CMYK")))
    assert image.mode == "RGB"
    assert seen(image) == CORNERS


def test_a_grey_jpeg_stays_grey() -> None:
    image = opened(file(Image.new("L", (50, 50), 90)))
    assert image.mode == "L"
    assert near([image.getpixel((5, 5))], (90,))


def test_the_second_picture_of_a_phones_jpeg_is_dropped() -> None:
    data = file(corners(), "MPO", save_all=True, append_images=[Image.new("RGB", (60, 40), BLUE)])
    assert Image.open(io.BytesIO(data)).format == "MPO"
    image = opened(data)
    assert (image.format, seen(image)) == ("JPEG", CORNERS)


PALETTE = corners().quantize(8)
PNGS: dict[str, tuple[Image.Image, dict[str, Any], str, tuple[int, ...]]] = {
    "a palette": (PALETTE, {}, "RGB", RED),
    "a palette with a transparent colour": (
        PALETTE,
        {"transparency": PALETTE.getpixel((1, 1))},
        "RGBA",
        (*RED, 0),
    ),
    "transparency": (Image.new("RGBA", (20, 20), (9, 8, 7, 60)), {}, "RGBA", (9, 8, 7, 60)),
    "grey with transparency": (Image.new("LA", (20, 20), (80, 60)), {}, "RGBA", (80, 80, 80, 60)),
    "one colour that is transparent": (
        Image.new("RGB", (20, 20), RED),
        {"transparency": RED},
        "RGBA",
        (*RED, 0),
    ),
    "black and white": (Image.new("1", (20, 20), 1), {}, "L", (255,)),
    "grey": (Image.new("L", (20, 20), 7), {}, "L", (7,)),
    "grey in 16 bits": (Image.new("I;16", (20, 20), 30_000), {}, "L", (117,)),
}


@pytest.mark.parametrize(("image", "options", "mode", "pixel"), PNGS.values(), ids=PNGS)
def test_a_png_of_any_mode_is_printed(
    image: Image.Image, options: dict[str, Any], mode: str, pixel: tuple[int, ...]
) -> None:
    found = opened(file(image, "PNG", **options))
    assert (found.format, found.mode) == ("PNG", mode)
    first = found.getpixel((1, 1))
    assert (first if isinstance(first, tuple) else (first,)) == pixel


def test_transparency_survives_when_a_picture_is_made_smaller() -> None:
    image = Image.new("RGBA", (3000, 3000), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 1500, 3000))
    found = opened(file(image, "PNG", compress_level=1))
    assert found.size == (823, 823)
    assert found.getpixel((100, 100)) == (0, 0, 0, 0)
    assert found.getpixel((800, 100)) == (255, 0, 0, 255)


def profile_of(swapped: bool) -> bytes:
    """An sRGB profile; `swapped` exchanges what it says of red and green."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    if swapped:
        red, green = data.index(b"rXYZ"), data.index(b"gXYZ")
        data[red : red + 4], data[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(data)


def test_colours_are_as_the_profile_of_the_picture_means_them() -> None:
    image = Image.new("RGB", (20, 20), RED)
    assert near(opened(file(image, "PNG", icc_profile=profile_of(False))).getpixel((5, 5)), RED)
    assert near(opened(file(image, "PNG", icc_profile=profile_of(True))).getpixel((5, 5)), GREEN)


def test_a_profile_that_says_nothing_changes_nothing() -> None:
    image = Image.new("RGB", (20, 20), RED)
    assert near(opened(file(image, "PNG", icc_profile=b"bukan profil")).getpixel((5, 5)), RED)


# --- What is left out, and the same bytes -----------------------------------------------------------


def secrets() -> Image.Exif:
    """Metadata as a phone writes it: the orientation, its maker, and where it was."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "RAHASIA"
    exif.get_ifd(0x8825)[1] = "S"
    exif.get_ifd(0x8825)[2] = (6.0, 7.0, 8.0)
    return exif


@pytest.mark.parametrize("size", [(60, 40), (3000, 2000)])
def test_metadata_is_stripped_from_a_jpeg(size: tuple[int, int]) -> None:
    data = file(
        corners(*size), exif=secrets(), comment=b"RAHASIA", icc_profile=profile_of(False), xmp=b"RAHASIA"
    )
    assert data.count(b"RAHASIA") == 3
    out = normalise(data).data
    image = Image.open(io.BytesIO(out))
    assert not dict(image.getexif())
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"RAHASIA" not in out
    assert b"Exif" not in out


def test_metadata_is_stripped_from_a_png() -> None:
    text = PngInfo()
    text.add_text("Author", "RAHASIA")
    text.add_itxt("XML:com.adobe.xmp", "RAHASIA")
    data = file(corners(), "PNG", pnginfo=text, exif=secrets(), icc_profile=profile_of(False), dpi=(300, 300))
    out = normalise(data).data
    assert data.count(b"RAHASIA") == 3
    assert not Image.open(io.BytesIO(out)).info
    assert {out[at + 4 : at + 8] for at in chunks(out)} == {b"IHDR", b"IDAT", b"IEND"}


def chunks(png: bytes) -> list[int]:
    """Where the chunks of a PNG begin."""
    found, at = [], 8
    while at < len(png):
        found.append(at)
        at += 12 + struct.unpack(">I", png[at : at + 4])[0]
    return found


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_same_file_gives_the_same_bytes(kind: str) -> None:
    data = file(corners(2000, 1000), kind, exif=secrets())
    first = normalise(data)
    normalise.cache_clear()
    assert normalise(data) == first
    assert normalise(data) is not first


# --- Refused ---------------------------------------------------------------------------------------


def giant(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be huge."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + pixels + chunk(b"IEND", b"")


def animated() -> bytes:
    return file(corners(), "PNG", save_all=True, append_images=[Image.new("RGB", (60, 40), BLUE)])


NOISE = Image.effect_noise((200, 150), 80).convert("RGB")
JPEG, PNG = file(NOISE), file(NOISE, "PNG")
NO_PICTURE = "berkas ini bukan gambar JPEG atau PNG yang utuh"
BROKEN = "berkas gambar ini rusak atau terpotong"
HUGE = "gambar ini terlalu besar, lebih dari 120 juta piksel"
REFUSED = {
    "an empty file": (b"", "berkas gambar ini kosong"),
    "text": (b"ini bukan foto\n" * 50, NO_PICTURE),
    "the first bytes of a JPEG": (JPEG[:10], NO_PICTURE),
    "half a JPEG": (JPEG[: len(JPEG) // 2], BROKEN),
    "nearly a whole JPEG": (JPEG[: len(JPEG) * 9 // 10], BROKEN),
    "the first bytes of a PNG": (PNG[:20], NO_PICTURE),
    "half a PNG": (PNG[: len(PNG) // 2], BROKEN),
    "a damaged PNG": (PNG[:1000] + b"\xff" * 200 + PNG[1200:], BROKEN),
    "a GIF": (file(corners(), "GIF"), NO_PICTURE),
    "a BMP": (file(corners(), "BMP"), NO_PICTURE),
    "a WebP": (file(corners(), "WEBP"), NO_PICTURE),
    "a PDF": (file(corners(), "PDF"), NO_PICTURE),
    "an animation": (animated(), "gambar ini bergerak; pakai gambar diam"),
    "more pixels than any photo": (giant(12_000, 10_001), HUGE),
    "a decompression bomb": (giant(50_000, 50_000), HUGE),
    "an impossible size": (giant(0, 0), NO_PICTURE),
}


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_printed_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert refused(data) == reason


@given(st.binary(max_size=200), st.sampled_from([b"", JPEG[:200], PNG[:60]]))
def test_any_bytes_are_a_picture_or_refused(tail: bytes, head: bytes) -> None:
    with contextlib.suppress(UnreadablePictureError):
        check(head + tail)


@given(st.sampled_from([JPEG, PNG]), st.data())
def test_a_damaged_file_is_a_picture_or_refused(whole: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(min_size=1, max_size=8)) + whole[at + 4 :]
    with contextlib.suppress(UnreadablePictureError):
        check(damaged)


def test_a_large_photo_gives_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert refused(giant(10_000, 9_500)) == BROKEN  # Below the limit, but there are no such pixels.
