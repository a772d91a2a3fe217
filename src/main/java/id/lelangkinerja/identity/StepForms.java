package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.StepPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirms that a person may sign in no more, or may again. */
@RegionController
class StepForms {
  private final PersonQuery people;
  private final Deactivating deactivating;
  private final Posting posting;

  StepForms(PersonQuery people, Deactivating deactivating, Posting posting) {
    this.people = people;
    this.deactivating = deactivating;
    this.posting = posting;
  }

  @GetMapping("/people/{person}/deactivation")
  Screen confirm(Acting who, RegionHere here, @PathVariable UUID person, Form asked) {
    return deactivation(links(here), find(who, person)).with(asked);
  }

  @PostMapping("/people/{person}/deactivation")
  ModelAndView deactivate(Acting who, RegionHere here, @PathVariable UUID person, Form form) {
    var found = find(who, person);
    var reason = form.text("reason", 500);
    return posting.answer(who, "deactivate:" + person, form, () -> {
      deactivating.deactivate(who, found.id(), reason);
      return links(here).person(person);
    }, () -> deactivation(links(here), found));
  }

  @GetMapping("/people/{person}/reactivation")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID person, Form asked) {
    return reactivation(links(here), find(who, person)).with(asked);
  }

  @PostMapping("/people/{person}/reactivation")
  ModelAndView reactivate(Acting who, RegionHere here, @PathVariable UUID person, Form form) {
    var found = find(who, person);
    return posting.answer(who, "reactivate:" + person, form, () -> {
      deactivating.reactivate(who, found.id());
      return links(here).person(person);
    }, () -> reactivation(links(here), found));
  }

  private PersonRepository.Person find(Acting who, UUID person) {
    Rules.onlyAdministrator(who);
    var found = people.person(who, new PersonId(person));
    Refused.unless(Rules.mayDeactivate(who, found.id(), found.home()), Reason.NOT_YOURS);
    return found;
  }

  private static Screen deactivation(PeopleLinks links, PersonRepository.Person found) {
    return Screen.of("identity/step", new StepPage("deactivation", found.name(), found.loginName(), "reason", true,
        links.deactivation(found.personId()), links.person(found.personId())));
  }

  private static Screen reactivation(PeopleLinks links, PersonRepository.Person found) {
    return Screen.of("identity/step", new StepPage("reactivation", found.name(), found.loginName(), null, false,
        links.reactivation(found.personId()), links.person(found.personId())));
  }

  private static PeopleLinks links(RegionHere here) {
    return Links.of(here).people();
  }
}
