package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.FrontPage;
import id.lelangkinerja.web.page.MapDrawing;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a region's promises in one look: the contracts that run by their newest complete quarter, the newest year
 * that is over as a whole, each contract by its own newest one.
 */
record Front(RegionHere here, int year, List<PublishedContract> contracts, Scoreboard board) {
  private static final int WHOLE_YEAR = 4;
  private static final int LINES = 4;

  FrontPage page(List<PlanQuery.Term> terms, List<PlanQuery.Mission> missions, FrontQuery.Counts counts,
      List<FrontQuery.Latest> latest, boolean places, @Nullable MapDrawing map) {
    var running = running();
    var past = Tally.of(board.figures(year).commitments(), year, board.today());
    return new FrontPage(headline(running, past), running.isPresent() && !past.marks().isEmpty()
        ? past.sentence()
        : null, score(running),
        new FrontPage.Counts(counts.contracts(), counts.agencies(), counts.targets(),
            counts.problems(), counts.indicators()),
        told(terms, missions).stream().map(term -> term(term, missions)).toList(),
        latest.stream().map(Front::latest).toList(), places, map);
  }

  /** How the year that runs stands; empty where nothing was promised for it, or nothing is due yet. */
  private Optional<Running> running() {
    return Telling.running(board.figures(board.today().getYear())).filter(each -> each.year() != year);
  }

  private Sentence headline(Optional<Running> running, Tally past) {
    return contracts.isEmpty()
        ? Sentence.of("portal.front-none", here.name())
        : running.map(Running::sentence).orElseGet(past::sentence);
  }

  private FrontPage.Scoring score(Optional<Running> running) {
    return running.map(each -> scoring(each.year(), each.quarter())).orElseGet(() -> scoring(year, 0));
  }

  private FrontPage.Scoring scoring(int ofYear, int quarter) {
    var figures = board.figures(ofYear);
    int through = quarter == 0 ? WHOLE_YEAR : quarter;
    return new FrontPage.Scoring(Integer.toString(ofYear), quarter,
        Scores.of(figures.scaleOf(ofYear, through), figures.ofAll(ofYear, through, VERIFIED)),
        figures.scaleOf(ofYear, through).high());
  }

  /** The terms whose missions some contract serves, the newest first; the newest alone where there is none. */
  private List<PlanQuery.Term> told(List<PlanQuery.Term> terms, List<PlanQuery.Mission> missions) {
    var served = contracts.stream().map(PublishedContract::missionId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    var with = missions.stream().filter(each -> served.contains(each.missionId())).map(PlanQuery.Mission::termId)
        .collect(Collectors.toSet());
    return with.isEmpty()
        ? terms.stream().limit(1).toList()
        : terms.stream().filter(each -> with.contains(each.termId())).toList();
  }

  private FrontPage.Term term(PlanQuery.Term term, List<PlanQuery.Mission> missions) {
    return new FrontPage.Term(term.name(),
        missions.stream().filter(each -> each.termId().equals(term.termId())).map(this::mission).toList());
  }

  private FrontPage.Mission mission(PlanQuery.Mission mission) {
    var serving = contracts.stream().filter(each -> mission.missionId().equals(each.missionId())).toList();
    return new FrontPage.Mission(mission.missionId(), mission.no(), mission.text(),
        serving.isEmpty() ? null : board.mission(mission.missionId(), serving), serving.size(),
        serving.stream().limit(LINES).map(this::line).toList());
  }

  private FrontPage.Line line(PublishedContract contract) {
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
