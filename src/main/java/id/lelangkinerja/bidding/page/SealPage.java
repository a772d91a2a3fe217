package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Shell;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/seal.jte: how a round is sealed, the published hashes, and the minutes of its openings; publicUrl shows the
 * hashes to everyone.
 */
public record SealPage(String round, String roundUrl, String url, List<Shell.Item> tabs, Key key, List<Step> steps,
    Hashes hashes, String publicUrl, List<Minute> minutes) {
  public SealPage {
    tabs = List.copyOf(tabs);
    steps = List.copyOf(steps);
    minutes = List.copyOf(minutes);
  }

  /** The key, what was signed of it, and with what the signature is verified; empty where the key is not signed. */
  public record Key(String wayKey, List<String> holders, String fingerprint, boolean own, String statement,
      String signature, String verificationKey) {
    public Key { holders = List.copyOf(holders); }
  }

  /** What the reader may do now. */
  public record Step(String key, String url, boolean danger) {}

  /** The published hashes; found is null until one was asked for. */
  public record Hashes(List<String> list, Pager pager, @Nullable Boolean found) {
    public Hashes { list = List.copyOf(list); }
  }

  /** One opening; the bids are told to those who examine. */
  public record Minute(String wayKey, String openedBy, Instant begunAt, String holders, String reason,
      @Nullable Instant dueAt, @Nullable Instant endedAt, int opened, int damaged, List<Bid> bids) {
    public Minute { bids = List.copyOf(bids); }
  }

  /** What became of a bid; the damage's key is empty where it opened. */
  public record Bid(int lotNo, String lot, String agency, String hash, String damageKey, String url) {}
}
