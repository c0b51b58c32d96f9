# SPDX-License-Identifier: Apache-2.0
"""Scenes of every kind of symbol layer that Maille draws, at 96 and 300 dpi: at 96 dpi a pixel is 20 m, at 300 dpi 6.4 m."""
from scene_qml import by_class, layer, option, single, style, symbol, transformer

SHAPES = ["circle", "square", "square_with_corners", "diamond", "triangle", "equilateral_triangle", "pentagon", "hexagon",
          "octagon", "star", "cross", "cross2", "cross_fill", "asterisk_fill", "line", "arrow", "arrowhead",
          "filled_arrowhead", "half_square", "diagonal_half_square", "quarter_square", "left_half_triangle",
          "right_half_triangle", "semi_circle", "third_circle", "quarter_circle", "half_arc", "third_arc", "quarter_arc"]
WIDTH = 5120
NUMBER = 'to_int("classe")'
BLUE, DARK, OCHRE, GREEN, RED = "31,75,130,255", "19,47,82,255", "242,167,27,255", "141,190,159,255", "184,69,47,255"


def cell(i, columns):
    step = WIDTH / columns
    return (i % columns + 0.5) * step, -(i // columns + 0.5) * step


def marker(**extra):
    return layer("SimpleMarker", {**dict(name="circle", size=2.4, color=BLUE, outline_color=DARK, outline_width=0.3,
                                         joinstyle="round"), **extra})


def inner(*layers):
    return symbol("marker", "@0@0", *(layers or [marker()]))


def line(defined=None, level=0, **extra):
    return layer("SimpleLine", {**dict(line_color=BLUE, line_width=0.8, capstyle="flat"), **extra}, defined=defined, level=level)


def fill(defined=None, level=0, **extra):
    return layer("SimpleFill", {**dict(color="221,231,203,255", outline_color="94,88,78,255", outline_width=0.3), **extra},
                 defined=defined, level=level)


def bends(x, y, a):
    return [(x - a, y - 0.6 * a), (x - 0.2 * a, y + 0.7 * a), (x + 0.2 * a, y - 0.3 * a), (x + a, y + 0.5 * a)]


def zigzags(names, columns):
    a = 0.4 * WIDTH / columns
    return [("line", name, [bends(*cell(i, columns), a)]) for i, name in enumerate(names)]


def holed(x, y, a):
    """A polygon without upright sides, and a hole."""
    return [[(x - a, y - a), (x - 0.7 * a, y + 0.8 * a), (x + 0.6 * a, y + a), (x + a, y - 0.5 * a), (x - a, y - a)],
            [(x - 0.4 * a, y - 0.4 * a), (x + 0.4 * a, y - 0.2 * a), (x - 0.2 * a, y + 0.4 * a), (x - 0.4 * a, y - 0.4 * a)]]


def blocks(names, columns):
    a = 0.4 * WIDTH / columns
    return [("polygon", name, holed(*cell(i, columns), a)) for i, name in enumerate(names)]


def squares(names):
    """Corners at multiples of 320 m, which are 16 pixels at 96 dpi and 50 at 300: 4.2333 mm."""
    rows = []
    for (x, y), name in zip([(x, y) for y in (0, -1280) for x in (0, 1280, 2880, 4160)], names):
        rows.append(("polygon", name, [[(x, y), (x, y - 960), (x + 960, y - 960), (x + 960, y), (x, y)]]))
    return rows


def markers():
    classes = {name: marker(name=name, size=5, color=OCHRE, outline_color="138,91,0,255") for name in SHAPES}
    return by_class("marker", classes), [("point", name, [[cell(i, 8)]]) for i, name in enumerate(SHAPES)]


def stacked_lines():
    casing = line(line_width=2.6, line_color="60,60,60,255", capstyle="round", joinstyle="round")
    core = line(line_width=1.8, line_color="255,220,120,255", capstyle="round", joinstyle="round")
    middle = line(line_width=0.3, line_color=RED, use_custom_dash=1, customdash="2;1")
    return single("line", casing, core, middle), zigzags("1234", 4)


def dashes():
    wanted = [dict(line_style="dash"), dict(line_style="dot"), dict(line_style="dash dot"), dict(line_style="dash dot dot"),
              dict(customdash="4;1;1;1"), dict(customdash="0.5;1.5", capstyle="round"),
              dict(customdash="3;2", dash_pattern_offset=1.5), dict(customdash="12;5", customdash_unit="Pixel"),
              dict(customdash="200;100", customdash_unit="MapUnit"), dict(customdash="2;2", capstyle="square")]
    classes = {str(i): line(**{**({"use_custom_dash": 1} if "customdash" in one else {}), **one}) for i, one in enumerate(wanted)}
    return by_class("line", classes), zigzags(classes, 5)


def ends_and_joins():
    classes = {f"{cap}-{join}": line(line_width=2.4, capstyle=cap, joinstyle=join)
               for cap in ("flat", "square", "round") for join in ("miter", "bevel", "round")}
    return by_class("line", classes), zigzags(classes, 5)


def offsets():
    thin = line(line_width=0.3, line_color="120,120,120,255")
    wanted = [dict(offset=1.2), dict(offset=-1.2), dict(offset=2.5, joinstyle="miter"), dict(offset=-8, offset_unit="Pixel"),
              dict(offset=60, offset_unit="MapUnit", capstyle="round", joinstyle="round")]
    classes = {str(i): thin + line(**one) for i, one in enumerate(wanted)}
    return by_class("line", classes), zigzags(classes, 5)


def ring_offsets():
    wanted = [dict(offset=1), dict(offset=-1), dict(offset=1.2, ring_filter=1), dict(offset=-0.8, joinstyle="miter")]
    classes = {str(i): fill() + line(line_width=0.5, line_color=RED, **one) for i, one in enumerate(wanted)}
    return by_class("fill", classes), blocks(classes, 4)


def trims():
    thin = line(line_width=0.3, line_color="120,120,120,255")
    wanted = [dict(trim_distance_start=3), dict(trim_distance_end=3), dict(trim_distance_start=2, trim_distance_end=5),
              dict(trim_distance_start=100, trim_distance_start_unit="MapUnit", offset=1),
              dict(trim_distance_start=40, trim_distance_end=40)]
    classes = {str(i): thin + line(**one) for i, one in enumerate(wanted)}
    return by_class("line", classes), zigzags(classes, 5)


def rings():
    wanted = [dict(ring_filter=1), dict(ring_filter=2), dict(draw_inside_polygon=1, line_width=3),
              dict(ring_filter=2, draw_inside_polygon=1, line_width=3)]
    classes = {str(i): fill(outline_style="no") + line(joinstyle="round", **one) for i, one in enumerate(wanted)}
    return by_class("fill", classes), blocks(classes, 4)


def brushes():
    names = ["horizontal", "vertical", "cross", "b_diagonal", "f_diagonal", "diagonal_x"]
    return by_class("fill", {name: fill(style=name, color=BLUE) for name in names}), blocks(names, 4)


def dense_brushes():
    names = [f"dense{i}" for i in range(1, 8)]
    return by_class("fill", {name: fill(style=name, color=BLUE) for name in names}), blocks(names, 4)


def hatches():
    """QGIS 3.22 draws hatches from a tile of whole pixels that begins at the polygon: spacings and corners suit that."""
    def hatch(angle, *lines, **extra):
        return layer("LinePatternFill", {**dict(angle=angle, distance=2.11668), **extra},
                     symbol("line", "@0@0", *lines))
    thin = line(line_width=1, line_width_unit="Pixel")
    thick = line(line_width=2, line_width_unit="Pixel")
    classes = {"0": hatch(0, thick), "90": hatch(90, thin),
               "both": hatch(0, thin) + hatch(90, line(line_width=1, line_width_unit="Pixel", line_color=RED)),
               "45": hatch(45, thick, distance=1.49672), "135": hatch(135, thick, distance=1.49672),
               "moved": hatch(0, thin, offset=0.6), "line moved": hatch(90, line(line_width=1, line_width_unit="Pixel", offset=0.6))}
    return by_class("fill", {k: fill(outline_style="no") + v for k, v in classes.items()}), squares(classes)


def grids():
    def grid(**extra):
        return layer("PointPatternFill", {**dict(distance_x=4.2334, distance_y=4.2334), **extra},
                     inner(marker(size=8, size_unit="Pixel", outline_style="no")))
    classes = {"plain": grid(), "rows": grid(displacement_x=8, displacement_x_unit="Pixel"),
               "columns": grid(displacement_y=8, displacement_y_unit="Pixel")}
    return by_class("fill", {k: fill(outline_style="no") + v for k, v in classes.items()}), squares(classes)


def along(extra, *layers, **defined):
    return layer("MarkerLine", extra, inner(*(layers or [marker(name="filled_arrowhead", size=2)])), **defined)


def marker_lines():
    thin = line(line_width=0.3, line_color="120,120,120,255")
    wanted = [dict(), dict(interval=2, offset_along_line=1), dict(rotate=0), dict(offset=1.2), dict(average_angle_length=0),
              dict(interval=300, interval_unit="MapUnit"), dict(interval=20, interval_unit="Pixel", offset=-1),
              dict(offset_along_line=-1, interval=4)]
    classes = {str(i): thin + along(one) for i, one in enumerate(wanted)}
    return by_class("line", classes), zigzags(classes, 4)


def marker_places():
    thin = line(line_width=0.3, line_color="120,120,120,255")
    wanted = [dict(placement=word) for word in ("vertex", "firstvertex", "lastvertex", "centralpoint", "segmentcenter")]
    wanted += [dict(placement="firstvertex", offset_along_line=2), dict(placement="lastvertex", offset_along_line=2),
               dict(placement="vertex", rotate=0, offset=1)]
    classes = {str(i): thin + along(one) for i, one in enumerate(wanted)}
    return by_class("line", classes), zigzags(classes, 4)


def marker_rings():
    wanted = [dict(), dict(ring_filter=1, placement="vertex"), dict(ring_filter=2, interval=1.5), dict(placement="segmentcenter"),
              dict(offset_along_line=-1), dict(offset_along_line=1, interval=4), dict(placement="lastvertex", offset_along_line=2),
              dict(placement="firstvertex", offset=0.6)]
    classes = {str(i): fill(outline_width=0.1) + along(one, marker(name="triangle", size=1.4)) for i, one in enumerate(wanted)}
    return by_class("fill", classes), blocks(classes, 4)


def centroid_clips():
    wanted = [dict(clip_points=1), dict(clip_points=1, clip_on_current_part_only=1), dict(point_on_all_parts=0), dict()]
    classes = {str(i): fill() + layer("CentroidFill", one, inner(marker(size=6, color="184,69,47,160"))) for i, one in enumerate(wanted)}
    rows = []
    for i, name in enumerate(classes):
        x, y = cell(i, 4)
        rows.append(("polygon", name, [[(x - 500, y - 500), (x + 100, y - 400), (x - 100, y + 400), (x - 400, y + 500),
                                        (x - 500, y - 500)], [],
                                       [(x + 200, y - 300), (x + 500, y - 200), (x + 450, y + 300), (x + 200, y - 300)]]))
    return by_class("fill", classes), rows


def crossing():
    return [("line", "a", [[(300, -300), (4800, -900)]]), ("line", "b", [[(800, -1100), (1500, -100), (2400, -1100)]]),
            ("line", "a", [[(2600, -100), (3200, -1100), (4300, -200)]]), ("line", "b", [[(300, -800), (4800, -300)]])]


def road(color, *levels):
    return (line(line_width=2.4, line_color="60,60,60,255", joinstyle="round", level=levels[0]) +
            line(line_width=1.6, line_color=color, joinstyle="round", level=levels[1]))


def levels():
    return by_class("line", {"a": road("255,220,120,255", 0, 2), "b": road("255,255,255,255", 0, 1)}, symbollevels=1), crossing()


def rule_levels(levels=1):
    rules = "".join(f'<rule key="{{{c}}}" symbol="{i}" filter="classe = \'{c}\'"/>' for i, c in enumerate("ab"))
    symbols = [symbol("line", 0, road("255,220,120,255", 0, 2)), symbol("line", 1, road("255,255,255,255", 1, 3))]
    return style("RuleRenderer", f'<rules key="{{r}}">{rules}</rules>', symbols, symbollevels=levels), crossing()


def rule_passes():
    """Rules go by pass even where symbol levels do not count."""
    return rule_levels(0)


def level_passes():
    """Categories do not."""
    return by_class("line", {"a": road("255,220,120,255", 0, 2), "b": road("255,255,255,255", 0, 1)}), crossing()


def opacities():
    body = "".join(f'<category symbol="{i}" value="{i}" label="" render="true"/>' for i in range(4))
    symbols = [symbol("fill", 0, fill(outline_width=1.5), alpha=0.5), symbol("fill", 1, fill(color="184,69,47,90")),
               symbol("fill", 2, fill(), line(line_color="31,75,130,128", line_width=2), alpha=0.7),
               symbol("fill", 3, fill(), layer("CentroidFill", {}, symbol("marker", "@3@1", marker(size=5), alpha=0.4)))]
    return style("categorizedSymbol", f"<categories>{body}</categories>", symbols, opacity=0.6, attr="classe"), blocks("0123", 4)


def assisted():
    sizes = transformer([("minValue", 1, "double"), ("maxValue", 9, "double"), ("minSize", 1, "double"), ("maxSize", 7, "double"),
                         ("nullSize", 0, "double"), ("exponent", 0.57, "double"), ("scaleType", 2, "int")], 1)
    ramp = "".join(option(name, value) for name, value in (("color1", "255,255,200,255"), ("color2", "0,60,120,255"), ("discrete", 0),
                                                           ("rampType", "gradient"), ("stops", "0.4;200,80,60,255")))
    ramp = option("name", "[source]") + f'<Option name="properties" type="Map">{ramp}</Option>' + option("type", "gradient")
    colors = transformer([("colorramp", ramp, "Map"), ("minValue", 1, "double"), ("maxValue", 9, "double"),
                          ("nullColor", "1,2,3,255", "QString"), ("rampName", "", "QString")], 2)
    circle = dict(color=GREEN, outline_color=DARK, outline_width=0.3, joinstyle="round")
    return single("marker", layer("SimpleMarker", circle, defined={"size": (NUMBER, sizes)}),
                  layer("SimpleMarker", dict(circle, name="square", size=1.5), defined={"fillColor": (NUMBER, colors)})), \
        [("point", str(i), [[cell(i, 6)]]) for i in range(12)]


def defined_lines():
    expressions = {"offset": f"{NUMBER} / 4", "customDash": "if(classe > '3', '2;1', '4;0.5')", "outlineWidth": f"0.2 * {NUMBER}",
                   "trimStart": NUMBER, "outlineColor": "if(classe > '2', '184,69,47', '31,75,130')"}
    return single("line", line(line_width=0.1, line_color="120,120,120,255"), line(defined=expressions, use_custom_dash=1),
                  along({}, marker(size=1.5), defined={"interval": NUMBER, "enabled": "classe <> '2'"})), zigzags("12345", 5)


def defined_fills():
    expressions = {"fillColor": f"color_rgb(40 * {NUMBER}, 190, 150)", "outlineWidth": f"{NUMBER} / 4",
                   "outlineStyle": "if(classe = '3', 'dash', 'solid')", "fillStyle": "if(classe = '4', 'no', 'solid')"}
    return single("fill", fill(defined=expressions), fill(style="no", outline_color=RED, offset="1,-1")), blocks("1234", 4)


def graduated_areas():
    ranges = "".join(f'<range symbol="{i}" lower="{2 * i}" upper="{2 * i + 2}" label="" render="true"/>' for i in range(3))
    symbols = [symbol("fill", i, fill(color=c, outline_color="255,255,255,255")) for i, c in enumerate([GREEN, BLUE, DARK])]
    return style("graduatedSymbol", f"<ranges>{ranges}</ranges>", symbols, attr=NUMBER, graduatedMethod="GraduatedColor"), \
        blocks("1234567", 4)


def rule_areas():
    rules = ('<rule key="{1}" symbol="0"/><rule key="{2}" filter="classe > \'1\'"><rule key="{3}" symbol="1" filter="classe = \'2\'"/>'
             '<rule key="{4}" symbol="2" filter="ELSE"/></rule><rule key="{5}" symbol="3" filter="classe = \'4\'" checkstate="0"/>')
    symbols = [symbol("fill", 0, fill()), symbol("fill", 1, line(line_color=RED, ring_filter=1)),
               symbol("fill", 2, layer("CentroidFill", {}, inner(marker(name="star", size=4, color=OCHRE)))),
               symbol("fill", 3, fill(color=RED))]
    return style("RuleRenderer", f'<rules key="{{r}}">{rules}</rules>', symbols), blocks("1234", 4)


HEIGHTS = {"markers": 2560, "dashes": 2048, "ends-joins": 2048, "offsets": 1024, "ring-offsets": 1280, "trims": 1024,
           "brushes": 2560, "dense-brushes": 2560, "marker-lines": 2560, "marker-rings": 2560, "hatches": 2560, "marker-places": 2560, "assisted": 1920,
           "defined-lines": 1024, "graduated-areas": 2560}
SCENES = {"markers": markers, "stacked-lines": stacked_lines, "dashes": dashes, "ends-joins": ends_and_joins, "offsets": offsets,
          "ring-offsets": ring_offsets, "trims": trims, "rings": rings, "brushes": brushes, "dense-brushes": dense_brushes,
          "hatches": hatches, "grids": grids, "marker-lines": marker_lines, "marker-places": marker_places,
          "marker-rings": marker_rings, "centroid-clips": centroid_clips, "levels": levels, "rule-levels": rule_levels,
          "rule-passes": rule_passes, "level-passes": level_passes,
          "opacities": opacities, "assisted": assisted, "defined-lines": defined_lines, "defined-fills": defined_fills,
          "graduated-areas": graduated_areas, "rule-areas": rule_areas}


def symbol_scenes():
    """(name, dpi, pixels, frame, opacity, content) as make_scenes.py wants them."""
    for name, content in SCENES.items():
        height = HEIGHTS.get(name, 1280)
        for dpi, metres in ((96, 20), (300, 6.4)):
            yield f"{name}-{dpi}", dpi, (round(WIDTH / metres), round(height / metres)), (0, -height, WIDTH, 0), 1, content()
