<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Région : contour extérieur. Le nom est prêt, éteint : le titre le dit. -->
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="0">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="94,88,78,255" type="QString"/>
            <Option name="line_width" value="0.55" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="capstyle" value="round" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="nom" isExpression="0" fontFamily="Lato" namedStyle="Regular" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" fontItalic="0" fontKerning="1" fontLetterSpacing="0.39" fontWordSpacing="0" textColor="92,104,112,255" textOpacity="1" capitalization="1" multilineHeight="0.9" textOrientation="horizontal" blendMode="0" allowHtml="0">
        <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="252,251,248,255" bufferOpacity="0.92" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
        <background shapeDraw="0"/>
        <shadow shadowDraw="0"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3" formatNumbers="0" addDirectionSymbol="0"/>
      <placement placement="4" priority="3" dist="0" distUnits="MM" offsetType="0" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20" centroidWhole="0" centroidInside="0" fitInPolygonOnly="0" rotationAngle="0"/>
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
  <layerGeometryType>2</layerGeometryType>
</qgis>
