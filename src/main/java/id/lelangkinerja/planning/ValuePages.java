package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.CorrectionPage;
import id.lelangkinerja.planning.page.ValuesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The published figures of an indicator with what was corrected in them, and the planner's form that corrects one. */
@RegionController
class ValuePages {
  private final IndicatorQuery indicators;
  private final ValueQuery figures;
  private final CorrectingFigure correcting;
  private final Posting posting;

  ValuePages(IndicatorQuery indicators, ValueQuery figures, CorrectingFigure correcting, Posting posting) {
    this.indicators = indicators;
    this.figures = figures;
    this.correcting = correcting;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/values")
  Screen values(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    var found = indicator(here, indicator);
    var links = Links.of(here).structure();
    var inForce = figures.all(here.id(), indicator).stream().map(each -> new ValuesPage.InForce(
        Integer.toString(each.year()), Choices.key("value-kind", each.kind()),
        each.shown(found.decimals(), asked.reader()), each.version(), each.source(), noted(each.note()),
        Rules.mayPlan(who) ? links.correction(indicator, Integer.toString(each.year()), each.kind().name()) : ""))
        .toList();
    var replaced = figures.replaced(here.id(), indicator).stream().map(each -> new ValuesPage.Replaced(
        Integer.toString(each.year()), Choices.key("value-kind", each.kind()),
        Figure.shown(each.value(), each.label(), found.decimals(), asked.reader()), each.version(), each.source(),
        each.reason(), each.replacedByName(), each.replacedAt())).toList();
    return Screen.of("planning/values",
        new ValuesPage(indicator, found.name(), found.unit(), inForce, replaced)).with(asked);
  }

  @GetMapping("/indicators/{indicator}/values/{year}/{kind}/correction")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, @PathVariable int year,
      @PathVariable ValueKind kind, Form asked) {
    Rules.onlyPlanner(who);
    var found = indicator(here, indicator);
    var figure = figure(here, indicator, year, kind);
    var form = Form.of(Map.of("value", Figure.shown(figure.value(), null, found.decimals(), asked.reader()), "label",
        noted(figure.label()), "source", figure.source(), "note", noted(figure.note())), asked.reader());
    return page(here, found, year, kind, form).with(form);
  }

  @PostMapping("/indicators/{indicator}/values/{year}/{kind}/correction")
  ModelAndView correct(Acting who, RegionHere here, @PathVariable UUID indicator, @PathVariable int year,
      @PathVariable ValueKind kind, Form form) {
    Rules.onlyPlanner(who);
    var found = indicator(here, indicator);
    figure(here, indicator, year, kind);
    int seen = Edits.seen(form);
    var value = Typed.value(form, year, kind);
    var reason = form.text("reason", Rules.LONGEST_REASON);
    return posting.answer(who, "correct-value:" + indicator + year + kind, form, () -> {
      correcting.correct(who, indicator, seen, value, reason);
      return Links.of(here).structure().values(indicator);
    }, () -> page(here, found, year, kind, form));
  }

  private Screen page(RegionHere here, IndicatorDetail found, int year, ValueKind kind, Form form) {
    var figure = figure(here, found.indicatorId(), year, kind);
    return Screen.of("planning/correction-form", new CorrectionPage(found.indicatorId(), found.name(), found.unit(),
        Integer.toString(year), kind.name(), Choices.key("value-kind", kind),
        figure.shown(found.decimals(), form.reader()), figure.source(), Edits.named(form, figure.version())));
  }

  private IndicatorDetail indicator(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private Figure figure(RegionHere here, UUID indicator, int year, ValueKind kind) {
    return figures.find(here.id(), indicator, year, kind).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private static String noted(@Nullable String text) {
    return text == null ? "" : text;
  }
}
