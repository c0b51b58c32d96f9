# SPDX-License-Identifier: Apache-2.0
"""Short ways to write QML for QGIS to read; what is kept beside the pictures is what QGIS saves after that."""
from xml.sax.saxutils import quoteattr


def option(name, value, kind="QString"):
    return f'<Option name={quoteattr(name)} value={quoteattr(str(value))} type="{kind}"/>'


def transformer(data, kind):
    """An assistant: kind 1 is a size, 2 a colour. `data`: (name, value, type); type "Map" for what is written already."""
    rows = "".join(f'<Option name="{n}" type="Map">{v}</Option>' if t == "Map" else option(n, v, t) for n, v, t in data)
    return f'<Option name="transformer" type="Map"><Option name="d" type="Map">{rows}</Option>{option("t", kind, "int")}</Option>'


def defined_by(expressions):
    """`expressions`: property -> expression, or (expression, transformer)."""
    rows = ""
    for key, text in expressions.items():
        text, more = text if isinstance(text, tuple) else (text, "")
        rows += (f'<Option name="{key}" type="Map">{option("active", "true", "bool")}{option("expression", text)}{more}'
                 f'{option("type", 3, "int")}</Option>')
    return ('<data_defined_properties><Option type="Map">' + option("name", "") +
            f'<Option name="properties" type="Map">{rows}</Option>{option("type", "collection")}</Option></data_defined_properties>')


def layer(kind, properties, inner="", defined=None, level=0):
    """One symbol layer; `inner` is the symbol it places."""
    rows = "".join(option(k, v) for k, v in properties.items())
    return (f'<layer class="{kind}" enabled="1" locked="0" pass="{level}"><Option type="Map">{rows}</Option>'
            f'{defined_by(defined) if defined else ""}{inner}</layer>')


def symbol(kind, name, *layers, alpha=1):
    return f'<symbol type="{kind}" name="{name}" alpha="{alpha}">{"".join(layers)}</symbol>'


def style(renderer, body, symbols, opacity=1, **attributes):
    """`renderer`: its type; `body`: categories, ranges or rules."""
    more = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return (f'<qgis version="3.22.16"><renderer-v2 type="{renderer}"{more}>{body}<symbols>{"".join(symbols)}</symbols>'
            f"</renderer-v2><layerOpacity>{opacity}</layerOpacity></qgis>")


def by_class(kind, classes, **more):
    """Categories by the field `classe`. `classes`: value -> layers as text."""
    body = "".join(f'<category symbol="{i}" value="{value}" label="" render="true"/>' for i, value in enumerate(classes))
    symbols = [symbol(kind, i, layers) for i, layers in enumerate(classes.values())]
    return style("categorizedSymbol", f"<categories>{body}</categories>", symbols, attr="classe", **more)


def single(kind, *layers, alpha=1, **more):
    return style("singleSymbol", "", [symbol(kind, 0, *layers, alpha=alpha)], **more)
