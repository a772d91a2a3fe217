package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.ProblemFormPage;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that rewords a problem. */
@RegionController
class ProblemTextsForms {
  private final ProblemQuery problems;
  private final IndicatorQuery indicators;
  private final RewordingProblem rewording;
  private final Choices choices;
  private final Posting posting;

  ProblemTextsForms(ProblemQuery problems, IndicatorQuery indicators, RewordingProblem rewording, Choices choices,
      Posting posting) {
    this.problems = problems;
    this.indicators = indicators;
    this.rewording = rewording;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/problems/{problem}/texts")
  Screen form(Acting who, RegionHere here, @PathVariable UUID problem, Form asked) {
    Rules.onlyPlanner(who);
    var form = filled(find(here, problem), problems.indicators(here.id(), problem), asked.reader());
    return page(here, problem, form).with(form);
  }

  @PostMapping("/problems/{problem}/texts")
  ModelAndView reword(Acting who, RegionHere here, @PathVariable UUID problem, Form form) {
    Rules.onlyPlanner(who);
    find(here, problem);
    int seen = Typed.seenVersion(form);
    var facts = Typed.problemFacts(form);
    return posting.answer(who, "reword-problem:" + problem, form, () -> {
      rewording.reword(who, problem, seen, facts);
      return Links.of(here).problem(problem);
    }, () -> page(here, problem, form));
  }

  private Screen page(RegionHere here, UUID problem, Form form) {
    var found = find(here, problem);
    return Screen.of("planning/problem-form", new ProblemFormPage(problem, found.title(),
        Typed.version(form, found.version()), choices.of(ProblemClass.class, "problem-class", form.reader()),
        indicators.choices(here.id())));
  }

  private static Form filled(ProblemDetail found, List<UUID> shownBy, Locale reader) {
    var values = new HashMap<String, List<String>>();
    values.put("title", List.of(found.title()));
    values.put("class", List.of(found.problemClass().name()));
    values.put("description", List.of(found.description()));
    values.put("place", List.of(Objects.requireNonNullElse(found.place(), "")));
    values.put("year", List.of(Objects.toString(found.year(), "")));
    values.put("evidence", List.of(Objects.requireNonNullElse(found.evidence(), "")));
    values.put("source", List.of(found.source()));
    values.put("indicators", shownBy.stream().map(UUID::toString).toList());
    return new Form(values, reader);
  }

  private ProblemDetail find(RegionHere here, UUID problem) {
    var found = problems.find(here.id(), problem).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.withdrawnOn() == null, Reason.NOT_FOUND_HERE);
    return found;
  }
}
