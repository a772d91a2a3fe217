package id.lelangkinerja.pades;

import java.util.List;

/**
 * What a PDF says of itself: its SHA-256 (hexadecimal), its signatures in the order in which they were affixed, and
 * whether anything was added after the last of them or changed between them other than by signing.
 */
public record Examined(String hash, long size, List<Found> signatures, boolean changedSince) {
  public Examined { signatures = List.copyOf(signatures); }
}
