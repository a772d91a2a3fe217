package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner writes down to whom a draft's target is offered, and in which order. */
@RegionController
class OrderController {
  private static final int MOST_TURNS = 8;
  private static final int LONGEST_TERM = 60;
  private static final int USUAL_TERM = 3;
  private final OfferQuery offers;
  private final OrderingTarget ordering;
  private final Posting posting;

  OrderController(OfferQuery offers, OrderingTarget ordering, Posting posting) {
    this.offers = offers;
    this.ordering = ordering;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/target/order")
  Screen ask(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    var lot = draft(who, id);
    return page(who, here, lot).with(filled(lot, asked.reader()));
  }

  @PostMapping("/lots/{lot}/target/order")
  ModelAndView order(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = draft(who, id);
    var agencies = new ArrayList<AgencyId>();
    IntStream.rangeClosed(1, MOST_TURNS).mapToObj(OrderController::turn).filter(field -> !form.typed(field).isBlank())
        .forEach(field -> form.ids(field).forEach(agency -> agencies.add(new AgencyId(agency))));
    int days = form.whole("days", 1, LONGEST_TERM);
    return posting.answer(who, "target-order:" + id.value(), form, () -> {
      ordering.order(who, id, agencies, days);
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> page(who, here, lot));
  }

  static String turn(int no) {
    return "turn-" + no;
  }

  private TargetLot draft(Acting who, LotId id) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.state() == LotState.DRAFT, Reason.LOT_NOT_DRAFT);
    return lot;
  }

  private Screen page(Acting who, RegionHere here, TargetLot lot) {
    var invited = offers.invited(who, new LotId(lot.lotId()));
    var form = FormPage.of(Sentence.of("target-offer.order.title", lot.title()), Ways.of(here, lot),
        Links.of(here).auction().lotTargetStep(lot.lotId(), "order"));
    if (invited.isEmpty()) {
      return Screen.of("form", form.telling(Sentence.of("target-offer.order.nobody-invited")).refusing());
    }
    var choices = invited.stream().map(each -> new Choice(each.agencyId().toString(), each.name())).toList();
    var fields = new ArrayList<Field>();
    IntStream.rangeClosed(1, Math.min(MOST_TURNS, choices.size())).forEach(
        no -> fields.add(Field.select(turn(no), "target-offer.order.turn-" + no, "", choices)));
    fields.add(Field.number("days", "target-offer.order.days", "target-offer.order.days-hint"));
    return Screen.of("form", FormPage.of(form.title(), form.way(), form.action(), fields.toArray(Field[]::new))
        .telling(Sentence.of("target-offer.order.about")));
  }

  private static Form filled(TargetLot lot, Locale reader) {
    var typed = new LinkedHashMap<String, List<String>>();
    lot.turns().forEach(turn -> typed.put(turn(turn.turn()), List.of(turn.agencyId().toString())));
    typed.put("days", List.of(String.valueOf(lot.isOffered() ? lot.days() : USUAL_TERM)));
    return new Form(typed, reader);
  }
}
