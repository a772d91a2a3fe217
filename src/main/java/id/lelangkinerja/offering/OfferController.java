package id.lelangkinerja.offering;

import id.lelangkinerja.offering.page.OfferPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.LotTabs;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** To whom a lot's target is offered, and what was answered. */
@RegionController
class OfferController {
  private final OfferQuery offers;
  private final NamingQuery namings;
  private final LotTabs tabs;

  OfferController(OfferQuery offers, NamingQuery namings, LotTabs tabs) {
    this.offers = offers;
    this.namings = namings;
    this.tabs = tabs;
  }

  @GetMapping("/lots/{lot}/target")
  Screen show(Acting who, RegionHere here, @PathVariable("lot") LotId id) {
    var links = Links.of(here);
    var lot = offers.lot(who, id);
    var url = links.auction().lotTarget(lot.lotId());
    return Screen.of("offering/offer", new OfferPage(
        new OfferPage.Lot(lot.no(), lot.title(), links.auction().lot(lot.lotId()), LotTabs.tag(lot.state()),
            lot.roundName(), links.auction().round(lot.roundId())),
        tabs.of(who, links, id, url), headline(lot), lot.days(),
        lot.isOffered() ? namings.last(who.region(), id).map(naming -> named(who, id, naming)).orElse(null) : null,
        namings.tight(who.region(), id).isPresent(),
        lot.releaseReason(), lot.turns().stream().map(OfferController::turn).toList(),
        offers.moves(who, lot).stream().map(move -> new OfferPage.Move(move.agencyName(), move.state().moveKey(),
            move.words(), move.name(), move.at())).toList(),
        steps(who, lot, links)));
  }

  /** Once the lot is open its reserve stands, and so does its naming. */
  private OfferPage.Named named(Acting who, LotId lot, NamingQuery.Naming naming) {
    return new OfferPage.Named(naming.words(), naming.name(), naming.at(), naming.changed(), naming.reason(),
        namings.otherwise(who.region(), lot, naming.no()).stream()
            .map(each -> new OfferPage.Otherwise(each.indicator(), each.unit(), each.decimals(), each.year(),
                each.prepared(), each.value()))
            .toList());
  }

  private static OfferPage.Turn turn(TargetLot.Turn turn) {
    var state = turn.state();
    var words = turn.words();
    return new OfferPage.Turn(turn.turn(), turn.agencyName(), state == null ? null : state.tag(), turn.askedAt(),
        turn.answerBy(), turn.answeredAt(), words == null ? "" : words, turn.decision());
  }

  private static Sentence headline(TargetLot lot) {
    if (!lot.isOffered()) {
      return Sentence.of(lot.days() == 0 ? "target-offer.headline.none" : "target-offer.headline.released");
    }
    var undecided = lot.undecided();
    if (undecided.isPresent()) {
      return Sentence.of("target-offer.headline.undecided", undecided.get().agencyName());
    }
    var absent = lot.absent();
    if (absent.isPresent()) {
      return Sentence.of("target-offer.headline.no-bid", absent.get().agencyName());
    }
    var holder = lot.holder();
    if (holder.isPresent()) {
      return Sentence.of("target-offer.headline.held", holder.get().agencyName());
    }
    return lot.asked().map(turn -> Sentence.of("target-offer.headline.asked", turn.agencyName()))
        .orElseGet(() -> Sentence.of(lot.turns().stream().allMatch(turn -> turn.state() == null)
            ? "target-offer.headline.ready"
            : "target-offer.headline.nobody", lot.turns().size()));
  }

  private static List<OfferPage.Step> steps(Acting who, TargetLot lot, Links links) {
    var steps = new ArrayList<OfferPage.Step>();
    if (Rules.mayOffer(who) && lot.state() == LotState.DRAFT && !lot.wasAsked()) {
      steps.add(step(lot, links, lot.isOffered() ? "reorder" : "order", "order"));
      if (lot.isOffered()) {
        steps.add(step(lot, links, "release", "release"));
      }
    }
    if (Rules.mayName(who) && lot.state() == LotState.DRAFT && lot.isOffered()) {
      steps.add(step(lot, links, "name", "naming"));
    }
    decisions(who, lot, links, steps);
    lot.asked().filter(_ -> lot.isTakingAnswers()).ifPresent(turn -> {
      if (Rules.mayAnswer(who, turn.agency()) && !turn.past()) {
        steps.add(step(lot, links, "answer", "answer"));
      }
      if (Rules.mayOffer(who) && turn.past()) {
        steps.add(step(lot, links, "on", "on"));
      }
    });
    lot.holder().filter(turn -> who.worksFor(turn.agency()) && lot.isTakingAnswers())
        .ifPresent(_ -> steps.add(new OfferPage.Step("target-offer.bid", links.auction().lotBids(lot.lotId()))));
    return steps;
  }

  /** What is done about a target whose agencies were asked: only by who sees every turn. */
  private static void decisions(Acting who, TargetLot lot, Links links, List<OfferPage.Step> steps) {
    if (!lot.readsAll() || !lot.isOffered()) {
      return;
    }
    if (Rules.mayDecide(who) && lot.undecided().isPresent() && lot.isTakingAnswers()) {
      steps.add(step(lot, links, "conditions", "conditions"));
    }
    if (Rules.mayOffer(who) && lot.isChangeable()) {
      steps.add(step(lot, links, "further", "further"));
      if (!lot.isHeld()) {
        steps.add(step(lot, links, "release", "release"));
      }
    }
    if (Rules.mayOffer(who) && lot.wasAsked() && !lot.isHeld() && lot.state().leadsTo(LotState.CANCELLED)) {
      steps.add(new OfferPage.Step("target-offer.cancel", links.auction().lotCancellation(lot.lotId())));
    }
  }

  private static OfferPage.Step step(TargetLot lot, Links links, String word, String part) {
    return new OfferPage.Step("target-offer." + word, links.auction().lotTargetStep(lot.lotId(), part));
  }
}
