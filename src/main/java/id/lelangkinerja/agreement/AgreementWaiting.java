package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What waits around agreements: to sign for those whom a text names; for the head, to draw up this year's where none is
 * drawn up, or another where the contracts have changed since.
 */
@Component
class AgreementWaiting implements Waiting {
  private final AgreementQuery agreements;
  private final YearQuery years;
  private final DrawingUp drawing;
  private final OfficialQuery officials;
  private final Clock clock;

  AgreementWaiting(AgreementQuery agreements, YearQuery years, DrawingUp drawing, OfficialQuery officials,
      Clock clock) {
    this.agreements = agreements;
    this.years = years;
    this.drawing = drawing;
    this.officials = officials;
    this.clock = clock;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    agreements.toSign(who).forEach(each -> tasks.add(new Task("agreement.task.sign",
        each.number() + " · " + each.agencyName(), null,
        links.agreements().signature(each.agencyId(), each.year()))));
    officials.toSign(who).forEach(each -> tasks.add(new Task("agreement.task.sign",
        each.number() + " · " + each.agencyName(), null, links.agreements().official(each.agencyId(), each.year(),
            each.officialAgreementId()) + "/signature")));
    officials.toAttest(who).forEach(each -> tasks.add(new Task("agreement.task.attest",
        each.number() + " · " + each.agencyName(), null,
        links.agreements().official(each.agencyId(), each.year(), each.officialAgreementId()))));
    if (who.agencies().stream().anyMatch(who::heads)) {
      int year = LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
      years.owing(who.region(), year).stream().filter(each -> who.heads(new AgencyId(each.agencyId())))
          .forEach(each -> toDraw(who, each).ifPresent(what -> tasks.add(new Task(what,
              each.agencyName() + " · " + each.year(), null,
              links.agreements().drawing(each.agencyId(), each.year())))));
    }
    return tasks;
  }

  /** What is to be drawn up for an agency that has promised something for the year; empty where nothing is. */
  private Optional<String> toDraw(Acting who, YearQuery.Owing owing) {
    var agency = new AgencyId(owing.agencyId());
    var newest = agreements.of(who, agency, owing.year()).stream().findFirst();
    if (newest.isEmpty()) {
      return Optional.of("agreement.task.draw-up");
    }
    if (newest.get().state() == AgreementState.SIGNING) {
      return newest.filter(Agreement::outdated).map(_ -> "agreement.task.draw-anew");
    }
    var sheet = agreements.sheet(who.region(), newest.get());
    return sheet.holdsAll(drawing.proposed(who, agency, owing.year()))
        ? Optional.empty()
        : Optional.of("agreement.task.change");
  }
}
