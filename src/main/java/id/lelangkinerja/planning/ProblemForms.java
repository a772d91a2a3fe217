package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.ProblemFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that registers a problem. */
@RegionController
class ProblemForms {
  private final IndicatorQuery indicators;
  private final RegisteringProblem registering;
  private final Choices choices;
  private final Posting posting;

  ProblemForms(IndicatorQuery indicators, RegisteringProblem registering, Choices choices, Posting posting) {
    this.indicators = indicators;
    this.registering = registering;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/planning/new-problem")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyPlanner(who);
    return page(here, asked).with(Form.of(Map.of(), asked.reader()));
  }

  @PostMapping("/planning/new-problem")
  ModelAndView register(Acting who, RegionHere here, Form form) {
    Rules.onlyPlanner(who);
    var problem = new NewProblem(form.text("code", 40), Typed.problemFacts(form));
    return posting.answer(who, "register-problem", form,
        () -> Links.of(here).problem(registering.register(who, problem)), () -> page(here, form));
  }

  private Screen page(RegionHere here, Form form) {
    return Screen.of("planning/problem-form", new ProblemFormPage(null, "", "",
        choices.of(ProblemClass.class, "problem-class", form.reader()), indicators.choices(here.id())));
  }
}
