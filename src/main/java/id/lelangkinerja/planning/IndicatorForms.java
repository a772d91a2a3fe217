package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.IndicatorFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that registers an indicator. */
@RegionController
class IndicatorForms {
  private final RegisteringIndicator registering;
  private final AgencyChoices agencies;
  private final Choices choices;
  private final Posting posting;
  private final MessageSource messages;

  IndicatorForms(RegisteringIndicator registering, AgencyChoices agencies, Choices choices, Posting posting,
      MessageSource messages) {
    this.registering = registering;
    this.agencies = agencies;
    this.choices = choices;
    this.posting = posting;
    this.messages = messages;
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
    var measure = new Measure(form.text("unit", 40), form.choice("direction", Direction.class).polarity(),
        form.choice("aggregation", Aggregation.class), form.choice("frequency", Frequency.class),
        form.ticked("fromBaseline", "yes"), form.whole("decimals", 0, 6));
    var indicator = new NewIndicator(form.text("code", 40), measure, Typed.indicatorTexts(form));
    return posting.answer(who, "register-indicator", form,
        () -> Links.of(here).indicator(registering.register(who, indicator)), () -> page(here, form.reader()));
  }

  private Screen page(RegionHere here, Locale reader) {
    var yes = new Texts(reader, messages).get("indicator.from-baseline.yes");
    return Screen.of("planning/indicator-form", new IndicatorFormPage(
        choices.of(Direction.class, "polarity", reader), choices.of(Aggregation.class, "aggregation", reader),
        choices.of(Frequency.class, "frequency", reader), agencies.of(here.id()),
        List.of(new Choice("yes", yes))));
  }
}
