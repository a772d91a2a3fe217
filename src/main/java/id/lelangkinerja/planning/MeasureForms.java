package id.lelangkinerja.planning;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.planning.IndicatorUse.Stage;
import id.lelangkinerja.planning.IndicatorUse.Use;
import id.lelangkinerja.planning.page.MeasurePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that changes how an indicator is measured, and says what of it must stay. */
@RegionController
class MeasureForms {
  private static final int LONGEST_REASON = 1000;
  private final IndicatorQuery indicators;
  private final SeriesQuery series;
  private final IndicatorUses uses;
  private final ChangingMeasure changing;
  private final MeasureChoices choices;
  private final HistoryQuery history;
  private final Posting posting;

  MeasureForms(IndicatorQuery indicators, SeriesQuery series, IndicatorUses uses, ChangingMeasure changing,
      MeasureChoices choices, HistoryQuery history, Posting posting) {
    this.indicators = indicators;
    this.series = series;
    this.uses = uses;
    this.changing = changing;
    this.choices = choices;
    this.history = history;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/measure")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    Rules.onlyPlanner(who);
    var form = filled(find(here, indicator), asked.reader());
    return page(who, here, indicator, form).with(form);
  }

  @PostMapping("/indicators/{indicator}/measure")
  ModelAndView change(Acting who, RegionHere here, @PathVariable UUID indicator, Form form) {
    Rules.onlyPlanner(who);
    find(here, indicator);
    int seen = Edits.seen(form);
    var now = new ChangedMeasure(Typed.measure(form), Typed.formula(form), Typed.dataSource(form));
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "change-measure:" + indicator, form, () -> {
      changing.change(who, indicator, seen, now, reason);
      return Links.of(here).indicator(indicator);
    }, () -> page(who, here, indicator, form));
  }

  private Screen page(Acting who, RegionHere here, UUID indicator, Form form) {
    var found = find(here, indicator);
    var resting = uses.of(who, indicator);
    return Screen.of("planning/measure-form", new MeasurePage(indicator, found.name(),
        Edits.named(form, found.version()), choices.of(form.reader()), series.has(here.id(), indicator),
        new MeasurePage.Resting(lines(here, resting, Stage.LOT), lines(here, resting, Stage.AUCTION),
            lines(here, resting, Stage.CONTRACT)),
        history.of(here.id(), Kind.INDICATOR, indicator)));
  }

  private static List<MeasurePage.Line> lines(RegionHere here, List<Use> resting, Stage stage) {
    var links = Links.of(here);
    return resting.stream().filter(each -> each.stage() == stage).map(each -> new MeasurePage.Line(each.title(),
        stage == Stage.CONTRACT ? links.contracts().contract(each.id()) : links.auction().lot(each.id()))).toList();
  }

  private static Form filled(IndicatorDetail found, Locale reader) {
    return Form.of(Map.of("unit", found.unit(), "direction", Direction.of(found.polarity()).name(), "aggregation",
        found.aggregation().name(), "frequency", found.frequency().name(), "fromBaseline",
        found.fromBaseline() ? "yes" : "", "decimals", Integer.toString(found.decimals()), "formula", found.formula(),
        "dataSource", found.dataSource()), reader);
  }

  private IndicatorDetail find(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
