package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.IndicatorFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that registers an indicator. */
@RegionController
class IndicatorForms {
  private final RegisteringIndicator registering;
  private final AgencyChoices agencies;
  private final MeasureChoices choices;
  private final Posting posting;

  IndicatorForms(RegisteringIndicator registering, AgencyChoices agencies, MeasureChoices choices, Posting posting) {
    this.registering = registering;
    this.agencies = agencies;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/planning/new-indicator")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyPlanner(who);
    return page(here, asked.reader())
        .with(Form.of(Map.of("decimals", "2", "aggregation", Aggregation.LAST.name(), "frequency",
            Frequency.YEARLY.name()), asked.reader()));
  }

  @PostMapping("/planning/new-indicator")
  ModelAndView register(Acting who, RegionHere here, Form form) {
    Rules.onlyPlanner(who);
    var indicator = new NewIndicator(form.text("code", 40), Typed.measure(form), Typed.indicatorTexts(form));
    return posting.answer(who, "register-indicator", form,
        () -> Links.of(here).indicator(registering.register(who, indicator)), () -> page(here, form.reader()));
  }

  private Screen page(RegionHere here, Locale reader) {
    var measuring = choices.of(reader);
    return Screen.of("planning/indicator-form", new IndicatorFormPage(measuring.directions(), measuring.aggregations(),
        measuring.frequencies(), agencies.of(here.id()), measuring.progress()));
  }
}
