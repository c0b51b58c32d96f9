<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Dotations 2019 : les huit catégories réunies en quatre. -->
<qgis version="3.22.16" styleCategories="Symbology|CustomProperties" labelsEnabled="0">
  <renderer-v2 type="categorizedSymbol" attr="categorie" forceraster="0" symbollevels="0" enableorderby="0">
    <categories>
      <category symbol="0" value="6 - Mise aux normes et sécurisation" label="Mise aux normes et sécurisation" render="true" type="string"/>
      <category symbol="1" value="3 - Environnement, transition énergétique et écologie" label="Environnement et énergie" render="true" type="string"/>
      <category symbol="2" value="4 - Education" label="Éducation" render="true" type="string"/>
      <category symbol="3" label="Construction, habitat, transport" render="true" type="List">
        <val value="7 - Construction, habitat, urbanisme et transport" type="QString"/>
        <val value="7 - Construction, habitat, urbanisme et transports" type="QString"/>
      </category>
      <category symbol="4" value="" label="Autres" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="circle" type="QString"/>
            <Option name="size" value="1.187" type="QString"/>
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
            <Option name="size" value="1.031" type="QString"/>
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
            <Option name="name" value="diamond" type="QString"/>
            <Option name="size" value="1.468" type="QString"/>
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
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="equilateral_triangle" type="QString"/>
            <Option name="size" value="1.687" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="color" value="95,184,172,255" type="QString"/>
            <Option name="outline_color" value="37,110,101,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.15" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="offset" value="0,0.0781" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="pentagon" type="QString"/>
            <Option name="size" value="1.25" type="QString"/>
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
      <Option name="maille/symbol-disc" value="1.56" type="QString"/>
    </Option>
  </customproperties>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
