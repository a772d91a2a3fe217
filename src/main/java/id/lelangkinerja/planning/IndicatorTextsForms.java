package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.IndicatorTextsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form that rewords an indicator's metadata and says which objectives it measures. */
@RegionController
class IndicatorTextsForms {
  private final IndicatorQuery indicators;
  private final BranchQuery branches;
  private final RewordingIndicator rewording;
  private final AssigningIndicators assigning;
  private final AgencyChoices agencies;
  private final Posting posting;

  IndicatorTextsForms(IndicatorQuery indicators, BranchQuery branches, RewordingIndicator rewording,
      AssigningIndicators assigning, AgencyChoices agencies, Posting posting) {
    this.indicators = indicators;
    this.branches = branches;
    this.rewording = rewording;
    this.assigning = assigning;
    this.agencies = agencies;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/texts")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    Rules.onlyPlanner(who);
    var found = find(here, indicator);
    var agency = found.agencyId();
    var form = new Form(Map.of("name", List.of(found.name()), "definition", List.of(found.definition()), "agency",
        List.of(agency == null ? "" : agency.toString()), "objectives",
        branches.measured(here.id(), indicator).stream().map(UUID::toString).toList()), asked.reader());
    return page(here, indicator, form).with(form);
  }

  @PostMapping("/indicators/{indicator}/texts")
  ModelAndView reword(Acting who, RegionHere here, @PathVariable UUID indicator, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, indicator);
    int seen = Typed.seenVersion(form);
    var texts = Typed.indicatorTexts(form, found.formula(), found.dataSource());
    var objectives = form.ids("objectives");
    return posting.answer(who, "reword-indicator:" + indicator, form, () -> {
      rewording.reword(who, indicator, seen, texts);
      assigning.toIndicator(who, indicator, objectives);
      return Links.of(here).indicator(indicator);
    }, () -> page(here, indicator, form));
  }

  private Screen page(RegionHere here, UUID indicator, Form form) {
    var found = find(here, indicator);
    return Screen.of("planning/indicator-texts-form", new IndicatorTextsPage(indicator, found.name(),
        Typed.version(form, found.version()), agencies.of(here.id()), branches.objectives(here.id())));
  }

  private IndicatorDetail find(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
