package id.lelangkinerja.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A log in memory: it grows by the program's own rule, and tells its roots by the plain words of RFC 6962 as well. */
final class Leaves implements Nodes {
  private final Map<String, Hash> nodes = new HashMap<>();
  private final List<Hash> leaves = new ArrayList<>();

  /** The eight leaves whose roots and proofs were published with Certificate Transparency. */
  static Leaves published() {
    return of(Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f").map(HexFormat.of()::parseHex).map(Hash::leaf).toList());
  }

  static Leaves numbered(int count) {
    return of(IntStream.range(0, count)
        .mapToObj(each -> Hash.leaf(Integer.toString(each).getBytes(StandardCharsets.UTF_8))).toList());
  }

  static Leaves of(List<Hash> hashes) {
    var log = new Leaves();
    log.grow(hashes);
    return log;
  }

  void grow(List<Hash> hashes) {
    new Growth(this, leaves.size()).by(hashes).forEach(node -> {
      if (nodes.putIfAbsent(node.level() + "/" + node.place(), node.hash()) != null) {
        throw new AssertionError("a node was changed: " + node);
      }
    });
    leaves.addAll(hashes);
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> Objects.requireNonNull(nodes.get(level + "/" + (from + each)), () -> level + "/" + from))
        .toList();
  }

  Hash leaf(int index) {
    return leaves.get(index);
  }

  Tree tree(int size) {
    return new Tree(this, size);
  }

  /** The root as RFC 6962 defines it, without tiles. */
  Hash plainRoot(int size) {
    return plainRoot(leaves.subList(0, size));
  }

  private static Hash plainRoot(List<Hash> hashes) {
    if (hashes.isEmpty()) {
      return Hash.sum(new byte[0]);
    }
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int half = Integer.highestOneBit(hashes.size() - 1);
    return Hash.node(plainRoot(hashes.subList(0, half)), plainRoot(hashes.subList(half, hashes.size())));
  }
}
