package id.lelangkinerja.signing.page;

import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.signing.Follower;
import id.lelangkinerja.signing.Latest;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * signing/document.jte: what anybody who holds a document learns of it by its code. {@code headline} is a text's key
 * that takes the name after its kind, a key too; {@code hash} is that of the file that holds now. Where anybody attested
 * it, it was signed by hand and the file is a scan. {@code inLog} is null until the public log
 * proves that file. {@code laterKey} and {@code pageKey} are the texts' keys of its kind, as are
 * {@code unsignedKey} and {@code hashKey}; {@code latest} is what changed it last,
 * {@code followers} in what it goes on.
 */
public record DocumentPage(String headline, String kind, String name, String subject, String code, Tag state,
    @Nullable LocalDate since, String laterKey, int later, @Nullable Latest latest, List<Follower> followers,
    List<Signer> signers,
    List<Attested> attested, String unsignedKey, String hashKey, String hash,
    @Nullable String file, @Nullable InLog inLog, @Nullable String page, String pageKey, String verify) {
  public DocumentPage {
    followers = List.copyOf(followers);
    signers = List.copyOf(signers);
    attested = List.copyOf(attested);
  }

  /**
   * Who signed for which party; {@code party} and {@code provider} are texts' keys. Without a moment it was by hand, on
   * paper.
   */
  public record Signer(String party, String name, @Nullable String nip, String office, @Nullable Instant at,
      @Nullable String provider) {}
}
