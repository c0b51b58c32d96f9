<qgis version="3.22.16">
  <renderer-v2 type="categorizedSymbol" attr="classe">
    <categories>
      <category symbol="0" value="circle" label="circle" render="true"/>
      <category symbol="1" value="square" label="square" render="true"/>
      <category symbol="2" value="square_with_corners" label="square_with_corners" render="true"/>
      <category symbol="3" value="diamond" label="diamond" render="true"/>
      <category symbol="4" value="triangle" label="triangle" render="true"/>
      <category symbol="5" value="equilateral_triangle" label="equilateral_triangle" render="true"/>
      <category symbol="6" value="pentagon" label="pentagon" render="true"/>
      <category symbol="7" value="hexagon" label="hexagon" render="true"/>
      <category symbol="8" value="octagon" label="octagon" render="true"/>
      <category symbol="9" value="star" label="star" render="true"/>
      <category symbol="10" value="cross" label="cross" render="true"/>
      <category symbol="11" value="cross2" label="cross2" render="true"/>
      <category symbol="12" value="cross_fill" label="cross_fill" render="true"/>
      <category symbol="13" value="line" label="line" render="true"/>
      <category symbol="14" value="arrow" label="arrow" render="true"/>
      <category symbol="15" value="arrowhead" label="arrowhead" render="true"/>
      <category symbol="16" value="filled_arrowhead" label="filled_arrowhead" render="true"/>
      <category symbol="17" value="half_square" label="half_square" render="true"/>
      <category symbol="18" value="semi_circle" label="semi_circle" render="true"/>
      <category symbol="19" value="regular_star" label="regular_star" render="true"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="circle" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square_with_corners" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="diamond" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="triangle" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="equilateral_triangle" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="pentagon" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="7" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="hexagon" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="8" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="octagon" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="9" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="star" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="10" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="cross" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="11" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="cross2" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="12" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="cross_fill" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="13" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="line" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="14" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="arrow" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="15" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="arrowhead" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="16" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="filled_arrowhead" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="17" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="half_square" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="18" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="semi_circle" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="19" alpha="1">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="regular_star" type="QString"/>
            <Option name="size" value="5" type="QString"/>
            <Option name="color" value="242,167,27,255" type="QString"/>
            <Option name="outline_color" value="138,91,0,255" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="angle" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
</qgis>
