"""The order of children that the schema asks for; Word refuses some files over it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from lxml import etree

from generator.word.lint.whole import NUMBERING, STYLES, Whole
from generator.word.xml import Element, qn

_SETTINGS = "word/settings.xml"
_PROPERTIES = ("w:pPr", "w:rPr", "w:tblPr", "w:tcPr", "w:trPr", "w:sectPr")
# From ISO/IEC 29500 as Word itself writes it. Children of one slash-joined place may stand in any order;
# children that are not listed, such as those of later versions of Word, are passed over.
_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr "
    "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
    "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
    "hideMark cellIns/cellDel/cellMerge tcPrChange",
    "trPr": "cnfStyle/divId/gridBefore/gridAfter/wBefore/wAfter/cantSplit/trHeight/tblHeader/tblCellSpacing/"
    "jc/hidden ins del trPrChange",
    "sectPr": "headerReference/footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
    "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
    "printerSettings sectPrChange",
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime "
    "doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth "
    "printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins "
    "alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop "
    "hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate "
    "linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions "
    "doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme "
    "styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin "
    "doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars "
    "noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml "
    "ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving "
    "saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr "
    "endnotePr compat docVars rsids uiCompat97To2003 attachedSchema themeFontLang clrSchemeMapping "
    "doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown "
    "shapeDefaults decimalSymbol listSeparator",
}
_PLACES = {
    qn(f"w:{parent}"): {
        qn(f"w:{child}"): place for place, names in enumerate(order.split()) for child in names.split("/")
    }
    for parent, order in _ORDERS.items()
}


def children(whole: Whole) -> Iterator[str]:
    """Properties stand in the order of the schema, in the text and in the settings, styles and lists."""
    found = {story.part: set(map(_shape, story.all(*_PROPERTIES))) for story in whole.stories}
    for part, root in ((STYLES, whole.styles), (NUMBERING, whole.numbering)):
        found[part] = set(map(_shape, root.iter(*_PLACES)))
    if _SETTINGS in whole.roots:
        found[_SETTINGS] = {_shape(whole.roots[_SETTINGS])}
    for part, shapes in sorted(found.items()):
        faults = {fault for shape in shapes if (fault := _misplaced(shape))}
        yield from (f"{part}: {fault}" for fault in sorted(faults))


def _shape(element: Element) -> tuple[str, ...]:
    """A tag and those of its children."""
    return (element.tag, *[child.tag for child in element])


@lru_cache(maxsize=1024)  # A document has many elements and few shapes.
def _misplaced(shape: tuple[str, ...]) -> str:
    places = _PLACES.get(shape[0], {})
    listed = [tag for tag in shape[1:] if tag in places]
    for before, after in pairwise(listed):
        if places[before] > places[after]:
            inside, first, second = (etree.QName(tag).localname for tag in (shape[0], before, after))
            return f"w:{second} berada sesudah w:{first} di dalam w:{inside}, seharusnya sebelumnya"
    return ""
