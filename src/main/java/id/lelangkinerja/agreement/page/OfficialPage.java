package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/official.jte: what the head has agreed on with an official.
 *
 * @param told what the reader should know: that it was signed by hand, or that the head's own agreement has changed
 * @param list the agency's officials; null for an official who may read this one alone
 */
public record OfficialPage(Sentence headline, String agency, int year, List<Sentence> told,
    List<AgreementDeskPage.Target> targets, List<AgreementDeskPage.Programme> activities,
    List<AgreementDeskPage.Party> parties, String number, @Nullable String reason, String paper, @Nullable Scan scan,
    May may,
    List<ActRow> acts, @Nullable String list) {
  public OfficialPage {
    told = List.copyOf(told);
    targets = List.copyOf(targets);
    activities = List.copyOf(activities);
    parties = List.copyOf(parties);
    acts = List.copyOf(acts);
  }

  /**
   * A scan that waits until somebody else has compared it with the text: where it is read, its hash, and where this reader
   * says so, null where not.
   */
  public record Scan(String url, String hash, @Nullable String attest) {}

  /** What the reader may do; null where not. */
  public record May(@Nullable String sign, @Nullable String bring, @Nullable String change,
      @Nullable String withdraw) {}
}
