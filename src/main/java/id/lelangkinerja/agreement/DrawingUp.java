package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Parties;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up an agency's agreement for a year from its running contracts, with nothing typed again, and sends it to both
 * parties. Where one is in force it is a change, with a reason, of targets that were amended or of the year's money.
 */
@Service
public class DrawingUp {
  private final YearQuery years;
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Parties parties;
  private final Papers papers;
  private final History history;
  private final Clock clock;

  DrawingUp(YearQuery years, AgreementQuery agreements, AgreementRepository rows, Parties parties, Papers papers,
      History history, Clock clock) {
    this.years = years;
    this.agreements = agreements;
    this.rows = rows;
    this.parties = parties;
    this.papers = papers;
    this.history = history;
    this.clock = clock;
  }

  /** What would be drawn up now: the contracts' targets; of a change, with the money of the agreement in force. */
  public Terms proposed(Acting who, AgencyId agency, int year) {
    var promised = years.of(who.region(), agency, year);
    return inForce(who, agency, year).map(before -> promised.withMoneyOf(before.promised())).orElse(promised);
  }

  Optional<AgreementSheet> inForce(Acting who, AgencyId agency, int year) {
    return agreements.find(who, agency, year, AgreementState.IN_FORCE);
  }

  /** The first of the year, and the hash of its text. Refused as a change is. */
  @Transactional
  public String drawUp(Acting who, AgencyId agency, int year) {
    return draw(who, agency, year, "", List.of());
  }

  /**
   * A change, where an agreement is in force; the first of the year otherwise, which takes neither reason nor amounts.
   * Returns the hash of its text.
   *
   * @param amounts the money of each programme, in the order in which the agreement names them
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, AGREEMENT_YEAR_OVER, AGREEMENT_OPEN while one waits for signatures,
   *                 AGREEMENT_NOTHING where no running contract promises anything for the year, AGREEMENT_UNCHANGED,
   *                 REASON_MISSING at "reason", PARTY_MISSING, MAYOR_MISSING, PARTY_TWICE
   */
  @Transactional
  public String change(Acting who, AgencyId agency, int year, String reason, List<Long> amounts) {
    return draw(who, agency, year, reason, amounts);
  }

  private String draw(Acting who, AgencyId agency, int year, String reason, List<Long> amounts) {
    var name = agreements.agency(who, agency);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_YOURS);
    rows.queue(who.region());
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, Texts.ZONE);
    Refused.unless(year >= day.getYear(), Reason.AGREEMENT_YEAR_OVER);
    Refused.unless(agreements.find(who, agency, year, AgreementState.SIGNING).isEmpty(), Reason.AGREEMENT_OPEN);
    var before = inForce(who, agency, year);
    var proposed = proposed(who, agency, year);
    Refused.unless(!proposed.isNothing(), Reason.AGREEMENT_NOTHING);
    var promised = before.isEmpty() || amounts.isEmpty() ? proposed : proposed.withMoney(amounts);
    if (before.isPresent()) {
      Refused.unless(!promised.saysTheSameAs(before.get().promised()), Reason.AGREEMENT_UNCHANGED);
      if (reason.isBlank()) {
        throw new Refused(Reason.REASON_MISSING).at("reason");
      }
    }
    var draft = draft(who, agency, year, before, reason);
    var sides = parties.on(who.region(), agency.value(), name, day);
    var text = new AgreementSheet(new Agreement(draft.id(), agency.value(), name, year, draft.no(), draft.number(),
        AgreementState.SIGNING, draft.reason(), null, "", null, now, null), promised, sides, List.of());
    var file = papers.keep(who, text, day);
    keep(who, draft, text, file, now);
    return file.sha256();
  }

  private AgreementRepository.Draft draft(Acting who, AgencyId agency, int year, Optional<AgreementSheet> before,
      String reason) {
    int no = before.map(each -> each.agreement().no() + 1).orElse(0);
    var first = agreements.of(who, agency, year).stream().filter(each -> !each.isChange()).findFirst();
    var number = first.map(each -> each.number().replace("/PK/", "/PK-P" + no + "/"))
        .orElseGet(() -> rows.nextNumber(who.region(), year));
    return new AgreementRepository.Draft(UUID.randomUUID(), agency, year, no, number, no == 0 ? null : reason);
  }

  private void keep(Acting who, AgreementRepository.Draft draft, AgreementSheet text, StoredFile file, Instant now) {
    rows.add(who, draft, file, now);
    rows.add(who.region(), draft.id(), text.promised(), text.parties());
    papers.callToSign(who, text);
    history.recordDocument(who, draft.no() == 0 ? "agreement.drawn" : "agreement.change-drawn", Kind.AGREEMENT,
        draft.id(), file.sha256());
  }
}
