package id.lelangkinerja.agreement.page;

import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/desk.jte: an agency's agreement of a year for those who draw it up and sign it.
 *
 * @param said    whether there is one; where there is none, targets and programmes are what would be drawn up
 * @param byHand  the way to the scan of the newest; null where there is neither one nor one to bring
 * @param plan    the action plan; null until an agreement was in force
 * @param officials what was passed on to officials; null where nothing was and the region does not want it
 * @param told    why another one may be drawn up now: what does not hold any more, or that the contracts have changed
 */
public record AgreementDeskPage(Sentence headline, String agency, int year, boolean said, List<Sentence> told,
    List<Target> targets, List<Programme> programmes, long total, List<Paper> papers, List<Party> parties,
    @Nullable ScanWay byHand, @Nullable Inquiry inquiry,
    @Nullable String plan, @Nullable String officials, May may, List<ActRow> acts) {
  public AgreementDeskPage {
    told = List.copyOf(told);
    targets = List.copyOf(targets);
    programmes = List.copyOf(programmes);
    papers = List.copyOf(papers);
    parties = List.copyOf(parties);
    acts = List.copyOf(acts);
  }

  public record Target(String objective, String indicator, String unit, int decimals, BigDecimal target,
      @Nullable BigDecimal share, String contractUrl) {}

  /** A programme and its money in whole rupiah. */
  public record Programme(String name, long amount) {}

  /**
   * The first agreement or a change, with its file as it stands: the text with the signatures so far; {@code proof}
   * is null until the public log holds it.
   */
  public record Paper(int no, String number, Tag state, @Nullable String reason, Instant drawnAt, String url,
      @Nullable String proof) {}

  /** A side of the one that waits for signatures; {@code party} is a key, {@code at} null until it has signed. */
  public record Party(String party, String name, String office, @Nullable Instant at) {}

  /** What the reader may do; null where not. */
  public record May(@Nullable String draw, @Nullable String sign, @Nullable String withdraw, @Nullable String read) {}
}
