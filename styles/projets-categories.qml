<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Projets par catégorie. S = 2,2 mm : cercle 0,76 S, carré 0,66 S, losange 0,94 S, triangle 1,08 S. -->
<qgis version="3.22.16" styleCategories="Symbology|CustomProperties" labelsEnabled="0">
  <renderer-v2 type="categorizedSymbol" attr="categorie" forceraster="0" symbollevels="0" enableorderby="0">
    <categories>
      <category symbol="0" value="À remonter COP 2024" label="À remonter COP 2024" render="true" type="string"/>
      <category symbol="1" value="À travailler COP 2025" label="À travailler COP 2025" render="true" type="string"/>
      <category symbol="2" value="Hors COP, CRTE" label="Hors COP, CRTE" render="true" type="string"/>
      <category symbol="3" value="Non remontés" label="Non remontés" render="true" type="string"/>
      <category symbol="4" value="" label="Autre" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="circle" type="QString"/>
            <Option name="size" value="1.672" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_color" value="19,47,82,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="1.452" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="equilateral_triangle" type="QString"/>
            <Option name="size" value="2.376" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="95,184,172,255" type="QString"/>
            <Option name="outline_color" value="37,110,101,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0.11" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="diamond" type="QString"/>
            <Option name="size" value="2.068" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="184,69,47,255" type="QString"/>
            <Option name="outline_color" value="113,38,26,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="pentagon" type="QString"/>
            <Option name="size" value="1.76" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="140,134,120,255" type="QString"/>
            <Option name="outline_color" value="90,84,74,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <customproperties>
    <Option type="Map">
      <Option name="maille/symbol-disc" value="2.2" type="QString"/>
    </Option>
  </customproperties>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
