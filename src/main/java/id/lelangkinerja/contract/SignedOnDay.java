package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.DocumentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module whose documents are signed on a signing day says which those are, and where its reader signs them. */
public interface SignedOnDay {
  /** What the documents are. */
  DocumentKind kind();

  /** What is out for signature, and what came into force on that day, as far as this reader may see it. */
  List<Row> on(Acting who, LocalDate day);

  /** Where the document is looked at; null for who follows the day and may not. */
  @Nullable
  String page(Acting who, Links links, Row row);

  /** What waits for this person's signature, in the order of signing. */
  List<Turn> toSign(Acting who, Links links);

  /** A document that is signed in turn, and where: the address leads on to the next. */
  record Turn(UUID id, String url) {}

  /**
   * A document of the day, with the two whom its text names and when each signed; in wet ink both did so by hand.
   *
   * @param owner the agency
   * @param secondName null where one person alone signs
   * @param year  of a yearly agreement; 0 for others
   */
  record Row(UUID id, String number, String title, UUID owner, String agency, int year, String firstName,
      @Nullable String secondName, @Nullable Instant firstAt, @Nullable Instant secondAt, boolean wetInk) {
    int signatures() {
      return (firstAt == null ? 0 : 1) + (secondAt == null ? 0 : 1);
    }

    boolean isComplete() {
      return firstAt != null && (secondName == null || secondAt != null);
    }
  }
}
