package id.lelangkinerja.inked.page;

import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * inked/scan.jte: a document that is signed by hand, its text and the scan. {@code headline} is a text's key that
 * takes the document's name, {@code kind} that of its kind; {@code brought} is null before a scan is; {@code asks} says whether the password is asked for;
 * {@code desk} is null for those who may not enter it.
 */
public record ScanPage(String kind, String number, String title, String agency, String headline, String text,
    String textHash,
    List<Party> parties, @Nullable Brought brought, boolean asks, Actions actions, @Nullable String desk) {
  public ScanPage { parties = List.copyOf(parties); }

  /** Whom the text names for a side; {@code party} is a text's key. */
  public record Party(String party, String name, String office) {}

  /** The scan, who brought it, and who attested it. */
  public record Brought(String file, String hash, String by, Instant at, Tag state, List<Attested> attested) {
    public Brought { attested = List.copyOf(attested); }
  }

  /** What the reader may do now; null where not. */
  public record Actions(@Nullable String bring, @Nullable String attest, @Nullable String withdraw) {}
}
