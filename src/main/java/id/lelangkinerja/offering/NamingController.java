package id.lelangkinerja.offering;

import id.lelangkinerja.offering.page.NamingPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mayor looks at the target that was prepared for a lot, and names it, or other figures. */
@RegionController
class NamingController {
  private static final int LONGEST = 2000;
  private final OfferQuery offers;
  private final NamingQuery namings;
  private final NamingTarget naming;
  private final Posting posting;

  NamingController(OfferQuery offers, NamingQuery namings, NamingTarget naming, Posting posting) {
    this.offers = offers;
    this.namings = namings;
    this.naming = naming;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/target/naming")
  Screen ask(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    var lot = draft(who, id);
    var values = new LinkedHashMap<String, String>();
    namings.target(who.region(), id)
        .forEach(each -> values.put(field(each), Numbers.exact(each.value(), asked.reader())));
    return page(who, here, lot).with(Form.of(values, asked.reader()));
  }

  @PostMapping("/lots/{lot}/target/naming")
  ModelAndView name(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = draft(who, id);
    var words = form.text("words", LONGEST);
    var reason = form.optionalText("reason", LONGEST);
    var figures = namings.target(who.region(), id).stream().flatMap(each -> form.optionalNumber(field(each))
        .map(value -> new Figure(each.indicatorId(), each.year(), value)).stream()).toList();
    return posting.answer(who, "target-naming:" + id.value(), form, () -> {
      naming.name(who, id, words, figures, reason, form.typed("shown"));
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> page(who, here, lot));
  }

  private static String field(NamingQuery.Value value) {
    return Figure.field(value.indicatorId(), value.year());
  }

  private TargetLot draft(Acting who, LotId id) {
    Refused.unless(Rules.mayName(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.state() == LotState.DRAFT, Reason.LOT_NOT_DRAFT);
    return lot;
  }

  private Screen page(Acting who, RegionHere here, TargetLot lot) {
    var target = namings.target(who.region(), new LotId(lot.lotId()));
    var groups = new LinkedHashMap<UUID, NamingPage.Group>();
    target.forEach(each -> groups.computeIfAbsent(each.indicatorId(),
        _ -> new NamingPage.Group(each.indicator(), each.unit(), each.decimals(), new ArrayList<>())).years()
        .add(new NamingPage.Year(each.year(), each.value(), field(each))));
    return Screen.of("offering/naming", new NamingPage(Sentence.of("target-offer.naming.title", lot.title()),
        Ways.of(here, lot), List.copyOf(groups.values()), NamingTarget.fingerprint(target),
        Links.of(here).auction().lotTargetStep(lot.lotId(), "naming")));
  }
}
