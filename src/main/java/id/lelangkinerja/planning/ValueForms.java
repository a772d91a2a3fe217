package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.ValueFormPage;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that publishes a figure of an indicator. */
@RegionController
class ValueForms {
  private final IndicatorQuery indicators;
  private final Publishing publishing;
  private final Choices choices;
  private final Posting posting;

  ValueForms(IndicatorQuery indicators, Publishing publishing, Choices choices, Posting posting) {
    this.indicators = indicators;
    this.publishing = publishing;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/new-value")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    Rules.onlyPlanner(who);
    return page(here, indicator, asked).with(Form.of(Map.of("kind", ValueKind.REALISED.name()), asked.reader()));
  }

  @PostMapping("/indicators/{indicator}/new-value")
  ModelAndView publish(Acting who, RegionHere here, @PathVariable UUID indicator, Form form) {
    Rules.onlyPlanner(who);
    var page = page(here, indicator, form);
    var value = Typed.value(form);
    return posting.answer(who, "publish-value:" + indicator, form, () -> {
      publishing.publish(who, indicator, value);
      return Links.of(here).indicator(indicator);
    }, () -> page);
  }

  private Screen page(RegionHere here, UUID indicator, Form form) {
    var found = indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("planning/value-form", new ValueFormPage(indicator, found.name(), found.unit(),
        choices.of(ValueKind.class, "value-kind", form.reader())));
  }
}
