package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Parties;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes on what the head of an agency has agreed on for the year to an official below, where the region wants it: drawn
 * up on the statutory paper between the two of them, and sent to both.
 */
@Service
public class PassingOn {
  private final AgreementQuery agreements;
  private final OfficialQuery officials;
  private final AgreementRepository queue;
  private final Parties parties;
  private final OfficialFiling filing;
  private final Settings settings;
  private final Clock clock;

  PassingOn(AgreementQuery agreements, OfficialQuery officials, AgreementRepository queue, Parties parties,
      OfficialFiling filing, Settings settings, Clock clock) {
    this.agreements = agreements;
    this.officials = officials;
    this.queue = queue;
    this.parties = parties;
    this.filing = filing;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the region passes agreements on today. */
  @Transactional(readOnly = true)
  public boolean isWanted(Acting who) {
    return settings.cascadesOn(who.region(), today());
  }

  /** Whether there is anything to see of an agency and year: where the region wants it, or once something was passed on. */
  @Transactional(readOnly = true)
  public boolean isShown(Acting who, AgencyId agency, int year) {
    return isWanted(who) || !officials.of(who, agency, year).isEmpty();
  }

  /** Those to whom something may be passed on today and who can sign here. */
  List<OfficialQuery.Candidate> candidates(Acting who, AgencyId agency) {
    return officials.candidates(who.region(), agency, today());
  }

  /**
   * Draws it up and returns it.
   *
   * @throws Refused NOT_FOUND_HERE where the agency has no agreement in force for the year, or what is replaced is not
   *                 in force; NOT_YOURS, AGREEMENT_NO_CASCADE where the region does not want it, AGREEMENT_YEAR_OVER,
   *                 AGREEMENT_OPEN while a change of it waits; NO_CHOICE at "person" or "pass"; REASON_MISSING at "reason"
   *                 for a change; PARTY_MISSING, MAYOR_MISSING, PARTY_TWICE
   */
  @Transactional
  public UUID passOn(Acting who, AgencyId agency, int year, Passed passed) {
    var name = agreements.agency(who, agency);
    Refused.unless(OfficialRules.mayPassOn(who, agency), Reason.NOT_YOURS);
    Refused.unless(isWanted(who), Reason.AGREEMENT_NO_CASCADE);
    Refused.unless(year >= today().getYear(), Reason.AGREEMENT_YEAR_OVER);
    var base = agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    queue.queue(who.region());
    var replaced = replaced(who, agency, year, passed);
    var head = parties.on(who.region(), agency.value(), name, today()).getFirst();
    var first = official(who, agency, passed);
    Refused.unless(!head.personId().equals(first.personId()), Reason.PARTY_TWICE);
    var second = new OfficialParty(Party.SECOND, head.personId(), agency.value(), head.name(), head.nip(),
        head.rankTitle(), head.office());
    return filing.file(who, base.agreement(), replaced, replaced == null ? null : passed.reason(),
        lines(base.promised(), passed), passed.activities(), List.of(first, second));
  }

  private @Nullable OfficialAgreement replaced(Acting who, AgencyId agency, int year, Passed passed) {
    var id = passed.replaces();
    if (id == null) {
      return null;
    }
    var replaced = officials.sheet(who, agency, year, id).agreement();
    Refused.unless(replaced.state() == AgreementState.IN_FORCE, Reason.NOT_FOUND_HERE);
    Refused.unless(!officials.isBeingChanged(who.region(), id), Reason.AGREEMENT_OPEN);
    if (passed.reason().isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    return replaced;
  }

  private OfficialParty official(Acting who, AgencyId agency, Passed passed) {
    if (passed.person() == null) {
      return new OfficialParty(Party.FIRST, null, agency.value(), passed.name(), orNull(passed.nip()),
          orNull(passed.rankTitle()),
          passed.office());
    }
    return candidates(who, agency).stream().filter(each -> each.personId().equals(passed.person())).findFirst()
        .map(each -> new OfficialParty(Party.FIRST, each.personId(), each.unitId(), each.name(), each.nip(),
            each.rankTitle(), each.office()))
        .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("person"));
  }

  private static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed;
  }

  private static List<AgreementLine> lines(Terms promised, Passed passed) {
    var lines = new ArrayList<AgreementLine>();
    for (var each : passed.targets()) {
      lines.add(promised.lines().stream().filter(line -> line.commitmentId().equals(each.commitmentId())).findFirst()
          .map(line -> line.with(each.target())).orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("pass")));
    }
    if (lines.isEmpty()) {
      throw new Refused(Reason.NO_CHOICE).at("pass");
    }
    return lines;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
