package id.lelangkinerja.merkle;

import java.util.List;

/**
 * Where hashes of a tree are read: at level 0 its leaves', at level l those of whole subtrees of 256 to the power of l
 * leaves, as tiles hold them.
 */
public interface Nodes {
  /** So many hashes of the level from this one on; never across a multiple of 256, and all of them exist. */
  List<Hash> hashes(int level, long from, int count);
}
