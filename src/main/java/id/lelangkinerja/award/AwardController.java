package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ranking of a lot, its award after confirmation, and the two steps that follow it, each confirmed. */
@RegionController
class AwardController {
  private static final int LONGEST_REASONS = 2000;
  private final AwardPages pages;
  private final DecisionPages decisions;
  private final MovingPages moving;
  private final Awarding awarding;
  private final MovingOn movingOn;
  private final Posting posting;

  AwardController(AwardPages pages, DecisionPages decisions, MovingPages moving, Awarding awarding, MovingOn movingOn,
      Posting posting) {
    this.pages = pages;
    this.decisions = decisions;
    this.moving = moving;
    this.awarding = awarding;
    this.movingOn = movingOn;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/award")
  Screen show(Acting who, RegionHere here, @PathVariable LotId lot) {
    return pages.show(who, lot, Links.of(here));
  }

  @GetMapping("/lots/{lot}/award/{bid}")
  Screen decide(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable BidId bid, Form asked) {
    return decisions.decision(who, lot, bid, Links.of(here)).with(decisions.fresh(who, lot, bid, asked.reader()));
  }

  @PostMapping("/lots/{lot}/award/{bid}")
  ModelAndView award(Acting who, RegionHere here, @PathVariable LotId lot, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reasons = form.text("reasons", LONGEST_REASONS);
    var departure = form.optionalText("departure", LONGEST_REASONS);
    var early = form.optionalText("reason", LONGEST_REASONS);
    var bids = Stream.concat(Stream.of(bid), form.ids("also").stream().map(BidId::new)).distinct().toList();
    return posting.answer(who, "lot-award:" + lot.value(), form, () -> {
      awarding.award(who, lot, bids, new Awarding.Words(reasons, departure, early));
      return links.auction().lotAward(lot.value());
    }, () -> decisions.decision(who, lot, bid, links));
  }

  @GetMapping("/lots/{lot}/award/objection")
  Screen askObjection(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    return moving.moving(who, lot, LotState.AWARDED, Links.of(here))
        .with(Form.of(Map.of("until", moving.proposedTerm(who, lot).toString()), form.reader()));
  }

  @PostMapping("/lots/{lot}/award/objection")
  ModelAndView toObjection(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    var links = Links.of(here);
    var until = form.date("until");
    var early = form.optionalText("reason", LONGEST_REASONS);
    return posting.answer(who, "lot-objection:" + lot.value(), form, () -> {
      movingOn.toObjection(who, lot, until, early);
      return links.auction().lotAward(lot.value());
    }, () -> moving.moving(who, lot, LotState.AWARDED, links));
  }

  @GetMapping("/lots/{lot}/award/signing")
  Screen askSigning(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    return moving.moving(who, lot, LotState.OBJECTION, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/award/signing")
  ModelAndView toSigning(Acting who, RegionHere here, @PathVariable LotId lot, Form form) {
    var links = Links.of(here);
    var early = form.optionalText("reason", LONGEST_REASONS);
    return posting.answer(who, "lot-signing:" + lot.value(), form, () -> {
      movingOn.toSigning(who, lot, early);
      return links.auction().lotAward(lot.value());
    }, () -> moving.moving(who, lot, LotState.OBJECTION, links));
  }
}
