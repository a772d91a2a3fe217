package id.lelangkinerja.history;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;

/**
 * Rows that acts vouch for: an act says what stood in them when it was done. What they say now is compared with it each
 * night, so that a figure that is changed behind the program's back is found as an act is. Most modules only name their
 * rows, see {@link Vouched}.
 */
public interface Vouching {
  /** The acts of the region with whose detail the rows no longer agree, so many at most. */
  List<Broken> broken(RegionId region, int most);

  /**
   * Rows that an act does not agree with.
   *
   * @param place which part of the object, as in {@link Vouched.Part#name}
   * @param name how the object is called
   * @param told the difference: what the act says, and what stands there now
   * @param replaced whether a later act already vouches for rows that must never have changed
   */
  record Broken(UUID actId, String place, Kind kind, UUID objectId, String name, String told, boolean replaced) {}
}
