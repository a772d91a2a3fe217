package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.contract.ContractQuery.Published;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.FrontPage;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery.Term;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a region's promises in one look, by the verified figures of one year. */
record Front(RegionHere here, int year, List<Published> contracts, Achievements achievements) {
  private static final int WHOLE_YEAR = 4;
  private static final int LINES = 6;

  FrontPage page(List<Term> terms, List<MissionRow> missions, FrontQuery.Counts counts,
      List<FrontQuery.Latest> latest) {
    var term = term(terms, missions);
    return new FrontPage(headline(),
        terms.stream().filter(each -> each.termId().equals(term)).map(Term::name).findFirst().orElse(""),
        Integer.toString(year), Scores.of(achievements.ofAll(year, WHOLE_YEAR, VERIFIED)),
        new FrontPage.Counts(counts.contracts(), counts.agencies(), counts.targets(), counts.problems(),
            counts.indicators()),
        missions.stream().filter(each -> each.termId().equals(term)).map(this::mission).toList(),
        latest.stream().map(Front::latest).toList());
  }

  private Sentence headline() {
    return contracts.isEmpty()
        ? Sentence.of("portal.front-none", here.name())
        : Tally.of(achievements.commitments(), year, achievements.today()).sentence();
  }

  /** The term whose missions the contracts serve; the newest one where there are none. */
  private UUID term(List<Term> terms, List<MissionRow> missions) {
    var served = contracts.stream().map(Published::missionId).filter(Objects::nonNull).collect(Collectors.toSet());
    return missions.stream().filter(each -> served.contains(each.missionId())).map(MissionRow::termId).findFirst()
        .orElseGet(() -> terms.isEmpty() ? new UUID(0, 0) : terms.getFirst().termId());
  }

  private FrontPage.Mission mission(MissionRow mission) {
    var serving = contracts.stream().filter(each -> mission.missionId().equals(each.missionId())).toList();
    return new FrontPage.Mission(mission.missionId(), mission.no(), mission.text(),
        Scores.of(achievements.ofMission(mission.missionId(), year, WHOLE_YEAR, VERIFIED)), serving.size(),
        serving.stream().limit(LINES).map(this::line).toList());
  }

  private FrontPage.Line line(Published contract) {
    return new FrontPage.Line(contract.contractId(), contract.agencyShortName(), contract.title(),
        Scores.of(achievements.ofContract(contract.contractId(), year, WHOLE_YEAR, VERIFIED)));
  }

  private static FrontPage.Latest latest(FrontQuery.Latest row) {
    return new FrontPage.Latest(row.contractId(), row.agencyShortName(), row.name(), row.verifiedValue(),
        row.decimals(), row.unit(), Period.key(row.period(), row.periods()), row.period(),
        Integer.toString(row.year()), row.endsOn(), row.verifiedAt(),
        Samples.isSample(row.dataSource(), row.baselineSource()));
  }
}
