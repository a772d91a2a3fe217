package id.lelangkinerja.signing.page;

import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * signing/document.jte: what anybody who holds a document learns of it by its code. {@code headline} is a text's key
 * that takes the name after its kind, a key too; {@code hash} is that of the file that holds now.
 */
public record DocumentPage(String headline, String kind, String name, String subject, String code, Tag state,
    @Nullable LocalDate since, int later, List<Signer> signers, String hash, @Nullable String file,
    @Nullable String page, String verify) {
  public DocumentPage { signers = List.copyOf(signers); }

  /** Who signed for which party; {@code party} and {@code provider} are texts' keys. */
  public record Signer(String party, String name, @Nullable String nip, String office, Instant at,
      @Nullable String provider) {}
}
