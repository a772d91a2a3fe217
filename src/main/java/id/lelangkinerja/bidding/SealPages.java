package id.lelangkinerja.bidding;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.bidding.page.SealPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.page.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the parts of the page on a round's seal. */
@Component
class SealPages {
  private final HolderQuery holders;
  private final LotBidsQuery around;
  private final OpeningQuery openings;

  SealPages(HolderQuery holders, LotBidsQuery around, OpeningQuery openings) {
    this.holders = holders;
    this.around = around;
    this.openings = openings;
  }

  SealPage.Key key(Acting who, RoundId round) {
    var seal = holders.seal(who, round);
    var key = requireNonNull(seal.key(), "a round that was opened has a key");
    return new SealPage.Key(seal.way().key(), seal.holders().stream().map(HolderQuery.Named::name).toList(),
        key.fingerprint(), key.own(), key.statement(), key.signature(), key.verificationKey());
  }

  List<SealPage.Step> steps(Acting who, RoundId round, Links links) {
    var steps = new ArrayList<SealPage.Step>();
    if (Rules.mayOpen(who) && around.waitsForOpening(who.region(), round)) {
      steps.add(new SealPage.Step("bids.open", links.auction().roundBids(round.value(), "opening"), false));
      boolean declared = openings.sittings(who, round).stream().anyMatch(each -> each.endedAt() == null);
      if (declared) {
        steps.add(new SealPage.Step("codes-end.step", links.auction().roundBids(round.value(), "codes-end"), true));
      } else if (holders.seal(who, round).way() == SealingWay.SPLIT) {
        steps.add(new SealPage.Step("key-loss.step", links.auction().roundBids(round.value(), "loss"), true));
      }
    }
    return steps;
  }

  SealPage.Hashes hashes(Acting who, RoundId round, Form asked, String url) {
    var region = who.region();
    var wanted = asked.typed("hash").strip().toLowerCase(Locale.ROOT);
    var pager = Pager.of(asked, around.countHashes(region, round), url, "hash");
    return new SealPage.Hashes(around.hashes(region, round, pager.offset(), Pager.SIZE), pager,
        wanted.isEmpty() ? null : around.isPublished(region, round, wanted));
  }

  List<SealPage.Minute> minutes(Acting who, RoundId round, Links links) {
    var outcomes = around.examines(who, round)
        ? openings.outcomes(who, round)
        : List.<OpeningQuery.Outcome>of();
    return openings.sittings(who, round).stream().map(each -> new SealPage.Minute(each.way().key(), each.openedBy(),
        each.begunAt(), names(each.firstHolder(), each.secondHolder()), Objects.requireNonNullElse(each.reason(), ""),
        each.dueAt(), each.endedAt(), each.opened(), each.damaged(),
        outcomes.stream().filter(outcome -> outcome.openingNo() == each.openingNo())
            .map(outcome -> bid(outcome, links)).toList()))
        .toList();
  }

  private static SealPage.Bid bid(OpeningQuery.Outcome outcome, Links links) {
    var damage = outcome.damage();
    return new SealPage.Bid(outcome.lotNo(), outcome.lotTitle(), outcome.agencyName(),
        Objects.requireNonNullElse(outcome.hash(), ""),
        damage == null ? "" : "damage." + damage.toLowerCase(Locale.ROOT), links.bid(outcome.bidId()));
  }

  private static String names(@Nullable String first, @Nullable String second) {
    return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining("; "));
  }
}
