package id.lelangkinerja.award;

import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.panel.SetAsideRepository;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.scoring.Ranked;
import id.lelangkinerja.scoring.Sheet;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the rows of a lot's ranking, each telling as much as the reader may know: an agency reads of the bid that it
 * carries, alone or with others, how it scored by criterion and why it was not proposed as soon as the lot is awarded,
 * and of its rivals' once the award is final.
 */
@Component
class RankingRows {
  private final StandingsQuery standings;
  private final AwardLotQuery lots;
  private final ProposalQuery proposals;
  private final PartnerQuery partners;
  private final SetAsideRepository setAside;

  RankingRows(StandingsQuery standings, AwardLotQuery lots, ProposalQuery proposals, PartnerQuery partners,
      SetAsideRepository setAside) {
    this.setAside = setAside;
    this.partners = partners;
    this.standings = standings;
    this.lots = lots;
    this.proposals = proposals;
  }

  /** What is the same for all rows of a reader. */
  private record Reading(Acting who, AwardLot lot, boolean insider, List<Ranked<UUID>> ranking,
      List<StandingsQuery.CriterionName> criteria, Map<UUID, List<Sheet>> sheets,
      Map<UUID, PortfolioQuery.Verdict> verdicts,
      Map<UUID, List<PartnerQuery.Carrier>> partners, @Nullable BigDecimal winning, boolean awards, Links links) {

    boolean tells(Candidate bid) {
      return insider || lot.isFinal() || isOwn(bid);
    }

    boolean isOwn(Candidate bid) {
      return leads(bid) || carriers(bid).stream().anyMatch(each -> who.worksFor(new AgencyId(each.agencyId())));
    }

    /** The way to the panel's page of a bid is its lead's alone. */
    boolean leads(Candidate bid) {
      return who.worksFor(new AgencyId(bid.agencyId()));
    }

    List<PartnerQuery.Carrier> carriers(Candidate bid) {
      return partners.getOrDefault(bid.bidId(), List.of());
    }
  }

  List<StandingsQuery.CriterionName> criteria(Acting who, AwardLot lot) {
    return standings.criteria(who, lot);
  }

  /** Of how many members of the panel sheets are left out. */
  int setAside(Acting who, AwardLot lot) {
    return setAside.members(who, lot.lot());
  }

  List<AwardPage.Row> of(Acting who, AwardLot lot, List<Candidate> all, List<StandingsQuery.CriterionName> criteria,
      Links links) {
    var reading = reading(who, lot, all, criteria, links);
    var byBid = all.stream().collect(toMap(Candidate::bidId, each -> each));
    var rows = new ArrayList<AwardPage.Row>();
    for (var place : reading.ranking()) {
      var bid = byBid.remove(place.bid());
      if (bid != null) {
        rows.add(row(reading, bid, place));
      }
    }
    if (reading.insider()) {
      all.stream().filter(bid -> byBid.containsKey(bid.bidId())).forEach(bid -> rows.add(row(reading, bid, null)));
    }
    return rows;
  }

  private Reading reading(Acting who, AwardLot lot, List<Candidate> all, List<StandingsQuery.CriterionName> criteria,
      Links links) {
    boolean insider = Rules.isInsider(who, lot);
    // Who bid reads of a lot that was reopened what its award published, and no more until the next one.
    var ranking = lot.isAwarded() || !insider ? standings.atAward(who, lot) : standings.now(who, lot);
    var winners = all.stream().filter(Candidate::isWinner).map(Candidate::bidId).toList();
    // Of several winners it is the last one whom the others would have had to pass.
    var winning = ranking.stream().filter(each -> winners.contains(each.bid())).map(Ranked::score)
        .min(BigDecimal::compareTo).orElse(null);
    var decision = lots.decision(who, lot).filter(_ -> lot.isAwarded() || !insider);
    return new Reading(who, lot, insider, ranking, criteria, standings.sheets(who, lot),
        decision.map(made -> proposals.at(who, lot, made.at())).orElseGet(() -> proposals.byBid(who, lot)),
        partners.of(who, lot), winning,
        Rules.mayAward(who, lot) && lot.state() == LotState.NEGOTIATING && !Candidate.stillCountered(all), links);
  }

  private static AwardPage.Row row(Reading reading, Candidate bid, @Nullable Ranked<UUID> place) {
    boolean closely = reading.insider() || reading.isOwn(bid);
    var verdict = reading.tells(bid) ? reading.verdicts().get(bid.bidId()) : null;
    var links = reading.links();
    return new AwardPage.Row(place == null ? null : place.rank(), place != null && isTied(reading.ranking(), place),
        bid.agencyName(),
        closely || bid.isWinner()
            ? reading.carriers(bid).stream().map(PartnerQuery.Carrier::partner).toList()
            : List.of(),
        closely ? new Tag(bid.state().key(), bid.isWinner() ? "good" : "") : null,
        place == null ? null : place.score(), behind(reading, bid, place),
        reading.tells(bid) ? averages(reading.criteria(), reading.sheets().get(bid.bidId())) : List.of(),
        verdict == null ? null : verdict.chosen(), verdict == null ? null : verdict.why(), bid.isWinner(),
        reading.insider() || reading.leads(bid) ? links.panel().bidPanel(bid.bidId()) : null,
        reading.awards() && place != null && (bid.isAwardable() || bid.isStanding())
            ? links.auction().lotAwardStep(reading.lot().lotId(), bid.bidId().toString())
            : null);
  }

  private static @Nullable BigDecimal behind(Reading reading, Candidate bid, @Nullable Ranked<UUID> place) {
    var winning = reading.winning();
    return winning == null || place == null || bid.isWinner() ? null : winning.subtract(place.score());
  }

  private static List<BigDecimal> averages(List<StandingsQuery.CriterionName> criteria, @Nullable List<Sheet> sheets) {
    return sheets == null
        ? List.of()
        : criteria.stream().map(each -> StandingsQuery.average(sheets, each.criterionId())).toList();
  }

  static boolean isTied(List<Ranked<UUID>> ranking, Ranked<UUID> place) {
    return ranking.stream().filter(each -> each.rank() == place.rank()).count() > 1;
  }
}
