package id.lelangkinerja.contract.page;

import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * contract/desk.jte: a contract before those who make and sign it. {@code headline} is a text's key that takes the
 * number; {@code inLog} is null until the public log proves the document; an action's address is null where this
 * person may not do it now, and {@code byHand} where there is neither a scan nor one to bring.
 */
public record DeskPage(String number, String title, String agency, String headline, Tag state,
    @Nullable Instant inForceAt, List<Party> parties, Paper paper, @Nullable InLog inLog, Promises promises,
    Budgets budgets, Actions actions, @Nullable Inquiry inquiry, @Nullable ScanWay byHand, List<ActRow> history,
    String drafts) {
  public DeskPage {
    parties = List.copyOf(parties);
    history = List.copyOf(history);
  }

  /**
   * A side as the text names it, and when it signed, or when its signature by hand was attested; {@code party} is a
   * text's key.
   */
  public record Party(String party, String name, @Nullable String nip, @Nullable String rankTitle, String office,
      @Nullable Instant signedAt, boolean wetInk) {}

  /** The files: the text with its SHA-256, and the same with the consents, null until both have signed. */
  public record Paper(String text, String hash, @Nullable String signed) {}

  /** What the reader may do now. */
  public record Actions(@Nullable String send, @Nullable String sign, @Nullable String withdraw,
      @Nullable String publicPage, @Nullable String course) {}
}
