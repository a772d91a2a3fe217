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
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's check before a round opens, and the confirmed act that opens it, now or by itself at its time. */
@RegionController
class RoundOpeningController {
  private final RoundQuery rounds;
  private final GapQuery gaps;
  private final ScheduleQuery schedule;
  private final OpeningRound opening;
  private final SchedulingOpening scheduling;
  private final Posting posting;
  private final MessageSource messages;

  RoundOpeningController(RoundQuery rounds, GapQuery gaps, ScheduleQuery schedule, OpeningRound opening,
      SchedulingOpening scheduling, Posting posting, MessageSource messages) {
    this.rounds = rounds;
    this.gaps = gaps;
    this.schedule = schedule;
    this.opening = opening;
    this.scheduling = scheduling;
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
    boolean early = form.ticked("early", "yes");
    var reason = early ? form.text(Why.FIELD, Why.LONGEST) : "";
    return posting.answer(who, "round-opened:" + id.value(), form, () -> {
      if (early) {
        opening.openEarly(who, id, reason);
      } else {
        opening.open(who, id);
      }
      return links.auction().round(id.value());
    }, () -> page(who, links, id, form));
  }

  @PostMapping("/rounds/{round}/schedule")
  ModelAndView schedule(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return answer(who, here, id, "round-scheduled:", form, () -> scheduling.schedule(who, id));
  }

  @PostMapping("/rounds/{round}/schedule/removal")
  ModelAndView takeBack(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return answer(who, here, id, "round-unscheduled:", form, () -> scheduling.takeBack(who, id));
  }

  private ModelAndView answer(Acting who, RegionHere here, RoundId id, String route, Form form, Runnable act) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    return posting.answer(who, route + id.value(), form, () -> {
      act.run();
      return links.auction().round(id.value());
    }, () -> page(who, links, id, form));
  }

  private Screen page(Acting who, Links links, RoundId id, Form form) {
    var texts = new Texts(form.reader(), messages);
    var round = rounds.round(who, id);
    var missing = gaps.gaps(who, id);
    boolean early = missing.size() == 1 && missing.getFirst().isOfTime();
    var lines = early ? List.<CheckPage.Line>of() : missing.stream().map(gap -> line(gap, links, id, texts)).toList();
    return Screen.of("round/check", new CheckPage(round.name(), links.auction().round(id.value()), round.opensAt(),
        round.closesAt(), gaps.drafts(who, id).size(), lines, early, schedule.isScheduled(who.region(), id),
        new CheckPage.Actions(links.auction().roundOpening(id.value()), links.auction().roundSchedule(id.value()),
            links.auction().roundScheduleRemoval(id.value()))));
  }

  private static CheckPage.Line line(Gap gap, Links links, RoundId round, Texts texts) {
    var text = texts.get(gap.key(), about(gap, texts));
    var lot = gap.lot();
    if (lot != null) {
      return new CheckPage.Line(text, lot.title(), links.auction().lotEdit(lot.id().value()));
    }
    if (gap.ofHolders()) {
      return new CheckPage.Line(text, "", links.seals().holders(round.value()));
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
