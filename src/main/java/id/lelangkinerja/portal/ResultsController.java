package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.ResultPage;
import id.lelangkinerja.portal.page.ResultsPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the auctions ended: what each award published, and nothing of the bids beside it. */
@RegionController
class ResultsController {
  private static final List<String> OF_A_LOT = List.of("PRESENTATION", "NEGOTIATION", "AWARD");
  private final AwardQuery awards;
  private final ProblemQuery problems;
  private final SealQuery seals;

  ResultsController(AwardQuery awards, ProblemQuery problems, SealQuery seals) {
    this.awards = awards;
    this.problems = problems;
    this.seals = seals;
  }

  @OpenToAll
  @GetMapping("/results")
  Screen list(RegionHere here, Form asked) {
    var all = awards.all(here.id());
    var pager = Pager.of(asked, all.size(), Links.of(here).open().results());
    var rounds = all.stream().skip(pager.offset()).limit(Pager.SIZE)
        .collect(Collectors.groupingBy(AwardQuery.Award::roundId, LinkedHashMap::new, Collectors.toList()));
    var sealed = seals.all(here.id());
    return Screen.of("portal/results",
        new ResultsPage((int) all.stream().map(AwardQuery.Award::lotId).distinct().count(),
            (int) all.stream().map(AwardQuery.Award::roundId).distinct().count(),
            pager.hasPrevious() ? List.of() : awaited(sealed, all),
            rounds.values().stream().map(lots -> round(lots, sealed)).toList(), pager));
  }

  @OpenToAll
  @GetMapping("/results/{lot}")
  Screen show(RegionHere here, @PathVariable UUID lot) {
    var decided = awards.of(here.id(), lot);
    Refused.unless(!decided.isEmpty(), Reason.NOT_FOUND_HERE);
    var standing = decided.stream().filter(each -> !each.undone()).toList();
    var winners = standing.isEmpty() ? decided : standing;
    var award = winners.getFirst();
    var means = awards.means(here.id(), lot);
    var won = standing.stream().map(AwardQuery.Award::agencyId).toList();
    var ranking = awards.ranking(here.id(), lot).stream().map(each -> new ResultPage.Place(each.rank(),
        each.agencyId(), each.agencyName(), each.score(), won.contains(each.agencyId()),
        means.stream().filter(mean -> mean.agencyId().equals(each.agencyId())).map(AwardQuery.Mean::mean).toList()))
        .toList();
    var issued = awards.minutes(here.id(), award.roundId(), lot);
    return Screen.of("portal/result", new ResultPage(lot(award), winners.stream().map(ResultsController::lot).toList(),
        headline(award, standing.isEmpty()), award.mostWinners(), award.roundName(), award.summary(), award.reasons(),
        award.departure(),
        partners(here, lot, winners), criteria(means),
        ranking, awards.losses(here.id(), lot),
        awards.objections(here.id(), lot).stream().map(ResultsController::objection).toList(),
        issued.stream().map(ResultsController::minutes).toList(), owed(award, issued),
        isSealed(seals.all(here.id()), award.roundId()) ? award.roundId() : null,
        problems.ofLot(here.id(), lot)));
  }

  /** With the results of a lot all of its minutes are public: those that are not there were not issued. */
  private static List<String> owed(AwardQuery.Award award, List<AwardQuery.Minutes> issued) {
    return award.settled()
        ? OF_A_LOT.stream().filter(kind -> issued.stream().noneMatch(each -> each.kind().equals(kind)))
            .map(ResultsController::kind).toList()
        : List.of();
  }

  private static String kind(String kind) {
    return "portal.minutes-" + kind.toLowerCase(Locale.ROOT);
  }

  private static String headline(AwardQuery.Award award, boolean undone) {
    return award.cancelled()
        ? "portal.result-cancelled"
        : undone ? "portal.result-undone" : "portal.result-headline";
  }

  private List<ResultPage.Partner> partners(RegionHere here, UUID lot, List<AwardQuery.Award> winners) {
    return awards.partners(here.id(), lot).stream()
        .filter(partner -> winners.stream().anyMatch(won -> won.agencyId().equals(partner.agencyId())))
        .map(partner -> new ResultPage.Partner(partner.partnerId(), partner.name(), partner.share())).toList();
  }

  private static List<ResultPage.Criterion> criteria(List<AwardQuery.Mean> means) {
    return means.stream().map(mean -> new ResultPage.Criterion(mean.name(), mean.weight())).distinct().toList();
  }

  private static ResultPage.Minutes minutes(AwardQuery.Minutes each) {
    return new ResultPage.Minutes(each.minutesId(), kind(each.kind()),
        each.number(), each.issuedAt(), each.replacedBy());
  }

  private static ResultPage.Objection objection(AwardQuery.Objection each) {
    return new ResultPage.Objection(each.agencyId(), each.agencyName(), each.against(), each.reasons(), each.raisedAt(),
        each.upheld(),
        each.answer(), each.answeredAt(), each.late() ? each.answerBy() : null);
  }

  private static boolean isSealed(List<SealQuery.Seal> sealed, UUID round) {
    return sealed.stream().anyMatch(each -> each.roundId().equals(round));
  }

  private static List<ResultsPage.Awaited> awaited(List<SealQuery.Seal> sealed, List<AwardQuery.Award> awards) {
    var decided = awards.stream().map(AwardQuery.Award::roundId).collect(Collectors.toSet());
    return sealed.stream().filter(each -> !decided.contains(each.roundId()))
        .map(each -> new ResultsPage.Awaited(each.roundId(), each.name(), each.closesAt(), each.bids())).toList();
  }

  private static ResultsPage.Round round(List<AwardQuery.Award> lots, List<SealQuery.Seal> sealed) {
    var first = lots.getFirst();
    return new ResultsPage.Round(first.roundId(), first.roundName(), first.closesAt(),
        isSealed(sealed, first.roundId()), lots.stream().map(ResultsController::lot).toList());
  }

  private static ResultsPage.Lot lot(AwardQuery.Award each) {
    return new ResultsPage.Lot(each.lotId(), each.no(), each.title(), each.theme(), each.agencyId(), each.agencyName(),
        each.decidedAt(), each.contractId());
  }
}
