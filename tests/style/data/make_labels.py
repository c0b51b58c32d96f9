#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the labelled styles of this folder with QGIS 3.22 (PyQGIS): labels-simple.qml, labels-rules.qml and
labels-undrawn.qml. labels-340.qml is labels-simple.qml with the attributes that QGIS 3.40 has besides or instead.
Run in this folder with QT_HASH_SEED=0: the order of attributes is then the same each time."""
import os
import re

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import (QgsApplication, QgsLabelObstacleSettings, QgsLabelThinningSettings, QgsLabeling,
                       QgsMapLayer, QgsPalLayerSettings, QgsProperty, QgsRuleBasedLabeling,
                       QgsStringUtils, QgsTextBackgroundSettings, QgsTextBufferSettings, QgsTextFormat,
                       QgsTextShadowSettings,
                       QgsUnitTypes, QgsVectorLayer, QgsVectorLayerSimpleLabeling)
from qgis.PyQt.QtGui import QColor, QFont


def text(size):
    format = QgsTextFormat()
    font = QFont("Lato")
    font.setLetterSpacing(QFont.AbsoluteSpacing, 0.39)
    format.setFont(font)
    format.setNamedStyle("Bold Italic")
    format.setSize(size)
    format.setColor(QColor("#5A544A"))
    format.setOpacity(0.8)
    format.setCapitalization(QgsStringUtils.AllUppercase)
    format.setLineHeight(0.9)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.5)
    halo.setColor(QColor("#FCFBF8"))
    halo.setOpacity(0.92)
    format.setBuffer(halo)
    return format


def simple():
    settings = QgsPalLayerSettings()
    settings.fieldName = "regexp_replace(\"nom\", '^CRTE (du |de )?', '')"
    settings.isExpression = True
    settings.setFormat(text(6.5))
    settings.placement = QgsPalLayerSettings.OrderedPositionsAroundPoint
    settings.dist = 0.6
    settings.offsetType = QgsPalLayerSettings.FromSymbolBounds
    settings.xOffset, settings.yOffset = 1.5, -2
    settings.quadOffset = QgsPalLayerSettings.QuadrantBelowRight
    settings.priority = 9
    settings.wrapChar = "|"
    settings.autoWrapLength = 18
    settings.multilineAlign = QgsPalLayerSettings.MultiCenter
    settings.repeatDistance = 40
    settings.scaleVisibility = True
    settings.minimumScale = 2000000
    settings.maximumScale = 100000
    settings.displayAll = True
    settings.zIndex = 3
    line = settings.lineSettings()
    line.setMergeLines(True)
    line.setPlacementFlags(QgsLabeling.LinePlacementFlags(QgsLabeling.BelowLine | QgsLabeling.MapOrientation))
    settings.setLineSettings(line)
    thinning = settings.thinningSettings()
    thinning.setMinimumFeatureSize(2.5)
    settings.setThinningSettings(thinning)
    obstacle = settings.obstacleSettings()
    obstacle.setIsObstacle(False)
    settings.setObstacleSettings(obstacle)
    defined = settings.dataDefinedProperties()
    defined.setProperty(QgsPalLayerSettings.Size, QgsProperty.fromExpression('5 + "rang"'))
    defined.setProperty(QgsPalLayerSettings.Show, QgsProperty.fromField("visible"))
    settings.setDataDefinedProperties(defined)
    return settings


def plain(field):
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.placement = QgsPalLayerSettings.Horizontal
    return settings


def undrawn():
    settings = plain("nom")
    format = text(8)
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    format.setBackground(ground)
    shadow = QgsTextShadowSettings()
    shadow.setEnabled(True)
    format.setShadow(shadow)
    format.setAllowHtmlFormatting(True)
    settings.setFormat(format)
    settings.labelPerPart = True
    settings.upsidedownLabels = QgsPalLayerSettings.ShowAll
    settings.addDirectionSymbol = True
    settings.callout().setEnabled(True)
    thinning = settings.thinningSettings()
    thinning.setLimitNumberLabelsEnabled(True)
    settings.setThinningSettings(thinning)
    defined = settings.dataDefinedProperties()
    defined.setProperty(QgsPalLayerSettings.PositionX, QgsProperty.fromField("x"))
    settings.setDataDefinedProperties(defined)
    return settings


def rules():
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(QgsRuleBasedLabeling.Rule(plain("nom"), 100000, 5000000, '"pop" > 10000', "villes"))
    group = QgsRuleBasedLabeling.Rule(None, 0, 0, '"pop" > 100')
    group.appendChild(QgsRuleBasedLabeling.Rule(plain("code")))
    root.appendChild(group)
    root.appendChild(QgsRuleBasedLabeling.Rule(plain("code"), 0, 0, "", "reste", True))
    off = QgsRuleBasedLabeling.Rule(plain("nom"))
    off.setActive(False)
    root.appendChild(off)
    return QgsRuleBasedLabeling(root)


def save(labeling, name):
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=nom:string&field=pop:integer&field=code:string", "x", "memory")
    layer.setLabeling(labeling)
    layer.setLabelsEnabled(True)
    layer.setCustomProperty("maille/label-fallback", "number")
    layer.saveNamedStyle(name, QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
                         | QgsMapLayer.StyleCategory.CustomProperties)
    with open(name, encoding="utf-8") as file:
        content = file.read()
    # Keys of rules are random; the symbols of backgrounds and callouts are long and say nothing here.
    content = re.sub(r"\{[0-9a-f-]{36}\}", "{regle}", content)
    content = re.sub(r'\s*<Option type="QString" value="[^"]*" name="lineSymbol"/>', "", content)
    content = re.sub(r'(<background[^>]*)>.*?</background>', r"\1/>", content, flags=re.S)
    if name == "labels-rules.qml":
        content = re.sub(r"(<callout[^>]*)>.*?</callout>", r"\1/>", content, flags=re.S)
    # PyQGIS cannot set it: what the dialogue writes.
    content = content.replace('"TR,TL,BR,BL,R,L,TSR,BSR"', '"TR,BSL"') if name == "labels-simple.qml" else content
    with open(name, "w", encoding="utf-8") as file:
        file.write(content)
    return content


def as_340(content):
    content = content.replace('version="3.22', 'version="3.40').replace(' displayAll="1"', "")
    content = content.replace("<text-style ", '<text-style forcedBold="0" forcedItalic="0" stretchFactor="100" '
                              'multilineHeightUnit="Percentage" tabStopDistance="80" tabStopDistanceUnit="Point" ')
    content = content.replace("<placement ", '<placement overlapHandling="AllowOverlapIfRequired" allowDegraded="0" '
                              'lineAnchorTextPoint="FollowPlacement" maximumDistance="0" maximumDistanceUnit="MM" '
                              'prioritization="PreferCloser" ')
    return re.sub(r'textColor="(\d+),(\d+),(\d+),255"', lambda m: 'textColor="{0},{1},{2},255,rgb:{3:.7f},{4:.7f},{5:.7f},1"'
                  .format(*m.groups(), *(int(g) / 255 for g in m.groups())), content)


application = QgsApplication([], False)
application.initQgis()
content = save(QgsVectorLayerSimpleLabeling(simple()), "labels-simple.qml")
save(QgsVectorLayerSimpleLabeling(undrawn()), "labels-undrawn.qml")
save(rules(), "labels-rules.qml")
with open("labels-340.qml", "w", encoding="utf-8") as file:
    file.write(as_340(content))
os._exit(0)  # QGIS 3.22 sometimes crashes on the way out
