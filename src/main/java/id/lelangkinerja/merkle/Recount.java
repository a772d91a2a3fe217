package id.lelangkinerja.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Builds a tree again from its leaves, one after the other, remembering no more of it than its right edge. */
public final class Recount {
  private static final int HEIGHT = 8;
  private final Deque<Part> edge = new ArrayDeque<>();
  private final Watching watching;
  private long size;

  /** Is told of each hash that a tile holds as soon as all leaves below it are known, those of leaves among them. */
  @FunctionalInterface
  public interface Watching {
    void known(int level, long place, Hash hash);
  }

  private record Part(int height, Hash hash) {}

  public Recount(Watching watching) {
    this.watching = watching;
  }

  public void add(Hash leaf) {
    var part = new Part(0, leaf);
    tell(part);
    while (!edge.isEmpty() && edge.peek().height() == part.height()) {
      part = new Part(part.height() + 1, Hash.node(edge.pop().hash(), part.hash()));
      tell(part);
    }
    edge.push(part);
    size++;
  }

  private void tell(Part part) {
    if (part.height() % HEIGHT == 0) {
      watching.known(part.height() / HEIGHT, size >> part.height(), part.hash());
    }
  }

  public long size() {
    return size;
  }

  public Hash root() {
    Iterator<Part> parts = edge.iterator();
    if (!parts.hasNext()) {
      return Hash.sum();
    }
    var root = parts.next().hash();
    while (parts.hasNext()) {
      root = Hash.node(parts.next().hash(), root);
    }
    return root;
  }
}
