package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * portal/sealed.jte: what lay sealed at a round's deadline.
 *
 * @param found whether the hash that was asked for is in the list; null where none was asked for
 */
public record SealedRoundPage(String round, int bids, Instant closedAt, Instant publishedAt, Key key,
    List<String> hashes, Pager pager, @Nullable Boolean found, String url, String csv) {
  public SealedRoundPage { hashes = List.copyOf(hashes); }

  /** The key: its kind's name by its key, its fingerprint, and what anyone needs to verify the signature on it. */
  public record Key(String wayKey, String fingerprint, String statement, String signature, String verificationKey) {}
}
