package id.lelangkinerja.region;

import java.math.BigDecimal;
import java.util.List;

/**
 * An area as a file of boundaries gives it: its code and its rings, outer and inner ones alike.
 *
 * @param code digits alone: 35.73.01 and 357301 are the same
 */
record GeoShape(String code, List<List<Position>> rings) {
  GeoShape { rings = rings.stream().map(List::copyOf).toList(); }

  /** A place on the globe in degrees (WGS 84), east and north positive. */
  record Position(BigDecimal lng, BigDecimal lat) {}
}
