package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's edits of one agency, each a form of its own: its name, its place, its facts, its end. */
@RegionController
class AgencyStepForms {
  private final AgencyQuery agencies;
  private final AgencySteps steps;
  private final AgencyStepPages pages;
  private final Posting posting;

  AgencyStepForms(AgencyQuery agencies, AgencySteps steps, AgencyStepPages pages, Posting posting) {
    this.agencies = agencies;
    this.steps = steps;
    this.pages = pages;
    this.posting = posting;
  }

  @GetMapping("/administration/agencies/{agency}/{step:name|parent|facts|closing}")
  Screen form(Acting who, RegionHere here, @PathVariable UUID agency, @PathVariable String step, Form asked) {
    Rules.onlyAdministrator(who);
    var found = find(here, agency);
    var form = pages.filled(AgencyStep.of(step), found, asked.reader());
    return pages.page(here, AgencyStep.of(step), found, agencies.version(here.id(), agency), form).with(form);
  }

  @PostMapping("/administration/agencies/{agency}/{step:name|parent|facts|closing}")
  ModelAndView take(Acting who, RegionHere here, @PathVariable UUID agency, @PathVariable String step, Form form) {
    Rules.onlyAdministrator(who);
    find(here, agency);
    int seen = Edits.seen(form);
    var act = steps.read(who, AgencyStep.of(step), new AgencyId(agency), seen, form);
    return posting.answer(who, "agency-" + step + ":" + agency, form, () -> {
      act.run();
      return Links.of(here).structure().agency(agency);
    }, () -> pages.page(here, AgencyStep.of(step), find(here, agency), agencies.version(here.id(), agency), form));
  }

  private AgencyLine find(RegionHere here, UUID agency) {
    return agencies.find(here.id(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
