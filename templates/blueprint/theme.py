"""The theme and font table that Word expects in a package; the styles do not lean on the theme."""

from __future__ import annotations

from templates.blueprint.styles import COLOR, FONT, NAMESPACES

_COLORS = {
    "dk2": COLOR,
    "lt2": "E7E6E6",
    "accent1": COLOR,
    "accent2": "7F7F7F",
    "accent3": "A5A5A5",
    "accent4": "BF9000",
    "accent5": "2E75B6",
    "accent6": "538135",
    "hlink": COLOR,
    "folHlink": COLOR,
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml() -> str:
    """The theme part: our colours, one typeface, plain fills and lines."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _COLORS.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind in ("major", "minor")
    )
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Laporan">'
        '<a:themeElements><a:clrScheme name="Laporan">'
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        f'<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>{colors}</a:clrScheme>'
        f'<a:fontScheme name="Laporan">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Laporan"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def fonts_xml() -> str:
    """The font table part: the one typeface of the templates."""
    return (
        f'<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
