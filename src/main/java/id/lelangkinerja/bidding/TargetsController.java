package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.TargetsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The yearly targets of a draft: a grid of indicators and years, each field free to be filled in later. */
@RegionController
class TargetsController {
  private static final String REASON = "reason";
  private final DraftDesk desk;

  TargetsController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/targets")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft, asked.reader()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/targets")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    var targets = targets(desk.draft(who, id).terms(), form);
    var reason = form.optionalText(REASON, ContentRules.LONGEST_TEXT);
    return desk.save(who, id, form, Links.of(here).bidPart(bid, "draft"), List.of("targets"),
        content -> content.withTargets(targets, reason), draft -> page(draft, here, form));
  }

  private static Map<String, String> values(DraftQuery.Draft draft, Locale reader) {
    var values = new HashMap<String, String>();
    values.put(REASON, draft.content().belowReserveReason());
    draft.content().targets().forEach(each -> draft.terms().measure(each.indicator())
        .ifPresent(measure -> values.put(field(measure, each.year()), Numbers.exact(each.value(), reader))));
    return values;
  }

  private static List<BidContent.Target> targets(LotTerms terms, Form form) {
    var targets = new ArrayList<BidContent.Target>();
    for (var measure : terms.measures()) {
      for (int year : terms.years()) {
        form.optionalNumber(field(measure, year))
            .ifPresent(value -> targets.add(new BidContent.Target(measure.indicatorId(), year, value)));
      }
    }
    return targets;
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var rows = draft.terms().measures().stream().map(each -> row(draft, each)).toList();
    return Screen.of("bidding/targets",
        new TargetsPage(Heads.of(draft.bid(), links), desk.revision(form, draft, values(draft, form.reader())),
            draft.terms().years(), rows, ContentRules.isBelowReserve(draft.content(), draft.terms()),
            Outlooks.meter(draft.content(), draft.terms()),
            links.bidPart(draft.bid().bidId(), "targets")))
        .with(form);
  }

  private static TargetsPage.Row row(DraftQuery.Draft draft, LotTerms.Measure measure) {
    var terms = draft.terms();
    var cells = terms.years().stream().map(year -> new TargetsPage.Cell(field(measure, year), year,
        terms.reserve(measure.indicatorId(), year).orElse(null), draft.content().target(measure.indicatorId(), year)
            .filter(value -> terms.isBelowReserve(measure, year, value)).isPresent()))
        .toList();
    return new TargetsPage.Row(measure.name(), measure.unit(), Choices.key("bid-polarity", measure.polarity()),
        draft.content().baseline(measure.indicatorId()).map(BidContent.Baseline::value).orElse(null),
        measure.decimals(), cells,
        Outlooks.of(draft.content(), terms, measure, ContentPages.decimals(draft.content(), measure)));
  }

  private static String field(LotTerms.Measure measure, int year) {
    return "target-" + measure.code() + "-" + year;
  }
}
