package id.lelangkinerja.bidding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that belongs to a bid, as it stands in the bid's document: its harmless name, its media type by content, its
 * size in bytes and the SHA-256 of its content in hexadecimal digits, and the key with which it is encrypted beside the
 * document. The indicator is that whose baseline it backs; empty where it belongs to the whole bid.
 */
public record Attachment(UUID id, String name, String mediaType, int size, String sha256, String key,
    Optional<UUID> indicator) {
  public static final int MOST = 8;
  public static final int LARGEST = 10 << 20;

  static List<Integer> sizes(List<Attachment> all) {
    return all.stream().map(Attachment::size).toList();
  }

  /** Says nothing, so that no log ever holds the name of a file in a bid. */
  @Override
  public String toString() {
    return "Attachment";
  }
}
