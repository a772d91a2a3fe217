package id.lelangkinerja.platform;

/**
 * The permanent number of a region, the tenant of this system. By custom the digits of the Kemendagri code at the
 * region's founding here (Kota Malang, 35.73: 3573); the code itself may change later, this number never does.
 */
public record RegionId(int value) {
  public RegionId {
    if (value < 1) {
      throw new IllegalArgumentException("a region's number is positive: " + value);
    }
  }
}
