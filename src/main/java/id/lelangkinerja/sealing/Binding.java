package id.lelangkinerja.sealing;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.platform.RegionId;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Where a sealed document belongs: not in it, but bound to it, so that it opens in no other region, round, bid, agency
 * or version.
 */
public record Binding(RegionId region, UUID round, UUID bid, UUID agency, int version) {
  public Binding {
    requireNonNull(region, "region is null");
    requireNonNull(round, "round is null");
    requireNonNull(bid, "bid is null");
    requireNonNull(agency, "agency is null");
    if (version < 1) {
      throw new IllegalArgumentException("the first version is 1: " + version);
    }
  }

  byte[] bytes() {
    var bytes = ByteBuffer.allocate(2 * Integer.BYTES + 3 * 2 * Long.BYTES).putInt(region.value()).putInt(version);
    for (UUID id : new UUID[]{round, bid, agency}) {
      bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
    return bytes.array();
  }
}
