<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Noms de mer : un point sans symbole, le nom en italique autour de lui. -->
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="nullSymbol"/>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="coalesce(try(attribute('nom')), try(attribute('name')), try(attribute('toponyme')))" isExpression="1" fontFamily="Lato" namedStyle="Italic" fontSize="8" fontSizeUnit="Point" fontWeight="50" fontItalic="1" fontKerning="1" fontLetterSpacing="0.96" fontWordSpacing="0" textColor="53,98,122,255" textOpacity="1" capitalization="0" multilineHeight="0.9" textOrientation="horizontal" blendMode="0" allowHtml="0">
        <text-buffer bufferDraw="1" bufferSize="0.45" bufferSizeUnits="MM" bufferColor="219,230,235,255" bufferOpacity="0.92" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
        <background shapeDraw="0"/>
        <shadow shadowDraw="0"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="1" formatNumbers="0" addDirectionSymbol="0"/>
      <placement placement="1" priority="1" dist="0" distUnits="MM" offsetType="0" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20" centroidWhole="0" centroidInside="0" fitInPolygonOnly="0" rotationAngle="0"/>
      <rendering drawLabels="1" displayAll="0" obstacle="0" obstacleFactor="1" mergeLines="0" minFeatureSize="0" labelPerPart="0" limitNumLabels="0" upsidedownLabels="0" scaleVisibility="0" zIndex="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" value="" type="QString"/>
          <Option name="properties"/>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
