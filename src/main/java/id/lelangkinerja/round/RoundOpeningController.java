package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.page.CheckPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's check before a round opens, and the confirmed act that opens it. */
@RegionController
class RoundOpeningController {
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final GapQuery gaps;
  private final OpeningRound opening;
  private final Posting posting;
  private final MessageSource messages;

  RoundOpeningController(RoundQuery rounds, LotQuery lots, GapQuery gaps, OpeningRound opening, Posting posting,
      MessageSource messages) {
    this.rounds = rounds;
    this.lots = lots;
    this.gaps = gaps;
    this.opening = opening;
    this.posting = posting;
    this.messages = messages;
  }

  @GetMapping("/rounds/{round}/check")
  Screen check(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return page(who, Links.of(here), id, form).with(form);
  }

  @PostMapping("/rounds/{round}/opening")
  ModelAndView open(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    if (!form.ticked("confirmed", "yes")) {
      form.mistake("confirmed", new Refused(Reason.NOT_CONFIRMED));
    }
    return posting.answer(who, "round-opened:" + id.value(), form, () -> {
      opening.open(who, id);
      return links.auction().round(id.value());
    }, () -> page(who, links, id, form));
  }

  private Screen page(Acting who, Links links, RoundId id, Form form) {
    var texts = new Texts(form.reader(), messages);
    var round = rounds.round(who, id);
    long drafts = lots.lots(who, id).stream().filter(lot -> lot.state() == LotState.DRAFT).count();
    var lines = gaps.gaps(who, id).stream().map(gap -> line(gap, links, id, texts)).toList();
    return Screen.of("round/check", new CheckPage(round.name(), links.auction().round(id.value()), round.closesAt(),
        Math.toIntExact(drafts), lines, links.auction().roundOpening(id.value())));
  }

  private static CheckPage.Line line(Gap gap, Links links, RoundId round, Texts texts) {
    var text = texts.get(gap.key(), about(gap, texts));
    var lot = gap.lot();
    if (lot != null) {
      return new CheckPage.Line(text, lot.title(), links.auction().lotEdit(lot.id().value()));
    }
    return new CheckPage.Line(text, "",
        gap.what() == Gap.Missing.LOTS
            ? links.auction().roundNewLot(round.value())
            : links.auction().roundEdit(round.value()));
  }

  private static String about(Gap gap, Texts texts) {
    return switch (gap.about()) {
      case Instant at -> texts.moment(at);
      case LotState state -> texts.get(state.key());
      default -> gap.about().toString();
    };
  }
}
