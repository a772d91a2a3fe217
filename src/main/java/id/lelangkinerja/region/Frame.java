package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.GeoShape.Position;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * The frame into which the areas of one layer are drawn: equirectangular at the middle latitude, the longer side {@link
 * #LONG_SIDE} units, north above. A city is small enough for it; over a whole province shapes stay true to a per cent
 * or so.
 *
 * @param west    the western edge, in degrees
 * @param north   the northern edge, in degrees
 * @param shrink  the length of a degree of longitude over one of latitude there
 * @param degree  how many units a degree of latitude is long
 */
record Frame(int width, int height, BigDecimal west, BigDecimal north, BigDecimal shrink, BigDecimal degree) {
  static final int LONG_SIDE = 1000;
  /** A thousandth of a degree is about a hundred metres: less is no area to draw. */
  private static final BigDecimal SMALLEST = new BigDecimal("0.001");
  private static final BigDecimal FLATTEST = new BigDecimal("0.1");

  static Frame around(List<GeoShape> shapes) {
    var west = least(shapes, Position::lng);
    var east = least(shapes, place -> place.lng().negate()).negate();
    var south = least(shapes, Position::lat);
    var north = least(shapes, place -> place.lat().negate()).negate();
    var shrink = cosine(south.add(north).divide(BigDecimal.TWO, MathContext.DECIMAL64));
    var wide = east.subtract(west).multiply(shrink);
    var high = north.subtract(south);
    Refused.unless(wide.min(high).compareTo(SMALLEST) >= 0 && shrink.compareTo(FLATTEST) >= 0, Reason.GEO_SHAPE, 1);
    var degree = BigDecimal.valueOf(LONG_SIDE).divide(wide.max(high), MathContext.DECIMAL64);
    return new Frame(Math.max(1, whole(wide.multiply(degree))), Math.max(1, whole(high.multiply(degree))), west, north,
        shrink, degree);
  }

  Dot dot(Position place) {
    return new Dot(whole(place.lng().subtract(west).multiply(shrink).multiply(degree)),
        whole(north.subtract(place.lat()).multiply(degree)));
  }

  private static int whole(BigDecimal units) {
    return units.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** The one place where a binary number is at work: of a drawing, never of a figure. */
  private static BigDecimal cosine(BigDecimal degrees) {
    return BigDecimal.valueOf(StrictMath.cos(StrictMath.toRadians(degrees.doubleValue())));
  }

  private static BigDecimal least(List<GeoShape> shapes, Function<Position, BigDecimal> side) {
    return shapes.stream().flatMap(shape -> shape.rings().stream()).flatMap(List::stream).map(side)
        .reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
  }

  /** A point of the drawing. */
  record Dot(int x, int y) implements Comparable<Dot> {
    @Override
    public int compareTo(Dot other) {
      return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
    }
  }
}
