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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What waits around agreements: to sign for those whom a text names, to draw up this year's for the head who owes it. */
@Component
class AgreementWaiting implements Waiting {
  private final AgreementQuery agreements;
  private final YearQuery years;
  private final Clock clock;

  AgreementWaiting(AgreementQuery agreements, YearQuery years, Clock clock) {
    this.agreements = agreements;
    this.years = years;
    this.clock = clock;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    agreements.toSign(who).forEach(each -> tasks.add(new Task("agreement.task.sign",
        each.number() + " · " + each.agencyName(), null,
        links.agreements().signature(each.agencyId(), each.year()))));
    if (who.agencies().stream().anyMatch(who::heads)) {
      int year = LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
      var drawn = agreements.newest(who, year).stream().map(Agreement::agencyId).collect(Collectors.toSet());
      years.owing(who.region(), year).stream().filter(each -> who.heads(new AgencyId(each.agencyId())))
          .filter(each -> !drawn.contains(each.agencyId()))
          .forEach(each -> tasks.add(new Task("agreement.task.draw-up", each.agencyName() + " · " + each.year(), null,
              links.agreements().drawing(each.agencyId(), each.year()))));
    }
    return tasks;
  }
}
