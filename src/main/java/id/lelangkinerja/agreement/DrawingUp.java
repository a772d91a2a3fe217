package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Parties;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up an agency's agreement for a year from its running contracts, with nothing typed again, and sends it to both
 * parties. Where one was in force before it is a change, with a reason, of targets that were amended, of contracts that
 * came or went, or of the year's money. One that waits for signatures while its contracts have changed gives way to it.
 */
@Service
public class DrawingUp {
  private final YearQuery years;
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Parties parties;
  private final Filing filing;
  private final Withdrawing withdrawing;
  private final Clock clock;

  DrawingUp(YearQuery years, AgreementQuery agreements, AgreementRepository rows, Parties parties, Filing filing,
      Withdrawing withdrawing, Clock clock) {
    this.years = years;
    this.agreements = agreements;
    this.rows = rows;
    this.parties = parties;
    this.filing = filing;
    this.withdrawing = withdrawing;
    this.clock = clock;
  }

  /**
   * What would be drawn up now: what the contracts say, with the money that was typed into the change in force, until
   * the contract's own is amended, and with what was typed into the one that waits for signatures and gives way.
   */
  public Terms proposed(Acting who, AgencyId agency, int year) {
    var contracts = years.of(who.region(), agency, year);
    var before = before(who, agency, year);
    var promised = contracts;
    if (before.isPresent() && before.get().agreement().isChange()) {
      var then = moneyWhenDrawn(who, agency, before.get());
      promised = promised.withMoney(before.get().unamended(then, contracts.budgets()));
    }
    var open = agreements.find(who, agency, year, AgreementState.SIGNING);
    if (open.isPresent() && open.get().agreement().isChange()) {
      var then = moneyWhenDrawn(who, agency, open.get());
      var stood = before.map(each -> each.promised().budgets()).orElse(List.of());
      promised = promised.withMoney(open.get().unamended(then, contracts.budgets()))
          .withMoney(open.get().typed(then, stood));
    }
    return promised;
  }

  private List<ProgrammeBudget> moneyWhenDrawn(Acting who, AgencyId agency, AgreementSheet sheet) {
    return years.budgets(who.region(), agency, sheet.agreement().year(), sheet.agreement().drawnAt());
  }

  /** The newest of the year that is, or was, in force: what a change would change. */
  Optional<AgreementSheet> before(Acting who, AgencyId agency, int year) {
    return agreements.of(who, agency, year).stream().filter(each -> each.inForceAt() != null).findFirst()
        .map(each -> agreements.sheet(who.region(), each));
  }

  /** The first of the year, and the hash of its text. Refused as a change is. */
  @Transactional
  public String drawUp(Acting who, AgencyId agency, int year) {
    return draw(who, agency, year, "", List.of());
  }

  /**
   * A change, where an agreement was in force; the first of the year otherwise, which takes neither reason nor money.
   * Returns the hash of its text.
   *
   * @param money of the programmes whose money changes; the others keep theirs
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, AGREEMENT_YEAR_OVER, AGREEMENT_OPEN while one waits for signatures that
   *                 says what the contracts say, SIGNING_UNKNOWN while an order for it has no answer,
   *                 AGREEMENT_NOTHING where no running contract promises anything for the year, AGREEMENT_UNCHANGED,
   *                 REASON_MISSING at "reason", PARTY_MISSING, MAYOR_MISSING, PARTY_TWICE
   */
  @Transactional
  public String change(Acting who, AgencyId agency, int year, String reason, List<ProgrammeBudget> money) {
    return draw(who, agency, year, reason, money);
  }

  private String draw(Acting who, AgencyId agency, int year, String reason, List<ProgrammeBudget> money) {
    var name = agreements.agency(who, agency);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_YOURS);
    rows.queue(who.region());
    var day = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    Refused.unless(year >= day.getYear(), Reason.AGREEMENT_YEAR_OVER);
    var open = agreements.find(who, agency, year, AgreementState.SIGNING);
    Refused.unless(open.isEmpty() || open.get().agreement().outdated(), Reason.AGREEMENT_OPEN);
    var before = before(who, agency, year);
    var proposed = proposed(who, agency, year);
    Refused.unless(!proposed.isNothing(), Reason.AGREEMENT_NOTHING);
    var promised = before.isEmpty() ? proposed : proposed.withMoney(money);
    if (before.isPresent()) {
      Refused.unless(!before.get().holdsAll(promised), Reason.AGREEMENT_UNCHANGED);
      if (reason.isBlank()) {
        throw new Refused(Reason.REASON_MISSING).at("reason");
      }
    }
    var sides = parties.on(who.region(), agency.value(), name, day);
    open.ifPresent(sheet -> withdrawing.giveWay(who, sheet.agreement()));
    return filing.file(who, draft(who, agency, year, open, before, reason), name, promised, sides);
  }

  /** One that gives way leaves its number; a change has the number of the year's first with its own within. */
  private AgreementRepository.Draft draft(Acting who, AgencyId agency, int year, Optional<AgreementSheet> open,
      Optional<AgreementSheet> before, String reason) {
    int no = before.map(each -> each.agreement().no() + 1).orElse(0);
    var first = agreements.of(who, agency, year).stream().filter(each -> !each.isChange()).findFirst();
    var number = open.map(sheet -> sheet.agreement().number())
        .or(() -> first.map(each -> each.number().replace("/PK/", "/PK-P" + no + "/")))
        .orElseGet(() -> rows.nextNumber(who.region(), year));
    return new AgreementRepository.Draft(UUID.randomUUID(), agency, year, no, number, no == 0 ? null : reason);
  }
}
