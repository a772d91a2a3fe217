package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.PersonFormPage;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's forms that register a person, with an invitation at once, and correct one. */
@RegionController
class PersonForms {
  private final PersonQuery people;
  private final RegisteringPerson registering;
  private final CorrectingPerson correcting;
  private final LettingIn lettingIn;
  private final Handover handover;
  private final Posting posting;

  PersonForms(PersonQuery people, RegisteringPerson registering, CorrectingPerson correcting, LettingIn lettingIn,
      Handover handover, Posting posting) {
    this.people = people;
    this.registering = registering;
    this.correcting = correcting;
    this.lettingIn = lettingIn;
    this.handover = handover;
    this.posting = posting;
  }

  @GetMapping("/people/new")
  Screen register(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    return newPerson(here).with(Form.of(Map.of(), asked.reader()));
  }

  @PostMapping("/people/new")
  ModelAndView register(Acting who, RegionHere here, Form form, HttpServletRequest request) {
    Rules.onlyAdministrator(who);
    var details = details(form);
    var link = handover.begin();
    var answer = posting.answer(who, "register-person", form, () -> {
      var person = registering.register(who, new RegisteringPerson.NewPerson(details.signIn(), details.name(),
          details.nip(), details.rank(), details.mail(), null, null));
      link.made(person, lettingIn.letIn(who, person));
      return Links.of(here).people().person(person.value());
    }, () -> newPerson(here));
    return link.shown(who, here, request).orElse(answer);
  }

  @GetMapping("/people/{person}/correction")
  Screen correct(Acting who, RegionHere here, @PathVariable UUID person, Form asked) {
    var found = find(who, person);
    var form = Form.of(Map.of("signIn", found.loginName(), "name", found.name(), "nip", text(found.nip()), "rank",
        text(found.rankTitle()), "mail", text(found.mail())), asked.reader());
    return correction(here, found, form).with(form);
  }

  @PostMapping("/people/{person}/correction")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID person, Form form) {
    find(who, person);
    int seen = form.whole("version", 1, 1_000_000);
    var details = details(form);
    return posting.answer(who, "correct-person:" + person, form, () -> {
      correcting.correct(who, new PersonId(person), seen, details);
      return Links.of(here).people().person(person);
    }, () -> correction(here, find(who, person), form));
  }

  private static Screen newPerson(RegionHere here) {
    var links = Links.of(here).people();
    return Screen.of("identity/person-form", new PersonFormPage("", "", links.registering(), links.list()));
  }

  private static Screen correction(RegionHere here, PersonRepository.Person found, Form form) {
    var links = Links.of(here).people();
    boolean clash = form.mistakes().stream()
        .anyMatch(mistake -> mistake.refused().reason() == Reason.CHANGED_MEANWHILE);
    var version = clash || form.typed("version").isEmpty() ? Integer.toString(found.version()) : form.typed("version");
    return Screen.of("identity/person-form", new PersonFormPage(found.name(), version,
        links.correction(found.personId()), links.person(found.personId())));
  }

  private PersonRepository.Person find(Acting who, UUID person) {
    Rules.onlyAdministrator(who);
    var found = people.person(who, new PersonId(person));
    Refused.unless(Rules.mayCorrect(who, found.home()), Reason.NOT_YOURS);
    return found;
  }

  private static CorrectingPerson.Details details(Form form) {
    return new CorrectingPerson.Details(form.text("signIn", 40), form.text("name", 120),
        form.optionalText("nip", 40), form.optionalText("rank", 80), form.optionalText("mail", 254));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
