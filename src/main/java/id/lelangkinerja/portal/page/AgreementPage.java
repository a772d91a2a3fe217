package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/agreement.jte: an agency's agreement of a year as it is in force, with those that it changed.
 *
 * @param reason why it was changed; null for one that never was
 * @param desk   null for those who do not work for the agency
 * @param inLog  null until the public log proves the agreement in force
 */
public record AgreementPage(AgreementsPage.Row agreement, @Nullable String reason, String hash, List<Target> targets,
    List<Programme> programmes, List<Paper> papers, @Nullable String desk, @Nullable InLog inLog) {
  public AgreementPage {
    targets = List.copyOf(targets);
    programmes = List.copyOf(programmes);
    papers = List.copyOf(papers);
  }

  /** What is promised, and since when it holds no more; lapse is null while it does. */
  public record Target(UUID contract, String objective, String indicator, String unit, int decimals,
      BigDecimal target, @Nullable BigDecimal share, @Nullable Sentence lapse) {}

  /** A programme and its money in whole rupiah. */
  public record Programme(String name, long amount) {}

  /** A signed paper: the first agreement (0) or a change; the state of one that is not in force any more. */
  public record Paper(int no, String number, Instant at, @Nullable String reason, @Nullable String state, String url) {}
}
