package id.lelangkinerja.merkle;

import java.util.ArrayList;
import java.util.List;

/** What is added to a tree's nodes when leaves are: nothing that stands ever changes. */
public record Growth(Nodes nodes, long size) {
  /** How many hashes fill a tile. */
  static final int WIDTH = 256;

  /** A hash and where it belongs. */
  public record Node(int level, long place, Hash hash) {}

  /** The new leaves' hashes, and one above for every tile that they fill. */
  public List<Node> by(List<Hash> leaves) {
    var added = new ArrayList<Node>();
    long from = size;
    var fresh = leaves;
    for (int level = 0; !fresh.isEmpty(); level++) {
      for (int i = 0; i < fresh.size(); i++) {
        added.add(new Node(level, from + i, fresh.get(i)));
      }
      long begin = from - from % WIDTH;
      var all = new ArrayList<Hash>();
      if (begin < from) {
        all.addAll(nodes.hashes(level, begin, (int) (from - begin)));
      }
      all.addAll(fresh);
      var above = new ArrayList<Hash>();
      for (int i = 0; i + WIDTH <= all.size(); i += WIDTH) {
        above.add(Tree.fold(all.subList(i, i + WIDTH)));
      }
      from = begin / WIDTH;
      fresh = above;
    }
    return added;
  }
}
