package id.lelangkinerja.identity;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.identity.page.PersonPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person as the region's administrators see them: offices with their days, what was done, what can be done. */
@RegionController
class PersonPages {
  private final PersonQuery people;
  private final HistoryQuery history;
  private final Mailing mailing;
  private final Today today;

  PersonPages(PersonQuery people, HistoryQuery history, Mailing mailing, Today today) {
    this.people = people;
    this.history = history;
    this.mailing = mailing;
    this.today = today;
  }

  @GetMapping("/people/{person}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID person) {
    Rules.onlyAdministrator(who);
    var links = Links.of(here).people();
    var found = people.person(who, new PersonId(person));
    var offices = people.offices(who, found.id()).stream().map(office -> office(office, person, links)).toList();
    var until = found.home() ? people.linkUntil(who, found.id(), today.instant()).orElse(null) : null;
    return Screen.of("identity/person", new PersonPage(person, found.name(), found.loginName(), text(found.nip()),
        text(found.rankTitle()), found.home() ? text(found.mail()) : "", found.home(),
        PersonTags.of(found.active(), found.invited()), found.lastSignInAt(), until,
        mailing.reaches(found.mail()), offices,
        actions(who, found, links), history.of(here.id(), Kind.PERSON, person)));
  }

  private PersonPage.Office office(PersonQuery.Office office, UUID person, PeopleLinks links) {
    var to = office.validTo();
    boolean never = to != null && to.isBefore(office.validFrom());
    boolean over = never || (to != null && to.isBefore(today.day()));
    boolean ahead = office.validFrom().isAfter(today.day());
    var state = over
        ? new Tag(never ? "office-state.never" : "office-state.over", "")
        : ahead ? new Tag("office-state.ahead", "watch") : new Tag("office-state.held", "good");
    return new PersonPage.Office(office.office(), office.role().key(), text(office.agencyName()), office.acting(),
        office.validFrom(), to, state, over ? "" : links.officeEnd(person, office.appointmentId()));
  }

  private static List<PersonPage.Action> actions(Acting who, PersonRepository.Person person, PeopleLinks links) {
    var actions = new ArrayList<PersonPage.Action>();
    if (person.active() && Rules.mayAppoint(who, person.id())) {
      actions.add(new PersonPage.Action("person.appoint", links.appointment(person.personId()), ""));
    }
    if (Rules.mayCorrect(who, person.home())) {
      actions.add(new PersonPage.Action("person.correct", links.correction(person.personId()), "quiet"));
    }
    if (person.active() && Rules.mayLetIn(who, person.id(), person.home())) {
      actions.add(new PersonPage.Action(person.invited() ? "person.invite" : "person.reset",
          links.link(person.personId()), "quiet"));
    }
    if (Rules.mayDeactivate(who, person.id(), person.home())) {
      actions.add(person.active()
          ? new PersonPage.Action("person.deactivate", links.deactivation(person.personId()), "danger")
          : new PersonPage.Action("person.reactivate", links.reactivation(person.personId()), ""));
    }
    return actions;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
