package id.lelangkinerja.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree of so many leaves: its root and what proves a leaf or a later tree to hold an earlier one (RFC 6962, 2.1). */
public record Tree(Nodes nodes, long size) {
  private static final int HEIGHT = 8;

  public Tree {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no leaf less than none: " + size);
    }
  }

  public Hash root() {
    return size == 0 ? Hash.sum() : root(0, size);
  }

  /** The hashes from the leaf's neighbour up to below the root. */
  public List<Hash> inclusion(long leaf) {
    if (leaf < 0 || leaf >= size) {
      throw new IllegalArgumentException("no leaf " + leaf + " among " + size);
    }
    var path = new ArrayList<Hash>();
    include(leaf, 0, size, path);
    return path;
  }

  private void include(long leaf, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + half(to - from);
    if (leaf < middle) {
      include(leaf, from, middle, path);
      path.add(root(middle, to));
    } else {
      include(leaf, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /** What shows that the first leaves of this tree are those of the earlier one. */
  public List<Hash> consistency(long earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("no earlier tree of " + earlier + " leaves in one of " + size);
    }
    var path = new ArrayList<Hash>();
    if (earlier > 0 && earlier < size) {
      consist(earlier, 0, size, true, path);
    }
    return path;
  }

  private void consist(long earlier, long from, long to, boolean whole, List<Hash> path) {
    if (earlier == to) {
      if (!whole) {
        path.add(root(from, to));
      }
      return;
    }
    long middle = from + half(to - from);
    if (earlier <= middle) {
      consist(earlier, from, middle, whole, path);
      path.add(root(middle, to));
    } else {
      consist(earlier, middle, to, false, path);
      path.add(root(from, middle));
    }
  }

  private Hash root(long from, long to) {
    long count = to - from;
    return Long.bitCount(count) == 1
        ? subtree(from, Long.numberOfTrailingZeros(count))
        : Hash.node(root(from, from + half(count)), root(from + half(count), to));
  }

  /** The root over two to the power of {@code height} leaves, out of the nearest level of tiles below it. */
  private Hash subtree(long from, int height) {
    int level = height / HEIGHT;
    return fold(nodes.hashes(level, from >> (HEIGHT * level), 1 << (height % HEIGHT)));
  }

  /** The root over hashes whose number is a power of two. */
  static Hash fold(List<Hash> hashes) {
    var layer = hashes;
    while (layer.size() > 1) {
      var above = new ArrayList<Hash>(layer.size() / 2);
      for (int i = 0; i < layer.size(); i += 2) {
        above.add(Hash.node(layer.get(i), layer.get(i + 1)));
      }
      layer = above;
    }
    return layer.getFirst();
  }

  /** The greatest power of two that is smaller. */
  private static long half(long count) {
    return Long.highestOneBit(count - 1);
  }
}
