package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.StepPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirms that a one-time link is made for a person, and hands it over. */
@RegionController
class LinkForms {
  private final PersonQuery people;
  private final LettingIn lettingIn;
  private final Handover handover;
  private final Posting posting;

  LinkForms(PersonQuery people, LettingIn lettingIn, Handover handover, Posting posting) {
    this.people = people;
    this.lettingIn = lettingIn;
    this.handover = handover;
    this.posting = posting;
  }

  @GetMapping("/people/{person}/link")
  Screen confirm(Acting who, RegionHere here, @PathVariable UUID person, Form asked) {
    return page(here, find(who, person)).with(asked);
  }

  @PostMapping("/people/{person}/link")
  ModelAndView make(Acting who, RegionHere here, @PathVariable UUID person, Form form, HttpServletRequest request) {
    var found = find(who, person);
    var link = handover.begin();
    var answer = posting.answer(who, "let-in:" + person, form, () -> {
      link.made(found.id(), lettingIn.letIn(who, found.id()));
      return Links.of(here).people().person(person);
    }, () -> page(here, found));
    return link.shown(who, here, request).orElse(answer);
  }

  private PersonRepository.Person find(Acting who, UUID person) {
    Rules.onlyAdministrator(who);
    var found = people.person(who, new PersonId(person));
    Refused.unless(Rules.mayLetIn(who, found.id(), found.home()), Reason.NOT_YOURS);
    return found;
  }

  private static Screen page(RegionHere here, PersonRepository.Person found) {
    var links = Links.of(here).people();
    return Screen.of("identity/step", new StepPage(found.invited() ? "invitation" : "reset", found.name(),
        found.loginName(), null, false, links.link(found.personId()), links.person(found.personId())));
  }
}
