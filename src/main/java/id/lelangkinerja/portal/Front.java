package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.contract.ContractQuery.Published;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.FrontPage;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery.Term;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells a region's promises in one look: all of them by one year, each contract by its own newest one. */
record Front(RegionHere here, int year, List<Published> contracts, Scoreboard board) {
  private static final int WHOLE_YEAR = 4;
  private static final int LINES = 6;

  FrontPage page(List<Term> terms, List<MissionRow> missions, FrontQuery.Counts counts,
      List<FrontQuery.Latest> latest) {
    return new FrontPage(headline(), Integer.toString(year),
        Scores.of(board.figures(year).scaleOf(year, WHOLE_YEAR),
            board.figures(year).ofAll(year, WHOLE_YEAR, VERIFIED)),
        new FrontPage.Counts(counts.contracts(), counts.agencies(), counts.targets(), counts.problems(),
            counts.indicators()),
        told(terms, missions).stream().map(term -> term(term, missions)).toList(),
        latest.stream().map(Front::latest).toList());
  }

  private Sentence headline() {
    return contracts.isEmpty()
        ? Sentence.of("portal.front-none", here.name())
        : Tally.of(board.figures(year).commitments(), year, board.today()).sentence();
  }

  /** The terms whose missions some contract serves, the newest first; the newest alone where there is none. */
  private List<Term> told(List<Term> terms, List<MissionRow> missions) {
    var served = contracts.stream().map(Published::missionId).filter(Objects::nonNull).collect(Collectors.toSet());
    var with = missions.stream().filter(each -> served.contains(each.missionId())).map(MissionRow::termId)
        .collect(Collectors.toSet());
    return with.isEmpty()
        ? terms.stream().limit(1).toList()
        : terms.stream().filter(each -> with.contains(each.termId())).toList();
  }

  private FrontPage.Term term(Term term, List<MissionRow> missions) {
    return new FrontPage.Term(term.name(),
        missions.stream().filter(each -> each.termId().equals(term.termId())).map(this::mission).toList());
  }

  private FrontPage.Mission mission(MissionRow mission) {
    var serving = contracts.stream().filter(each -> mission.missionId().equals(each.missionId())).toList();
    return new FrontPage.Mission(mission.missionId(), mission.no(), mission.text(),
        serving.isEmpty() ? null : board.mission(mission.missionId(), serving), serving.size(),
        serving.stream().limit(LINES).map(this::line).toList());
  }

  private FrontPage.Line line(Published contract) {
    return new FrontPage.Line(contract.contractId(), contract.agencyShortName(), contract.title(),
        board.scored(contract));
  }

  private static FrontPage.Latest latest(FrontQuery.Latest row) {
    return new FrontPage.Latest(row.contractId(), row.agencyShortName(), row.name(), row.verifiedValue(),
        row.decimals(), row.unit(), Period.key(row.period(), row.periods()), row.period(),
        Integer.toString(row.year()), row.endsOn(), row.verifiedAt(),
        Samples.isSample(row.dataSource(), row.baselineSource()));
  }
}
