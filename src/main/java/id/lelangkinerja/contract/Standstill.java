package id.lelangkinerja.contract;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.SigningPaper;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees where a signature cannot come any more, so that those who draw up may help. */
@Service
public class Standstill {
  private final Parties parties;
  private final SigningPaper paper;
  private final Clock clock;

  Standstill(Parties parties, SigningPaper paper, Clock clock) {
    this.parties = parties;
    this.paper = paper;
    this.clock = clock;
  }

  /** Whether a side that has not signed names somebody who holds that office no more. */
  @Transactional(readOnly = true)
  public boolean isSideLeft(RegionId region, UUID agency, List<Signatory> sides, List<Consent> consents) {
    return sides.stream()
        .filter(side -> consents.stream().noneMatch(given -> given.party() == side.party()))
        .anyMatch(side -> !isInOffice(region, agency, side));
  }

  /**
   * Whether an order without an answer is one that its signer cannot settle: the text was written anew since, or the
   * signer holds that office no more.
   *
   * @param text the file of the text that is consented to
   */
  @Transactional(readOnly = true)
  public boolean isOrderLost(RegionId region, UUID agency, List<Signatory> sides, DocumentKind kind, UUID document,
      UUID text, OpenOrder open) {
    return !paper.current(region, kind, document, text).sha256().equals(open.seenHash())
        || sides.stream().noneMatch(side -> side.party() == open.party() && side.personId().equals(open.personId())
            && isInOffice(region, agency, side));
  }

  private boolean isInOffice(RegionId region, UUID agency, Signatory side) {
    return parties.isInOffice(region, agency, side, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
  }
}
