package id.lelangkinerja.history;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;

/**
 * Rows of a module that acts vouch for: an act's detail says what stood in them when it was done. What they say now is
 * compared with it each night, so that a figure that is changed behind the program's back is found as an act is.
 */
public interface Vouching {
  /** The acts of the region with whose detail the rows no longer agree, so many at most. */
  List<Broken> broken(RegionId region, int most);

  /** An act and the difference: what it says, and what stands there now. */
  record Broken(UUID actId, String told) {}
}
