# SPDX-License-Identifier: Apache-2.0
"""A style as QGIS 3.40 writes it, from what QGIS 3.22 wrote: the same symbols in the later dialect.

What differs, read in files saved by QGIS 3.40: no <prop>; ids of symbol layers; animation of symbols; colours with their floating
values behind ("r,g,b,a,rgb:r,g,b,a"); several placements of marker lines; ways to clip and to anchor patterns; uuid and type of
categories, uuid of ranges; data-defined properties of renderers; the selection.
"""
import re
import uuid
from xml.etree import ElementTree

COLOR = re.compile(r"^(\d+),(\d+),(\d+),(\d+)$")
STOP = re.compile(r"^([\d.]+);(\d+,\d+,\d+,\d+)$")
PLACEMENTS = {"interval": "Interval", "vertex": "Vertex", "firstvertex": "FirstVertex", "lastvertex": "LastVertex",
              "centralpoint": "CentralPoint", "segmentcenter": "SegmentCenter"}
UNIT_SCALE = ("3x:0,0,0,0,0,0", "QString")
ADDED = {
    "MarkerLine": {"place_on_every_part": ("true", "bool")},
    "LinePatternFill": {"clip_mode": ("during_render", "QString"), "coordinate_reference": ("feature", "QString")},
    "PointPatternFill": {"angle": ("0", "double"), "clip_mode": ("shape", "QString"), "coordinate_reference": ("feature", "QString"),
                         "random_deviation_x": ("0", "QString"), "random_deviation_x_map_unit_scale": UNIT_SCALE,
                         "random_deviation_x_unit": ("MM", "QString"), "random_deviation_y": ("0", "QString"),
                         "random_deviation_y_map_unit_scale": UNIT_SCALE, "random_deviation_y_unit": ("MM", "QString"),
                         "seed": ("447630059", "QString")},
}
EMPTY_PROPERTIES = ('<data-defined-properties><Option type="Map"><Option name="name" type="QString" value=""/>'
                    '<Option name="properties"/><Option name="type" type="QString" value="collection"/></Option>'
                    "</data-defined-properties>")
SELECTION = '<selection mode="Default"><selectionColor invalid="1"/><selectionSymbol/></selection>'


def color(text):
    match = COLOR.match(text)
    if not match:
        return text
    return text + ",rgb:" + ",".join(f"{int(part) / 255:.17g}" for part in match.groups())


def stops(text):
    """"0.4;r,g,b,a:..." with the space and the way round that colours are blended in."""
    return ":".join(f"{at};{color(rgba)};rgb;ccw" for at, rgba in (STOP.match(one).groups() for one in text.split(":")))


def identifier(count):
    return "{%s}" % uuid.uuid5(uuid.NAMESPACE_URL, str(count))


def change_option(node):
    name, value = node.get("name", ""), node.get("value")
    if value is None:
        return
    if "color" in name:
        node.set("value", color(value))
    elif name == "stops":
        node.set("value", stops(value))
    elif name == "placement":
        node.set("name", "placements")
        node.set("value", PLACEMENTS[value])


def change_layer(layer, count):
    for old in layer.findall("prop"):
        layer.remove(old)
    layer.set("id", identifier(count))
    options = layer.find("Option")
    for name, (value, kind) in ADDED.get(layer.get("class"), {}).items():
        ElementTree.SubElement(options, "Option", {"name": name, "type": kind, "value": value})


def to_340(text):
    root = ElementTree.fromstring(text)
    root.set("version", "3.40.11-Bratislava")
    for node in root.iter("Option"):
        change_option(node)
    for count, layer in enumerate(root.iter("layer")):
        change_layer(layer, count)
    for symbol in root.iter("symbol"):
        symbol.set("is_animated", "0")
        symbol.set("frame_rate", "10")
    for count, category in enumerate(root.iter("category")):
        category.set("type", "string")
        category.set("uuid", str(count))
    for count, one in enumerate(root.iter("range")):
        one.set("uuid", identifier(count))
    renderer = root.find("renderer-v2")
    renderer.append(ElementTree.fromstring(EMPTY_PROPERTIES))
    root.insert(list(root).index(renderer) + 1, ElementTree.fromstring(SELECTION))
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ElementTree.tostring(root, encoding="unicode") + "\n"
