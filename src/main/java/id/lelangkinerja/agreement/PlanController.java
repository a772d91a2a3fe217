package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The action plan of an agreement: seen, taken into one's own calendar, and planned step by step. */
@RegionController
class PlanController {
  private static final String ROUTE = "/agreements/{agency}/{year}/plan";
  private static final String STEP = ROUTE + "/{step}";
  private final StepPages pages;
  private final StepQuery steps;
  private final PlanningSteps planning;
  private final PlanCalendars calendars;
  private final PlanPapers papers;
  private final Posting posting;

  PlanController(StepPages pages, StepQuery steps, PlanningSteps planning, PlanCalendars calendars, PlanPapers papers,
      Posting posting) {
    this.pages = pages;
    this.steps = steps;
    this.planning = planning;
    this.calendars = calendars;
    this.papers = papers;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen plan(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return pages.plan(who, Links.of(here), agency, year);
  }

  @GetMapping("/agreements/{agency}/{year}/plan.ics")
  ResponseEntity<byte[]> calendar(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      Locale reader) {
    return calendars.of(here, agency, year, steps.of(who, agency, year), steps.due(who, agency, year), reader);
  }

  /** As it is printed; NOT_FOUND_HERE where no agreement of the year is in force. */
  @GetMapping("/agreements/{agency}/{year}/plan.pdf")
  ResponseEntity<byte[]> paper(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year) {
    return papers.of(who, here, agency, year);
  }

  @GetMapping(ROUTE + "/new")
  Screen askNew(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form asked) {
    int periods = StepForms.periods(asked);
    return pages.add(who, Links.of(here), agency, year, periods).with(StepForms.even(periods, asked.reader()));
  }

  @PostMapping(ROUTE + "/new")
  ModelAndView add(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year, Form form) {
    var links = Links.of(here);
    int periods = StepForms.periods(form);
    var planned = StepForms.read(form, periods);
    return posting.answer(who, "agreement-step:" + agency.value() + ":" + year, form,
        () -> links.agreements().step(agency.value(), year, planning.add(who, agency, year, planned)),
        () -> pages.add(who, links, agency, year, periods));
  }

  @GetMapping(STEP)
  Screen step(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step) {
    return pages.step(who, Links.of(here), agency, year, step);
  }

  @GetMapping(STEP + "/change")
  Screen askChange(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form asked) {
    return pages.change(who, Links.of(here), agency, year, step)
        .with(StepForms.filled(steps.step(who, agency, year, step), asked.reader()));
  }

  @PostMapping(STEP + "/change")
  ModelAndView change(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form form) {
    var links = Links.of(here);
    var planned = StepForms.read(form, steps.step(who, agency, year, step).periods());
    return posting.answer(who, "agreement-step-change:" + step, form, () -> {
      planning.change(who, agency, year, step, planned);
      return links.agreements().step(agency.value(), year, step);
    }, () -> pages.change(who, links, agency, year, step));
  }

  @GetMapping(STEP + "/removal")
  Screen askRemoval(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form form) {
    Refused.unless(Rules.mayPlan(who, agency) && !steps.step(who, agency, year, step).isReported(),
        Reason.NOT_FOUND_HERE);
    return removal(who, here, agency, year, step).with(form);
  }

  @PostMapping(STEP + "/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable AgencyId agency, @PathVariable int year,
      @PathVariable UUID step, Form form) {
    steps.step(who, agency, year, step);
    return posting.answer(who, "agreement-step-removal:" + step, form, () -> {
      planning.remove(who, agency, year, step);
      return Links.of(here).agreements().plan(agency.value(), year);
    }, () -> removal(who, here, agency, year, step));
  }

  private Screen removal(Acting who, RegionHere here, AgencyId agency, int year, UUID id) {
    var links = Links.of(here).agreements();
    var url = links.step(agency.value(), year, id);
    var text = steps.step(who, agency, year, id).action();
    return Screen.of("form",
        FormPage.of(Sentence.of("agreement.step-removal-title"),
            List.of(new FormPage.Way(Sentence.of("agreement.plan"), links.plan(agency.value(), year)),
                new FormPage.Way(Sentence.words(text), url)),
            url + "/removal").telling(Sentence.of("agreement.step-removal-effect"))
            .confirming("agreement.step-remove"));
  }
}
