package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.OfficeFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Role;
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

/** The administrator's forms that give an office: to a person of the region, or to one of another by sign-in name. */
@RegionController
class OfficeForms {
  private final PersonQuery people;
  private final Appointing appointing;
  private final AgencyOptions agencies;
  private final Choices choices;
  private final Posting posting;
  private final Today today;

  OfficeForms(PersonQuery people, Appointing appointing, AgencyOptions agencies, Choices choices, Posting posting,
      Today today) {
    this.people = people;
    this.appointing = appointing;
    this.agencies = agencies;
    this.choices = choices;
    this.posting = posting;
    this.today = today;
  }

  @GetMapping("/people/{person}/appointment")
  Screen form(Acting who, RegionHere here, @PathVariable UUID person, Form asked) {
    return page(here, find(who, person), asked).with(fresh(asked));
  }

  @PostMapping("/people/{person}/appointment")
  ModelAndView appoint(Acting who, RegionHere here, @PathVariable UUID person, Form form) {
    var found = find(who, person);
    var office = office(form);
    return posting.answer(who, "appoint:" + person, form, () -> {
      appointing.appoint(who, found.id(), office);
      return Links.of(here).people().person(person);
    }, () -> page(here, found, form));
  }

  @GetMapping("/people/appointment")
  Screen formByName(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    return pageByName(here, asked).with(fresh(asked));
  }

  @PostMapping("/people/appointment")
  ModelAndView appointByName(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var signIn = form.text("signIn", 40);
    var office = office(form);
    return posting.answer(who, "appoint-by-name", form,
        () -> Links.of(here).people().person(appointing.appoint(who, signIn, office).value()),
        () -> pageByName(here, form));
  }

  private PersonRepository.Person find(Acting who, UUID person) {
    Rules.onlyAdministrator(who);
    var found = people.person(who, new PersonId(person));
    Refused.unless(Rules.mayAppoint(who, found.id()), Reason.NOT_YOURS);
    return found;
  }

  private Form fresh(Form asked) {
    return Form.of(Map.of("from", today.day().toString()), asked.reader());
  }

  private Screen page(RegionHere here, PersonRepository.Person person, Form form) {
    var links = Links.of(here).people();
    return screen(here, form, person.name(), links.appointment(person.personId()), links.person(person.personId()));
  }

  private Screen pageByName(RegionHere here, Form form) {
    var links = Links.of(here).people();
    return screen(here, form, "", links.appointing(), links.list());
  }

  private Screen screen(RegionHere here, Form form, String name, String action, String back) {
    return Screen.of("identity/office-form", new OfficeFormPage(name, choices.of(Role.class, "role", form.reader()),
        agencies.of(here.id()), action, back));
  }

  private static Appointing.Office office(Form form) {
    var agency = form.typed("agency").isEmpty() ? null : form.ids("agency").stream().findFirst().orElse(null);
    return new Appointing.Office(form.choice("role", Role.class), agency == null ? null : new AgencyId(agency),
        form.text("title", 160), form.ticked("acting", "yes"), form.date("from"),
        form.typed("to").isBlank() ? null : form.date("to"));
  }
}
