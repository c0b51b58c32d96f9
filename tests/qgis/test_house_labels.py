#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""QGIS loads the house styles with labels and makes the short names that Maille makes."""
import os
import pathlib
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import gpkg_checks

gpkg_checks.need_qgis()

from qgis.core import (QgsApplication, QgsExpression, QgsExpressionContext, QgsFeature,  # noqa: E402
                       QgsPalLayerSettings, QgsVectorLayer)

# Written by hand: the names as the official tables have them, and what a map says.
NAMES = {
    "crte": {"CRTE du Pays de Valandre": "Pays de Valandre", "CRTE de la Picardie Verte": "Picardie Verte",
             "CRTE de l'Oise Picarde": "Oise Picarde", "CRTE de l’Arrageois": "Arrageois",
             "CRTE d'Hénin-Carvin": "Hénin-Carvin", "CRTE des Deux Vallées": "Deux Vallées",
             "CRTE du Sud de l'Aisne": "Sud de l'Aisne", "CRTE Thelloise": "Thelloise",
             "CRTE interrégionale Aumale - Blangy-sur-Bresle": "Aumale - Blangy-sur-Bresle",
             "Pays de Bray": "Pays de Bray"},
    "epci": {"CC du Pays de Bray": "Pays de Bray", "CA d'Ebloizoy": "Ebloizoy", "CU de Dunkerque": "Dunkerque",
             "CC des Terres d'Erchenleux": "Terres d'Erchenleux",
             "Communauté de communes des sources": "Sources",
             "Communauté d'agglomération du Beauvaisis": "Beauvaisis", "Cambrésis": "Cambrésis",
             "Métropole Européenne de Lille": "Métropole Européenne de Lille", "Métropole de Vesle": "Vesle"},
}
POLYGON = ["crte", "epci", "departements", "region", "voisins"]
KINDS = {**{name: "Polygon" for name in POLYGON}, "rivieres": "LineString", "villes": "Point", "noms-mer": "Point"}


def layer(kind):
    return QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=nom:string", "x", "memory")


def named(expression, fields, name):
    feature = QgsFeature(fields)
    feature.setAttributes([name])
    context = QgsExpressionContext()
    context.setFields(fields)
    context.setFeature(feature)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def check(styles):
    for style, kind in KINDS.items():
        path = styles / f"{style}.qml"
        one = layer(kind)
        message, loaded = one.loadNamedStyle(str(path))
        assert loaded, (style, message)
        labeling = one.labeling()
        settings = labeling.settings()
        assert one.labelsEnabled() == (style not in ("departements", "region")), style
        format = settings.format()
        font, halo = format.font(), format.buffer()
        assert font.family() == "Lato", style
        assert halo.enabled(), style
        expression = QgsExpression(settings.fieldName if settings.isExpression else '"nom"')
        assert not expression.hasParserError(), (style, expression.parserErrorString())
        for name, short in NAMES.get(style, {"la Vélonne": "la Vélonne"}).items():
            assert named(expression, one.fields(), name) == short, (style, name, short)
        size = settings.dataDefinedProperties().property(QgsPalLayerSettings.Size)
        assert size.isActive() == (style in NAMES), style
        assert one.customProperty("maille/label-fallback") == ("number" if style in NAMES else None), style


application = QgsApplication([], False)
application.initQgis()
check(pathlib.Path(os.environ["MAILLE_SOURCE_DIR"]) / "styles")
print("ok")
sys.stdout.flush()
os._exit(0)  # QGIS 3.22 sometimes crashes on the way out
