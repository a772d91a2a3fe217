package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/bid.jte: one bid before the panel. The addresses of forms are null for those who may not send them now;
 * {@code barredKey} says why someone who speaks for the panel by office has none of them, null where that is nobody's
 * question; {@code tooLateKey} says why no second presentation can be asked for any more, null where that is nobody's question.
 */
public record BidPanelPage(Subject subject, String headlineKey, String nextKey, List<Shell.Item> tabs,
    @Nullable String barredKey,
    Presentation presentation, List<Again> again, @Nullable String tooLateKey, Proceedings proceedings, Targets targets,
    Dates dates, List<TurnRow> turns, @Nullable Ledger ledger, List<Action> actions, List<ActRow> acts) {

  /** When, where and whether held; the notes are null for those who may not read them; the cautions name judges who are needed elsewhere. */
  public record Presentation(@Nullable Instant startsAt, @Nullable Instant endsAt, String calendar,
      @Nullable String place, @Nullable Instant heldAt,
      @Nullable String notes, @Nullable String scheduleUrl, @Nullable String holdingUrl,
      @Nullable String deckUrl, @Nullable String layUrl, @Nullable String clockUrl,
      List<Sentence> cautions) {}

  /** The panel sat on the bid again: the key says for what. */
  public record Again(String kindKey, String reason, String askedBy, Instant askedAt) {}

  /** One turn of the negotiation; the key names the side. */
  public record TurnRow(int turn, String sideKey, String madeBy, Instant madeAt, String message,
      @Nullable LocalDate answerBy) {}
}
