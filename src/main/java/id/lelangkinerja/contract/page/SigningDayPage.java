package id.lelangkinerja.contract.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * contract/signing-day.jte: the documents out for signature and those that came into force today. {@code next} is where
 * the reader signs the first of the {@code mine} that wait for them, or the one behind what was passed over, null where
 * none does; {@code state} is another one
 * after every signature and every order of one.
 */
public record SigningDayPage(int all, int inForce, List<Row> rows, int mine, @Nullable String next, String state,
    String stream, String drafts) {
  public SigningDayPage { rows = List.copyOf(rows); }

  /** A document with both sides; kind is a key, url null for who may not look at it, second null where one signs alone. */
  public record Row(String kind, String number, String title, String agency, @Nullable String url, Signature first,
      @Nullable Signature second) {}

  /**
   * Who signs, and when it was done, or when a signature by hand was attested; null before. One that is {@code ordered}
   * waits for the answer of the national service.
   */
  public record Signature(String name, @Nullable Instant at, boolean wetInk, boolean ordered) {}
}
