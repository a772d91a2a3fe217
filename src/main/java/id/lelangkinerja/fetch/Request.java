package id.lelangkinerja.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for, and of what is already known of it.
 *
 * @param secret   what the source knows us by; it goes to the address's own origin and nowhere else
 * @param etag     the mark of what was read last, so that the same is not sent again; null where none is known
 * @param modified when that was last changed, in the source's own words
 */
public record Request(SourceAddress address, Wanted wanted, @Nullable Secret secret, @Nullable String etag,
    @Nullable String modified) {
  /** A header of the request; nothing writes its value down. */
  public record Secret(String name, String value) {
    @Override
    public String toString() {
      return name + ": …";
    }
  }
}
