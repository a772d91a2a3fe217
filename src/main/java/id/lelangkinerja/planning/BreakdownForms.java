package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.BreakdownPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that says by what an indicator's figures are to be broken down. */
@RegionController
class BreakdownForms {
  private static final int LONGEST_LIST = AskingBreakdown.MOST * (AskingBreakdown.LONGEST + 1);
  private final IndicatorQuery indicators;
  private final BreakdownQuery breakdowns;
  private final AskingBreakdown asking;
  private final Choices choices;
  private final Posting posting;

  BreakdownForms(IndicatorQuery indicators, BreakdownQuery breakdowns, AskingBreakdown asking, Choices choices,
      Posting posting) {
    this.indicators = indicators;
    this.breakdowns = breakdowns;
    this.asking = asking;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/breakdown")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    Rules.onlyPlanner(who);
    var stands = breakdowns.of(here.id(), indicator);
    var form = stands.isEmpty()
        ? asked
        : Form.of(Map.of("dimension", stands.getFirst().dimension().name(), "categories",
            stands.stream().map(AskedCategory::category).collect(Collectors.joining("\n")), "open",
            breakdowns.isSmallOpen(here.id(), indicator) ? "yes" : ""), asked.reader());
    return page(here, indicator, form).with(form);
  }

  @PostMapping("/indicators/{indicator}/breakdown")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable UUID indicator, Form form) {
    Rules.onlyPlanner(who);
    var dimension = form.filter("dimension", Dimension.class).orElse(null);
    var listed = form.optionalText("categories", LONGEST_LIST).lines().map(String::strip)
        .filter(line -> !line.isEmpty()).toList();
    return posting.answer(who, "indicator-breakdown:" + indicator, form, () -> {
      asking.ask(who, indicator, dimension, listed, form.ticked("open", "yes"));
      return Links.of(here).indicator(indicator);
    }, () -> page(here, indicator, form));
  }

  private Screen page(RegionHere here, UUID indicator, Form form) {
    var found = indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("planning/breakdown-form",
        new BreakdownPage(indicator, found.name(), choices.of(Dimension.class, "breakdown", form.reader())));
  }
}
