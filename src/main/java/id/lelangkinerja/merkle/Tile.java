package id.lelangkinerja.merkle;

import java.util.Optional;
import java.util.regex.Pattern;

/** Consecutive hashes of one level, by which a log is published: 256, or fewer in the last of a level. */
public record Tile(int level, long index, int width) {
  private static final Pattern NAME = Pattern
      .compile("([0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
  private static final int PART = 1000;
  private static final int BITS = 8;

  public Tile {
    if (level < 0 || level > 63 || index < 0 || width < 1 || width > Growth.WIDTH) {
      throw new IllegalArgumentException("no tile " + level + "/" + index + " of " + width);
    }
  }

  public boolean isFull() {
    return width == Growth.WIDTH;
  }

  /** Where its first hash stands within the level. */
  public long from() {
    return index * Growth.WIDTH;
  }

  /** The tile that holds this hash of the level, as wide as it is in a tree of that size. */
  static Tile holding(int level, long place, long size) {
    long whole = BITS * level >= Long.SIZE - 1 ? 0 : size >> (BITS * level);
    long index = place / Growth.WIDTH;
    return new Tile(level, index, (int) Math.min(Growth.WIDTH, whole - index * Growth.WIDTH));
  }

  /** Whether a tree of that size has all of its hashes. */
  public boolean isWithin(long size) {
    return BITS * level < Long.SIZE - 1 && from() + width <= size >> (BITS * level);
  }

  Tile full() {
    return new Tile(level, index, Growth.WIDTH);
  }

  /** Its address below "tile/": level, index in groups of three digits, and the width of one that is not full. */
  public String name() {
    var digits = new StringBuilder("%03d".formatted(index % PART));
    for (long rest = index / PART; rest > 0; rest /= PART) {
      digits.insert(0, "x%03d/".formatted(rest % PART));
    }
    return level + "/" + digits + (isFull() ? "" : ".p/" + width);
  }

  /** The tile of this name; none for any other spelling of it. */
  public static Optional<Tile> named(String name) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int width = parts.group(3) == null ? Growth.WIDTH : Integer.parseInt(parts.group(3));
    if (width > Growth.WIDTH) {
      return Optional.empty();
    }
    var tile = new Tile(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2).replaceAll("[x/]", "")), width);
    return tile.name().equals(name) ? Optional.of(tile) : Optional.empty();
  }
}
