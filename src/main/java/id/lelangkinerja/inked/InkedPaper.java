package id.lelangkinerja.inked;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Party;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be signed by hand, as one person finds it.
 *
 * @param agency   whose promise it is: its own people never attest
 * @param text     where the text is had that is printed
 * @param textHash of that text: SHA-256, hexadecimal; empty while there is none
 * @param sides    whom it names, the first party first
 * @param signed   whether a party has signed electronically
 * @param closed   why it takes neither a scan nor an attestation now; null while it is out for signature
 * @param makes    whether this person makes such documents, and so brings and withdraws scans
 * @param enters   whether this person may read it before it is in force
 * @param desk     the page of those who make it
 * @param noted    where its acts are noted
 */
public record InkedPaper(DocumentKind kind, UUID id, String number, String title, AgencyId agency, String agencyName,
    String text, String textHash, List<Side> sides, boolean signed, @Nullable Reason closed, boolean makes,
    boolean enters, String desk, Noted noted) {
  public InkedPaper { sides = List.copyOf(sides); }

  /** A party as the text names it. */
  public record Side(Party party, UUID personId, String name, @Nullable String nip, @Nullable String rankTitle,
      String office) {}

  /** The object in whose history acts are noted, and the word with which they begin: contract.scan-brought. */
  public record Noted(Kind kind, UUID id, String prefix) {}
}
