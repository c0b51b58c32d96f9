#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the scenes of this folder (scenes/NAME.scene, scenes/NAME.qml) and has QGIS draw them (qgis/NAME.png).

Styles are kept as QGIS saves them, and as QGIS 3.40 would (scenes-340/NAME.qml, see dialect_340.py).

Needs python3-qgis: /usr/bin/python3 tests/golden/make_scenes.py [SCENE...]
A scene is text: `frame xmin ymin xmax ymax` (metres), `pixels w h`, `dpi d`, then one feature a line:
`point CLASS x y`, `line CLASS x y x y ...`, `polygon CLASS x y ... | x y ...` (rings; the first is the exterior; `/` begins another part).
The style is categorised by the field `classe`. `style S` takes styles/S.qml instead, `qml Q` scenes/Q.qml, `field F` names the field of classes.
Spaces in a class are written `~`.
"""
import json
import os
import sys
from xml.sax.saxutils import escape

from dialect_340 import to_340
from symbol_scenes import symbol_scenes

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = ["circle", "square", "square_with_corners", "diamond", "triangle", "equilateral_triangle", "pentagon",
          "hexagon", "octagon", "star", "cross", "cross2", "cross_fill", "line", "arrow", "arrowhead",
          "filled_arrowhead", "half_square", "semi_circle", "regular_star"]
TYPES = {"point": "marker", "line": "line", "polygon": "fill"}


def symbol_layer(name, properties):
    rows = "".join(f'            <Option name="{k}" value="{v}" type="QString"/>\n' for k, v in properties.items())
    return f'        <layer class="{name}" enabled="1" locked="0" pass="0">\n          <Option type="Map">\n{rows}' \
           "          </Option>\n        </layer>\n"


def qml(kind, classes, opacity=1):
    """classes: list of (value, alpha, [(layer class, properties)])."""
    out = ['<qgis version="3.22.16">\n  <renderer-v2 type="categorizedSymbol" attr="classe">\n    <categories>\n']
    for i, (value, _, _) in enumerate(classes):
        out.append(f'      <category symbol="{i}" value="{value}" label="{value}" render="true"/>\n')
    out.append("    </categories>\n    <symbols>\n")
    for i, (_, alpha, layers) in enumerate(classes):
        out.append(f'      <symbol type="{TYPES[kind]}" name="{i}" alpha="{alpha}">\n')
        out.extend(symbol_layer(*layer) for layer in layers)
        out.append("      </symbol>\n")
    out.append(f"    </symbols>\n  </renderer-v2>\n  <layerOpacity>{opacity}</layerOpacity>\n</qgis>\n")
    return "".join(out)


def grid(i, columns, step):
    return (i % columns + 0.5) * step, -(i // columns + 0.5) * step


def shapes(size, width, join, angle=0):
    classes, rows = [], []
    for i, shape in enumerate(SHAPES):
        classes.append((shape, 1, [("SimpleMarker", dict(
            name=shape, size=size, color="242,167,27,255", outline_color="138,91,0,255", outline_width=width,
            joinstyle=join, angle=angle))]))
        x, y = grid(i, 5, 1000)
        rows.append(("point", shape, [[(x, y)]]))
    return classes, rows


def places():
    """Offsets, anchors, units, turned offsets, opacity."""
    base = dict(name="square", size=4, color="31,75,130,255", outline_style="no")
    wanted = [dict(), dict(offset="1.5,1"), dict(horizontal_anchor_point=0), dict(vertical_anchor_point=2),
              dict(size=12, size_unit="Pixel"), dict(size=9, size_unit="Point"), dict(size=300, size_unit="MapUnit"),
              dict(angle=30), dict(angle=90, offset="2,0"), dict(outline_style="dash", outline_width=0.5)]
    classes, rows = [], []
    for i, extra in enumerate(wanted):
        classes.append((str(i), 0.5 if i == 0 else 1, [("SimpleMarker", {**base, **extra})]))
        rows.append(("point", str(i), [[grid(i, 5, 1000)]]))
    return classes, rows


def lines():
    base = dict(line_color="15,92,110,255", line_width=1)
    wanted = [dict(), dict(capstyle="flat"), dict(capstyle="round", joinstyle="round"), dict(joinstyle="miter"),
              dict(line_style="dash", capstyle="flat"), dict(line_style="dot", capstyle="flat"),
              dict(line_style="dash dot", capstyle="flat"), dict(line_style="dash dot dot", capstyle="flat"),
              dict(use_custom_dash=1, customdash="3;1.5", capstyle="flat"), dict(line_width=0.26), dict(line_width=0),
              dict(line_width=3, line_width_unit="Pixel")]
    classes, rows = [], []
    for i, extra in enumerate(wanted):
        layers = [("SimpleLine", {**base, **extra})]
        if i == 9:  # two stacked lines
            layers.insert(0, ("SimpleLine", dict(base, line_width=1.5, line_color="255,200,120,255")))
        classes.append((str(i), 1, layers))
        x, y = grid(i, 4, 1250)
        rows.append(("line", str(i), [[(x - 450, y - 300), (x, y + 350), (x + 450, y - 300)]]))
    return classes, rows


def polygons():
    classes = [
        ("plain", 1, [("SimpleFill", dict(color="221,231,203,255", outline_color="94,88,78,255", outline_width=0.5))]),
        ("bare", 1, [("SimpleFill", dict(color="90,146,158,255", outline_style="no"))]),
        ("half", 0.5, [("SimpleFill", dict(color="184,69,47,255", outline_color="0,0,0,255", outline_width=1.5))]),
        ("stacked", 1, [("SimpleFill", dict(color="252,251,248,255", outline_style="no")),
                        ("SimpleLine", dict(line_color="180,175,164,255", line_width=1.5, joinstyle="round")),
                        ("SimpleLine", dict(line_color="0,0,0,255", line_width=0.3, joinstyle="round"))])]
    rows = []
    for i, (name, _, _) in enumerate(classes):
        x, y = grid(i, 2, 2500)
        a, b, c = 1000, 500, 400
        outer = [(x - a, y - a), (x + a, y - b), (x + b, y + a), (x - a, y + c), (x - a, y - a)]
        inner = [(x - 300, y - 300), (x - 300, y + 200), (x + 300, y + 100), (x - 300, y - 300)]
        rows.append(("polygon", name, [outer, inner]))
    # Far beyond the frame: clipped by the project before it reaches its drawing library.
    rows.append(("polygon", "half", [[(4500, -1e9), (1e9, -1e9), (1e9, 1e9), (4500, -1000), (4500, -1e9)]]))
    return classes, rows


def house(style):
    """A scene for a style of the program: every class once."""
    if style == "rivieres":
        return [("line", "", [[(500, -500), (2000, -1500), (3500, -400)]])]
    if style.startswith("projets"):
        values = ["À remonter COP 2024", "À travailler COP 2025", "Hors COP, CRTE", "Non remontés", "jamais vu"]
        return [("point", v, [[grid(i, 5, 1000)]]) for i, v in enumerate(values)]
    x, y = 2500, -1000
    return [("polygon", "1", [[(x - 2000, y - 700), (x + 1500, y - 800), (x + 2000, y + 600), (x - 1800, y + 800),
                               (x - 2000, y - 700)], [(x - 300, y - 300), (x - 300, y + 200), (x + 300, y + 100),
                                                      (x - 300, y - 300)]])]


def marker(**extra):
    return ("SimpleMarker", {**dict(name="circle", size=3, color="31,75,130,255", outline_color="19,47,82,255",
                                    outline_width=0.3, joinstyle="round"), **extra})


def symbol(kind, name, layers, defined=None):
    """A symbol as QML; `defined`: data-defined expressions of its layers."""
    rows = "".join(symbol_layer(*layer) for layer in layers)
    if defined:
        rows = rows.replace("        </layer>\n", data_defined(defined) + "        </layer>\n")
    return f'<symbol type="{kind}" name="{name}" alpha="1">\n{rows}</symbol>\n'


def data_defined(expressions):
    rows = "".join(f'<Option name="{key}" type="Map"><Option name="active" value="true" type="bool"/>'
                   f'<Option name="expression" value="{escape(text, {chr(34): "&quot;"})}" type="QString"/>'
                   '<Option name="type" value="3" type="int"/></Option>' for key, text in expressions.items())
    return ('<data_defined_properties><Option type="Map"><Option name="name" value="" type="QString"/>'
            f'<Option name="properties" type="Map">{rows}</Option>'
            '<Option name="type" value="collection" type="QString"/></Option></data_defined_properties>')


def renderer(attributes, body, symbols):
    return f'<qgis version="3.22.16">\n<renderer-v2 {attributes}>\n{body}<symbols>\n{symbols}</symbols>\n' \
           "</renderer-v2>\n</qgis>\n"


def numbered(count, columns, step):
    return [("point", str(i + 1), [[grid(i, columns, step)]]) for i in range(count)]


NUMBER = "to_int(&quot;classe&quot;)"
COLORS = ["244,239,210,255", "141,190,159,255", "26,85,96,255"]


def graduated():
    ranges = "".join(f'<range symbol="{i}" lower="{3 * i + 1}" upper="{3 * i + 3.5}" label="" render="{"false" if i == 9 else "true"}"/>'
                     for i in range(3))
    symbols = "".join(symbol("marker", str(i), [marker(color=COLORS[i], size=2 + i)]) for i in range(3))
    return renderer(f'type="graduatedSymbol" attr="{NUMBER}" graduatedMethod="GraduatedColor"',
                    f"<ranges>{ranges}</ranges>", symbols), numbered(10, 5, 1000)


def rules():
    body = ('<rules key="{r}">'
            f'<rule key="{{1}}" filter="{NUMBER} &lt; 5"><rule key="{{2}}" symbol="0" filter="{NUMBER} % 2 = 0"/>'
            '<rule key="{3}" symbol="1" filter="ELSE"/></rule>'
            f'<rule key="{{4}}" symbol="2" filter="{NUMBER} BETWEEN_PLACE"/>'
            f'<rule key="{{5}}" symbol="3" filter="{NUMBER} IN (4, 7)"/>'
            '<rule key="{6}" symbol="1" filter="ELSE"/></rules>').replace("BETWEEN_PLACE", ">= 5 AND %s &lt; 8" % NUMBER)
    symbols = "".join(symbol("marker", str(i), [marker(**extra)]) for i, extra in enumerate(
        [dict(color=COLORS[0], size=5), dict(name="square"), dict(name="diamond", color=COLORS[1], size=5),
         dict(name="cross", size=2, color=COLORS[2])]))
    return renderer('type="RuleRenderer"', body, symbols), numbered(10, 5, 1000)


def sizes(method):
    """Proportional circles: by diameter, or by area where QGIS takes the root."""
    text = '4 * sqrt(to_int("classe"))' if method == "diameter" else 'to_int("classe") * 4'
    return renderer('type="singleSymbol"', "", symbol("marker", "0", [marker(scale_method=method, offset="0,0")],
                                                      {"size": text})), numbered(5, 5, 1000)


def looks():
    """Colour, rim, angle and shape by the data; a null keeps what the style says."""
    return renderer('type="singleSymbol"', "", symbol("marker", "0", [marker(name="triangle", size=5)], {
        "fillColor": """CASE WHEN to_int("classe") < 4 THEN color_rgb(40 * to_int("classe"), 100, 60) END""",
        "outlineColor": """if(to_int("classe") % 2 = 0, '184,69,47', '0,0,0')""",
        "outlineWidth": """to_int("classe") / 10""", "angle": """15 * to_int("classe")""",
        "name": """if(to_int("classe") > 6, 'square', 'triangle')"""})), numbered(10, 5, 1000)


def chosen():
    """Categories by an expression, one of them a list of values, one not drawn."""
    body = ('<categories><category symbol="0" label="" render="true"><val value="1"/><val value="2"/></category>'
            '<category symbol="1" value="3" label="" render="true"/><category symbol="2" value="4" label="" render="false"/>'
            '<category symbol="3" value="" label="" render="true"/></categories>')
    symbols = "".join(symbol("marker", str(i), [marker(name="square", color=color)]) for i, color in enumerate(COLORS + ["90,90,90,255"]))
    return renderer(f'type="categorizedSymbol" attr="{NUMBER} % 6"', body, symbols), numbered(10, 5, 1000)


def centroids(on_surface):
    inner = symbol("marker", "@0@1", [marker(color="15,92,110,230", outline_color="255,255,255,255")],
                   {"size": '3 * to_int("classe")'})
    fill = symbol("fill", "0", [("SimpleFill", dict(color="221,231,203,255", outline_color="94,88,78,255", outline_width=0.4)),
                                ("CentroidFill", dict(point_on_surface=on_surface, point_on_all_parts=0))])
    end = fill.rindex("        </layer>")
    rows = []
    for i in range(2):
        x, y = grid(i, 2, 2500)
        rows.append(("polygon", str(i + 1), [[(x - 1000, y - 900), (x + 1000, y - 900), (x + 1000, y - 400), (x - 400, y - 400),
                                              (x - 400, y + 900), (x - 1000, y + 900), (x - 1000, y - 900)]]))
    return renderer('type="singleSymbol"', "", fill[:end] + inner + fill[end:]), rows


def colored_lines():
    defined = {"outlineColor": "color_rgb(20 * to_int(\"classe\"), 60, 120)", "outlineWidth": "to_int(\"classe\") / 5"}
    rows = []
    for i in range(8):
        x, y = grid(i, 4, 1250)
        rows.append(("line", str(i + 1), [[(x - 450, y - 300), (x, y + 350), (x + 450, y - 300)]]))
    return renderer('type="singleSymbol"', "", symbol("line", "0", [("SimpleLine", dict(line_color="0,0,0,255", joinstyle="round",
                                                                     capstyle="round"))], defined)), rows


# At 300 dpi: Qt flattens small circles too coarsely under pens thinner than a pixel.
# A hatch (mobilise) is left out: QGIS 3.22 draws it from a tile of whole pixels.
HOUSE = ["projets-categories", "projets", "communes", "epci", "crte", "departements", "region", "pnr", "voisins", "mer",
         "rivieres"]


def scenes():
    for style in HOUSE:
        yield f"house-{style}", 300, (500, 200), (0, -2000, 5000, 0), style, (None, house(style))
    yield "shapes-96", 96, (250, 200), (0, -4000, 5000, 0), 1, shapes(6, 0.6, "bevel")
    yield "shapes-300", 300, (500, 400), (0, -4000, 5000, 0), 1, shapes(5, 0.3, "round")
    yield "shapes-turned", 150, (300, 240), (0, -4000, 5000, 0), 1, shapes(5, 0.4, "miter", 20)
    yield "places", 96, (250, 100), (0, -2000, 5000, 0), 1, places()
    yield "lines", 96, (320, 240), (0, -3750, 5000, 0), 1, lines()
    yield "polygons", 96, (250, 250), (0, -5000, 5000, 0), 1, polygons()
    for dpi, pixels in ((96, (250, 100)), (300, (500, 200))):
        frame = (0, -2000, 5000, 0)
        yield f"graduated-{dpi}", dpi, pixels, frame, 1, graduated()
        yield f"rules-{dpi}", dpi, pixels, frame, 1, rules()
        yield f"looks-{dpi}", dpi, pixels, frame, 1, looks()
        yield f"chosen-{dpi}", dpi, pixels, frame, 1, chosen()
        yield f"sizes-diameter-{dpi}", dpi, pixels, frame, 1, sizes("diameter")
        yield f"sizes-area-{dpi}", dpi, pixels, frame, 1, sizes("area")
        yield f"colored-lines-{dpi}", dpi, pixels, (0, -2500, 5000, 0), 1, colored_lines()
        yield f"centroids-{dpi}", dpi, pixels, (0, -2500, 5000, 0), 1, centroids(0)
        yield f"surface-points-{dpi}", dpi, pixels, (0, -2500, 5000, 0), 1, centroids(1)
    yield "polygons-faint", 96, (125, 125), (0, -5000, 5000, 0), 0.4, polygons()
    yield from symbol_scenes()


def numbers(points):
    return " ".join(f"{x:.17g} {y:.17g}" for x, y in points)


FIELDS = {"projets-categories": "categorie"}


def style_name(name, content):
    """Scenes that differ in resolution alone share a style."""
    return name.rsplit("-", 1)[0] if isinstance(content[0], str) else name


def style_file(name, house_style, content):
    return f"{HERE}/../../styles/{house_style}.qml" if isinstance(house_style, str) else f"{HERE}/scenes/{style_name(name, content)}.qml"


def write_scene(name, dpi, pixels, frame, opacity, content):
    classes, rows = content
    kind = rows[0][0]
    if isinstance(classes, str):
        with open(style_file(name, opacity, content), "w", encoding="utf-8") as f:
            f.write(classes)
    elif classes:
        with open(style_file(name, opacity, content), "w", encoding="utf-8") as f:
            f.write(qml(kind, classes, opacity))
    with open(f"{HERE}/scenes/{name}.scene", "w", encoding="utf-8") as f:
        if not classes:
            f.write(f"style {opacity}\nfield {FIELDS.get(opacity, 'classe')}\n")
        elif style_name(name, content) != name:
            f.write(f"qml {style_name(name, content)}\n")
        f.write("frame %g %g %g %g\npixels %d %d\ndpi %g\n" % (*frame, *pixels, dpi))
        for row_kind, value, rings in rows:
            text = " | ".join(numbers(r) for r in rings).replace("|  |", "/")
            f.write(f"{row_kind} {value.replace(' ', '~')} {text}\n")


def parts(rings):
    result = [[]]
    for ring in rings:
        if ring:
            result[-1].append(ring)
        else:
            result.append([])
    return result


def geojson(rows, field="classe"):
    features = []
    for kind, value, rings in rows:
        geometry = {"point": lambda r: {"type": "Point", "coordinates": r[0][0]},
                    "line": lambda r: {"type": "LineString", "coordinates": r[0]},
                    "polygon": lambda r: {"type": "MultiPolygon", "coordinates": parts(r)}}[kind](rings)
        features.append({"type": "Feature", "properties": {field: value}, "geometry": geometry})
    return json.dumps({"type": "FeatureCollection", "features": features,
                       "crs": {"type": "name", "properties": {"name": "EPSG:2154"}}})


def draw_with_qgis(name, dpi, pixels, frame, opacity, content, folder):
    from qgis.core import QgsMapLayer, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
    from PyQt5.QtCore import QSize
    from PyQt5.QtGui import QColor, QImage, QPainter
    path = os.path.join(folder, name + ".geojson")
    with open(path, "w", encoding="utf-8") as f:
        f.write(geojson(content[1], FIELDS.get(opacity, "classe")))
    layer = QgsVectorLayer(path, name, "ogr")
    message, ok = layer.loadNamedStyle(style_file(name, opacity, content))
    if not layer.isValid() or not ok:
        sys.exit(f"{name}: {message}")
    path = style_file(name, opacity, content)
    if content[0]:  # the file that is kept is the one QGIS writes
        layer.saveNamedStyle(path, QgsMapLayer.Symbology | QgsMapLayer.Rendering)
        with open(path, encoding="utf-8") as f:
            later = to_340(f.read())
        with open(path.replace("/scenes/", "/scenes-340/"), "w", encoding="utf-8") as f:
            f.write(later)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*pixels))
    settings.setOutputDpi(dpi)
    settings.setExtent(QgsRectangle(*frame))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, False)
    # Otherwise markers come from a picture cached at whole pixels, up to half a pixel off their place.
    settings.setFlag(QgsMapSettings.ForceVectorOutput, True)
    image = QImage(*pixels, QImage.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.Antialiasing, True)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    if not image.convertToFormat(QImage.Format_RGB888).save(f"{HERE}/qgis/{name}.png", "PNG"):
        sys.exit(name + ": not written")


def main():
    """Arguments, if any: the names of the scenes to make."""
    import tempfile
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_HASH_SEED", "0")
    from qgis.core import Qgis, QgsApplication
    app = QgsApplication([], True)
    app.initQgis()
    for folder in ("scenes", "scenes-340", "qgis"):
        os.makedirs(f"{HERE}/{folder}", exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, dpi, pixels, frame, opacity, content in scenes():
            if sys.argv[1:] and name not in sys.argv[1:] and name.rsplit("-", 1)[0] not in sys.argv[1:]:
                continue
            write_scene(name, dpi, pixels, frame, opacity, content)
            draw_with_qgis(name, dpi, pixels, frame, opacity, content, folder)
    print("drawn by QGIS", Qgis.QGIS_VERSION)
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash in its own clean-up


if __name__ == "__main__":
    main()
