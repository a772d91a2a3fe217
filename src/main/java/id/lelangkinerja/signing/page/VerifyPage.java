package id.lelangkinerja.signing.page;

import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.signing.Follower;
import id.lelangkinerja.signing.Latest;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * signing/verify.jte: hand in a file or a code, and below what a file that was handed in turned out to be; null before.
 */
public record VerifyPage(String address, String authority, String revoked, String fingerprint,
    @Nullable Result result) {

  /**
   * {@code headline} and {@code advice} are texts' keys; {@code document} is null where the file is none of ours, {@code inLog} where the
   * public log does not prove this very file.
   */
  public record Result(String headline, String advice, String tone, String file, String hash,
      List<Signature> signatures,
      @Nullable Document document, @Nullable InLog inLog) {
    public Result { signatures = List.copyOf(signatures); }
  }

  /** A signature found in the file. */
  public record Signature(String name, @Nullable String nip, @Nullable String office, @Nullable String organisation,
      String issuer, @Nullable Instant at, Tag worth) {}

  /**
   * Which document of this region the file is, or was made from; {@code kind} and {@code laterKey} are texts' keys, {@code url} its page.
   * Where anybody attested it, it was signed by hand.
   */
  public record Document(String kind, String name, String subject, Tag state, String laterKey, int later,
      @Nullable Latest latest, List<Follower> followers, String url, List<Attested> attested) {
    public Document {
      followers = List.copyOf(followers);
      attested = List.copyOf(attested);
    }
  }
}
