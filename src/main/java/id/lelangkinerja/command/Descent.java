package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.REPORTED;
import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.command.page.AgencyPage;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.measurement.Pledge;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** One agency seen from above, through one quarter: its contracts, their commitments, the single figures. */
record Descent(Achievements achievements, Moment moment, Links links, List<PeriodRow> periods,
    Provisional provisional) {
  AgencyPage page(AgencyRow agency, String owner, List<Integer> years) {
    var choosing = new Choosing(links.commandAgency(agency.agencyId()), moment);
    var contracts = achievements.commitments().stream().filter(each -> each.pledge().year() == moment.year())
        .collect(Collectors.groupingBy(each -> each.pledge().contractId(), LinkedHashMap::new, Collectors.toList()));
    return new AgencyPage(agency.agencyId(), agency.name(), owner, headline(agency),
        both(achievements.ofAgency(agency.agencyId(), moment.year(), moment.quarter(), REPORTED)),
        Sentence.of("command.period", Choosing.roman(moment.quarter()), Integer.toString(moment.year())),
        choosing.years(years), choosing.quarters(), provisional.ofAgency(agency.agencyId()),
        contracts.values().stream().map(each -> block(agency.agencyId(), each)).toList());
  }

  private Sentence headline(AgencyRow agency) {
    var quarter = Choosing.roman(moment.quarter());
    var year = Integer.toString(moment.year());
    return achievements.ofAgency(agency.agencyId(), moment.year(), moment.quarter(), VERIFIED).reported()
        .map(percent -> Sentence.of("command.agency-headline", agency.name(), new Sentence.Amount(percent, 1), quarter,
            year))
        .orElseGet(() -> Sentence.of("command.agency-headline-none", agency.name(), quarter, year));
  }

  private AgencyPage.ContractBlock block(UUID agency, List<CommitmentYear> commitments) {
    var pledge = commitments.getFirst().pledge();
    var verified = achievements.ofContract(pledge.contractId(), moment.year(), moment.quarter(), VERIFIED);
    var reported = achievements.ofContract(pledge.contractId(), moment.year(), moment.quarter(), REPORTED);
    return new AgencyPage.ContractBlock(pledge.contractId(), pledge.contractNumber(), pledge.contractTitle(),
        Cells.of(achievements.scaleOf(moment.year(), moment.quarter()), verified, reported,
            achievements.guardOf(pledge.contractId(), moment.year(), moment.quarter(), VERIFIED),
            links.contracts().contract(pledge.contractId())),
        both(reported), provisional.ofContract(pledge.contractId()),
        achievements.share(agency, pledge.contractId(), moment.year()).orElse(null),
        commitments.stream().map(this::row).toList());
  }

  private static AgencyPage.Both both(Score score) {
    return new AgencyPage.Both(score.reported().orElse(null), score.withOverdueAsZero().orElse(null));
  }

  private AgencyPage.Row row(CommitmentYear commitment) {
    var pledge = commitment.pledge();
    var verified = commitment.through(moment.quarter(), VERIFIED, achievements.today());
    var reported = commitment.through(moment.quarter(), REPORTED, achievements.today());
    return new AgencyPage.Row(pledge.indicatorName(), pledge.unit(), pledge.decimals(), reported.target(),
        verified.value().orElse(null), reported.value().orElse(null), reported.capped().orElse(null),
        Course.of(reported, achievements.scaleOf(moment.year(), moment.quarter()), isRunning(pledge)).tag(),
        figures(pledge));
  }

  private boolean isRunning(Pledge pledge) {
    return periods.stream().anyMatch(each -> each.running() && each.commitmentId().equals(pledge.commitmentId()));
  }

  private List<AgencyPage.Period> figures(Pledge pledge) {
    return periods.stream().filter(period -> period.commitmentId().equals(pledge.commitmentId()))
        .filter(period -> period.period() * 4 <= moment.quarter() * period.periods())
        .map(period -> new AgencyPage.Period(id.lelangkinerja.measurement.Period.key(period.period(), period.periods()),
            period.period(), Integer.toString(period.year()), state(period), period.evidence(),
            links.figures().measurement(period.measurementId()),
            Objects.requireNonNullElse(period.explanation(), "")))
        .toList();
  }

  private Tag state(PeriodRow period) {
    var state = "command.figure." + period.state().toLowerCase(Locale.ROOT);
    if (period.isOverdue(achievements.today())) {
      return new Tag("command.figure.overdue", "need");
    }
    if (period.isMissing(achievements.today())) {
      return new Tag("command.figure.never", "none");
    }
    return new Tag(state, period.verified() ? "good" : period.reported() ? "watch" : "");
  }
}
