#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the page templates of the house, styles/*.qpt (QGIS print-layout templates).

    scripts/house_templates.py [FOLDER]

One description for the four formats: places in millimetres from the top left of the page, type sizes in points.
The files are plain QPT: edit them in QGIS, or change this description and run it again. Same bytes each time.
"""
import base64
import pathlib
import sys
import uuid
from xml.sax.saxutils import quoteattr

INK, INK_2, INK_3 = (0x1E, 0x2B, 0x33), (0x4E, 0x5B, 0x64), (0x5C, 0x68, 0x70)
PETROL, RULE, TAG = (0x0F, 0x5C, 0x6E), (0xC9, 0xCE, 0xD1), (0x9C, 0x3D, 0x14)
GROUND = (0xEE, 0xEC, 0xE6)
MM_PER_PT = 25.4 / 72
ASCENT, LINE = 0.805, 1.2  # of Lato, in em: baseline below the top of a line; distance of lines

NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="4mm" height="7.4mm" viewBox="0 0 4 7.4">'
    '<path d="M2 .2.5 7.2 2 5.8z" fill="#fff"/><path d="M2 .2 3.5 7.2 2 5.8z" fill="#1e2b33"/>'
    '<path d="M2 .2.5 7.2 2 5.8 3.5 7.2z" fill="none" stroke="#1e2b33" stroke-width=".2" stroke-linejoin="round"/></svg>'
)


def number(value):
    return f"{round(value, 4):g}"


def rgba(color, alpha=255):
    return ",".join(map(str, (*color, alpha)))


def channels(tag, color, alpha=255):
    red, green, blue = color
    return f'<{tag} red="{red}" green="{green}" blue="{blue}" alpha="{alpha}"/>'


def options(values):
    rows = "".join(f'<Option type="QString" name={quoteattr(k)} value={quoteattr(str(v))}/>' for k, v in values.items())
    return f'<Option type="Map">{rows}</Option>'


def symbol(kind, layers):
    rows = "".join(
        f'<layer class="{name}" enabled="1" locked="0" pass="0">{options(values)}</layer>' for name, values in layers)
    return f'<symbol type="{kind}" name="" alpha="1" clip_to_extent="1" force_rhr="0">{rows}</symbol>'


def fill(color):
    return symbol("fill", [("SimpleFill", {"color": rgba(color), "outline_style": "no", "style": "solid"})])


def line(color, width):
    return symbol("line", [("SimpleLine", {"line_color": rgba(color), "line_width": number(width), "line_width_unit": "MM",
                                           "capstyle": "flat", "joinstyle": "miter", "line_style": "solid"})])


class Page:
    def __init__(self, name, width, height):
        self.name, self.width, self.height = name, width, height
        self.items, self.groups = [], {}

    def uuid(self, key):
        return "{%s}" % uuid.uuid5(uuid.NAMESPACE_URL, f"maille/{self.name}/{key}")

    def item(self, kind, key, rect, body="", group=None, attributes="", background=None, frame=None, custom=None,
             defined=""):
        x, y, w, h = rect
        if group:
            self.groups.setdefault(group, []).append((key, rect))
        custom_xml = f'<Option type="Map"><Option type="QString" name="maille/{custom[0]}" value="{custom[1]}"/></Option>' if custom else "<Option/>"
        frame_color, frame_width = frame or ((0, 0, 0), 0.3)
        self.items.append(
            f'<LayoutItem type="{kind}" id={quoteattr(key)} uuid="{self.uuid(key)}" templateUuid="{self.uuid(key)}"'
            f' position="{number(x)},{number(y)},mm" positionOnPage="{number(x)},{number(y)},mm"'
            f' size="{number(w)},{number(h)},mm" zValue="{len(self.items) + 1}" referencePoint="0" itemRotation="0"'
            f' visibility="1" opacity="1" blendMode="0" excludeFromExports="0" positionLock="false"'
            f' groupUuid="{self.uuid(group) if group else ""}" background="{"true" if background else "false"}"'
            f' frame="{"true" if frame else "false"}" frameJoinStyle="miter" outlineWidthM="{number(frame_width)},mm"'
            f' {attributes}>\n  {channels("FrameColor", frame_color)}{channels("BackgroundColor", background or (255, 255, 255))}\n'
            f'  <LayoutObject><dataDefinedProperties><Option type="Map"><Option type="QString" name="name" value=""/>'
            f'<Option name="properties"{defined or "/"}>{"</Option>" if defined else ""}<Option type="QString" name="type" value="collection"/>'
            f'</Option></dataDefinedProperties><customproperties>{custom_xml}</customproperties></LayoutObject>\n  {body}\n </LayoutItem>')

    def shape(self, key, rect, color, group=None):
        self.item(65643, key, rect, fill(color), group, 'shapeType="1" cornerRadiusMeasure="0,mm"')

    def label(self, key, text, rect, style, size, color, group=None, halign=1, valign=32, margin=0, **more):
        qt = {"Regular": 50, "Bold": 75, "Black": 87, "Italic": 50}[style]
        italic = int(style == "Italic")
        body = (f'<LabelFont description="Lato,{number(size)},-1,5,{qt},{italic},0,0,0,0,{style}" style="{style}"/>'
                + channels("FontColor", color))
        attributes = (f'labelText={quoteattr(text)} htmlState="0" halign="{halign}" valign="{valign}"'
                      f' marginX="{number(margin)}" marginY="0"')
        self.item(65641, key, rect, body, group, attributes, **more)

    def line_of_text(self, key, text, x, baseline, width, style, size, color, **more):
        """A label of one line whose baseline is given."""
        em = size * MM_PER_PT
        self.label(key, text, (x, baseline - ASCENT * em, width, LINE * em), style, size, color, **more)

    def picture(self, key, rect, file="", group=None):
        attributes = (f'file={quoteattr(file)} mode="2" resizeMode="0" anchorPoint="0" pictureRotation="0" northMode="0"'
                      ' northOffset="0" mapUuid="" svgFillColor="255,255,255,255" svgBorderColor="0,0,0,255" svgBorderWidth="0.2"')
        self.item(65640, key, rect, "", group, attributes)

    def map(self, key, rect):
        x, y, w, h = rect
        # 1 : 1 600 000 about the middle of metropolitan France: replaced by the subject of the page or of the atlas.
        half_w, half_h = w * 800, h * 800
        body = (f'<Extent xmin="{number(650000 - half_w)}" xmax="{number(650000 + half_w)}"'
                f' ymin="{number(6900000 - half_h)}" ymax="{number(6900000 + half_h)}"/><LayerSet/>'
                '<AtlasMap atlasDriven="1" scalingMode="1" margin="0.1"/>')
        self.item(65639, key, rect, body, None, 'mapRotation="0" keepLayerSet="false" followPreset="false"'
                  ' drawCanvasItems="true" mapFlags="1"', background=GROUND, custom=("generalise", "0.1"))

    def legend(self, key, rect, map_key, group):
        styles = "".join(
            f'<style name="{name}" alignment="1" indent="0" marginTop="{top}"{extra}>'
            f'<styleFont description="Lato,{size},-1,5,{weight},0,0,0,0,0,{cut}" style="{cut}"/></style>'
            for name, top, size, weight, cut, extra in (
                ("title", 0, 8, 75, "Bold", ' marginBottom="1"'), ("group", 1, 8, 75, "Bold", ""),
                ("subgroup", 1, 7.5, 50, "Regular", ""), ("symbol", 1.2, 7.5, 50, "Regular", ""),
                ("symbolLabel", 1.2, 7.5, 50, "Regular", ' marginLeft="2"')))
        attributes = (f'title="" map_uuid="{self.uuid(map_key)}" resizeToContents="1" symbolWidth="7" symbolHeight="4"'
                      ' boxSpace="0" columnCount="1" columnSpace="2" splitLayer="0" equalColumnWidth="0" lineSpacing="1"'
                      f' fontColor="#{"%02x%02x%02x" % INK}" wrapChar="" legendFilterByAtlas="0" titleAlignment="1" symbolAlignment="1"')
        self.item(65642, key, rect, f"<styles>{styles}</styles>", group, attributes)

    def scale_bar(self, key, rect, map_key, size, group):
        text = (f'<text-style fontFamily="Lato" namedStyle="Regular" fontSize="{number(size)}" fontSizeUnit="Point" fontWeight="50"'
                f' fontItalic="0" textColor="{rgba(INK)}" textOpacity="1" allowHtml="0" blendMode="0" capitalization="0"'
                ' fontKerning="1" fontLetterSpacing="0" fontWordSpacing="0" fontUnderline="0" fontStrikeout="0" multilineHeight="1"'
                ' textOrientation="horizontal" previewBkgrdColor="255,255,255,255" fontSizeMapUnitScale="3x:0,0,0,0,0,0"><families/>'
                '<text-buffer bufferDraw="0" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1"'
                ' bufferNoFill="1" bufferJoinStyle="128" bufferBlendMode="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0"/></text-style>')
        body = (text + '<numericFormat id="basic"><Option type="Map"><Option type="int" name="decimals" value="6"/>'
                '<Option type="bool" name="show_thousand_separator" value="true"/></Option></numericFormat>'
                f'<lineSymbol>{line(INK, 0.35)}</lineSymbol>'
                f'<divisionLineSymbol>{line(INK, 0.25)}</divisionLineSymbol>'
                f'<subdivisionLineSymbol>{line(INK, 0.25)}</subdivisionLineSymbol>'
                f'<fillSymbol1>{fill(INK)}</fillSymbol1><fillSymbol2>{fill((255, 255, 255))}</fillSymbol2>')
        attributes = (f'style="Line Ticks Up" mapUuid="{self.uuid(map_key)}" unitType="km" unitLabel="km"'
                      ' numMapUnitsPerScaleBarUnit="1" numUnitsPerSegment="20" numSegments="2" numSegmentsLeft="0"'
                      ' segmentSizeMode="1" minBarWidth="18" maxBarWidth="40" segmentMillimeters="20" numSubdivisions="1"'
                      ' subdivisionsHeight="1.5" height="1.3" labelBarSpace="1" boxContentSpace="0" labelVerticalPlacement="0"'
                      ' labelHorizontalPlacement="0" alignment="0" outlineWidth="0.35" lineJoinStyle="miter" lineCapStyle="flat"')
        self.item(65646, key, rect, body, group, attributes)

    def add_groups(self):
        for group, members in self.groups.items():
            left = min(x for _, (x, _, _, _) in members)
            top = min(y for _, (_, y, _, _) in members)
            right = max(x + w for _, (x, _, w, _) in members)
            bottom = max(y + h for _, (_, y, _, h) in members)
            body = "".join(f'<ComposerItemGroupElement uuid="{self.uuid(key)}"/>' for key, _ in members)
            self.item(65637, group, (left, top, right - left, bottom - top), body)

    def text(self):
        self.add_groups()
        page = (f'<LayoutItem type="65638" uuid="{self.uuid("page")}" templateUuid="{self.uuid("page")}" position="0,0,mm"'
                f' positionOnPage="0,0,mm" size="{number(self.width)},{number(self.height)},mm" zValue="0" referencePoint="0"'
                ' itemRotation="0" visibility="1" opacity="1" blendMode="0" background="true" frame="false" id="" groupUuid=""'
                f' excludeFromExports="0" positionLock="false">{channels("FrameColor", (0, 0, 0))}'
                f'{channels("BackgroundColor", (255, 255, 255))}{fill((255, 255, 255))}</LayoutItem>')
        items = "\n ".join(reversed(self.items))
        return (f'<!-- Written by scripts/house_templates.py -->\n'
                f'<Layout name="{self.name}" units="mm" printResolution="300" worldFileMap="">\n'
                f' <PageCollection>\n  {fill((255, 255, 255))}\n  {page}\n  <GuideCollection visible="1"/>\n </PageCollection>\n {items}\n'
                ' <Atlas enabled="0" coverageLayer="" hideCoverage="0" sortFeatures="0" filterFeatures="0" pageNameExpression=""'
                " filenamePattern=\"'page_'||@atlas_featurenumber\"/>\n</Layout>\n")


def header(page, margin, f, baselines, sizes):
    """Rule, kicker, title, subtitle, tag; service and folio on the right."""
    full = page.width - 2 * margin
    right = 55 * f
    left = full - right - 3
    kicker_y, title_y, subtitle_y, folio_y = baselines
    small, title, subtitle, folio = sizes
    page.shape("maille:rule", (margin, margin, full, 0.25 * f), INK)
    page.shape("maille:tab", (margin, margin, 22 * f, 1.5 * f), PETROL)
    page.line_of_text("maille:kicker", "[% upper(@maille_kicker) %]", margin, kicker_y, left, "Bold", small, PETROL,
                      custom=("tracking", "0.03"))
    page.line_of_text("maille:title", "[% @maille_title %]", margin, title_y, full - 30 * f, "Black", title, INK)
    page.line_of_text("maille:subtitle", "[% @maille_subtitle %]", margin, subtitle_y, full, "Regular", subtitle, INK_2)
    # Without a tag QGIS leaves the box out; Maille sets it right after the subtitle.
    hidden = (' type="Map"><Option type="Map" name="dataDefinedExcludeExports"><Option type="bool" name="active" value="true"/>'
              '<Option type="QString" name="expression" value="coalesce(@maille_tag, \'\') = \'\'"/>'
              '<Option type="int" name="type" value="3"/></Option>')
    page.label("maille:tag", "[% upper(@maille_tag) %]", (page.width - margin - 50, subtitle_y - 3.1, 50, 4), "Bold", 6.5, TAG,
               valign=128, margin=1.5, frame=(TAG, 0.25), defined=hidden)
    page.line_of_text("maille:service", "[% @maille_service %]", page.width - margin - right, kicker_y, right, "Bold", small, INK,
                      halign=2)
    page.line_of_text("maille:folio", "[% @maille_folio %]", page.width - margin - right, folio_y, right, "Regular", folio, INK_3,
                      halign=2)


def panel(page, rect):
    """The map, its scale bar and its north arrow."""
    x, _, _, h = rect
    bottom = rect[1] + h
    page.map("maille:map", rect)
    group = "maille:furniture"
    em = 7 * MM_PER_PT
    # The bar's left end is half a figure (0.58 em) and a line's width right of the item; its line stands at panel x + 6, bottom - 7.
    top = bottom - 7 - 1.3 - 1 - ASCENT * em
    page.scale_bar("maille:scalebar", (x + 6 - 0.29 * em - 0.35, top, 46, 1.3 + 1 + ASCENT * em), "maille:map", 7, group)
    page.line_of_text("maille:scale", "[% @maille_scale %]", x + 6, bottom - 7 + 3.4, 46, "Regular", 6, INK_2, group=group)
    page.picture("maille:north", (x + 4, bottom - 24.2, 4, 7.4), "base64:" + base64.b64encode(NORTH.encode()).decode(), group)
    page.line_of_text("maille:north-letter", "N", x + 4, bottom - 24 - 1.1, 4, "Bold", 7, INK, group=group, halign=4)


def foot(page, cell, bottom, large, inset, top=None):
    """Accounting with its inset, credits; on `bottom`, or from `top` where it starts a column."""
    x, w = cell
    group = "maille:foot"
    n_pt, text_pt, note_pt, credit_pt = (9.75, 7.5, 6.6, 6.4) if large else (9, 7, 6.2, 6)
    heights = {"n": LINE * n_pt, "lines": 2 * LINE * text_pt, "moved": 2 * LINE * note_pt, "notes": LINE * note_pt,
               "credits": 7 * LINE * credit_pt}
    heights = {key: points * MM_PER_PT for key, points in heights.items()}
    texts = heights["n"] + heights["lines"] + heights["moved"] + heights["notes"]
    height = 0.25 + 1.2 + max(texts, inset) + 1.2 + 0.2 + 1.2 + heights["credits"]
    y = bottom - height if top is None else top
    beside = w - inset - 3
    page.shape("maille:foot-rule", (x, y, w, 0.25), INK, group)
    y += 0.25 + 1.2
    page.picture("maille:inset", (x + w - inset, y, inset, inset), "", group)
    above = y
    for key, text, size, style, color in (("n", "[% @maille_n %]", n_pt, "Black", INK),
                                          ("lines", "[% @maille_accounting %]", text_pt, "Regular", INK_2),
                                          ("moved", "[% @maille_displacement %]", note_pt, "Italic", INK_3),
                                          ("notes", "[% @maille_notes %]", note_pt, "Italic", INK_3)):
        page.label("maille:" + {"n": "n", "lines": "accounting", "moved": "displacement", "notes": "notes"}[key], text,
                   (x, above, beside, heights[key]), style, size, color, group)
        above += heights[key]
    y = bottom - heights["credits"] - 1.2 - 0.2
    page.shape("maille:credits-rule", (x, y, w, 0.2), RULE, group)
    page.label("maille:credits", "[% @maille_credits %]", (x, y + 0.2 + 1.2, w, heights["credits"]), "Regular", credit_pt, INK_2,
               group)
    return bottom - height if top is None else top


def slots(page, cells):
    """One list of slots a column; each takes an equal part of its height in QGIS, what it needs in Maille."""
    for (x, y, w, h), names in cells:
        part = h / len(names)
        for i, name in enumerate(names):
            rect = (x, y + i * part, w, part)
            if name == "legend":
                page.legend("maille:legend", rect, "maille:map", "maille:column")
            else:
                page.picture("maille:" + name, rect, "", "maille:column")


BESIDE = ["legend", "bars", "figure", "histogram", "ranking", "keys", "reading"]


def landscape(name, size, margin, f, baselines, sizes, map_rect, column, inset):
    page = Page(name, *size)
    panel(page, map_rect)
    header(page, margin, f, baselines, sizes)
    x, y, w, h = column
    top = foot(page, (x, w), y + h, f > 1, inset)
    slots(page, [((x, y, w, top - 2 - y), BESIDE)])
    return page


def portrait(name, size, margin, f, baselines, sizes, map_rect, cells, inset):
    page = Page(name, *size)
    panel(page, map_rect)
    header(page, margin, f, baselines, sizes)
    x, y, w, h = cells[-1]
    foot(page, (x, w), y + h, f > 1, inset, top=y)
    rest = BESIDE[1:]
    columns = cells[:-1]
    if len(columns) == 2:
        slots(page, list(zip(columns, (["legend"], rest))))
    else:
        slots(page, list(zip(columns, (["legend"], rest[:4], rest[4:]))))
    return page


def pages():
    a4 = (10, 1, (16.6, 23.2, 28.6, 20.4), (7.5, 17, 9.5, 7))
    a3 = (12, 1.28, (20.4, 28.9, 35.8, 25.3), (9.6, 22, 12, 9))
    yield landscape("a4-paysage", (297, 210), *a4, (10, 32, 206, 168), (221, 32, 66, 168), 17)
    yield portrait("a4-portrait", (210, 297), *a4, (10, 32, 190, 196), [(x, 232, 60, 55) for x in (10, 75, 140)], 20)
    yield landscape("a3-paysage", (420, 297), *a3, (12, 41, 304, 244), (323, 41, 85, 244), 22)
    yield portrait("a3-portrait", (297, 420), *a3, (12, 41, 273, 318),
                   [(x, 363, 62.25, 45) for x in (12, 82.25, 152.5, 222.75)], 16)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "styles"
    for page in pages():
        (folder / f"{page.name}.qpt").write_text(page.text(), encoding="utf-8")


if __name__ == "__main__":
    main()
