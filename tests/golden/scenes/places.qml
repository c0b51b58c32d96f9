<qgis version="3.22.16">
  <renderer-v2 type="categorizedSymbol" attr="classe">
    <categories>
      <category symbol="0" value="0" label="0" render="true"/>
      <category symbol="1" value="1" label="1" render="true"/>
      <category symbol="2" value="2" label="2" render="true"/>
      <category symbol="3" value="3" label="3" render="true"/>
      <category symbol="4" value="4" label="4" render="true"/>
      <category symbol="5" value="5" label="5" render="true"/>
      <category symbol="6" value="6" label="6" render="true"/>
      <category symbol="7" value="7" label="7" render="true"/>
      <category symbol="8" value="8" label="8" render="true"/>
      <category symbol="9" value="9" label="9" render="true"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="0.5">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="offset" value="1.5,1" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="horizontal_anchor_point" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="vertical_anchor_point" value="2" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="12" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="size_unit" value="Pixel" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="9" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="size_unit" value="Point" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="300" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="size_unit" value="MapUnit" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="7" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="angle" value="30" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="8" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="angle" value="90" type="QString"/>
            <Option name="offset" value="2,0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="9" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="color" value="31,75,130,255" type="QString"/>
            <Option name="outline_style" value="dash" type="QString"/>
            <Option name="outline_width" value="0.5" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
</qgis>
