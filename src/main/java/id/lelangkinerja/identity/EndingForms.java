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
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirms the last day of an office, or that it was given by mistake and never counted. */
@RegionController
class EndingForms {
  private static final String NEVER = "never";
  private final PersonQuery people;
  private final EndingOffice ending;
  private final Posting posting;
  private final Today today;

  EndingForms(PersonQuery people, EndingOffice ending, Posting posting, Today today) {
    this.people = people;
    this.ending = ending;
    this.posting = posting;
    this.today = today;
  }

  @GetMapping("/people/{person}/offices/{office}/end")
  Screen confirm(Acting who, RegionHere here, @PathVariable UUID person, @PathVariable UUID office, Form asked) {
    return page(who, here, person, office)
        .with(Form.of(Map.of("last", today.day().toString()), asked.reader()));
  }

  @PostMapping("/people/{person}/offices/{office}/end")
  ModelAndView end(Acting who, RegionHere here, @PathVariable UUID person, @PathVariable UUID office, Form form) {
    page(who, here, person, office);
    boolean never = form.ticked(NEVER, "yes");
    var last = never ? today.day() : form.date("last");
    return posting.answer(who, "end-office:" + office, form, () -> {
      if (never) {
        ending.withdraw(who, new PersonId(person), office);
      } else {
        ending.end(who, new PersonId(person), office, last);
      }
      return Links.of(here).people().person(person);
    }, () -> page(who, here, person, office));
  }

  private Screen page(Acting who, RegionHere here, UUID person, UUID office) {
    Rules.onlyAdministrator(who);
    var links = Links.of(here).people();
    var found = people.person(who, new PersonId(person));
    var held = people.offices(who, found.id()).stream().filter(each -> each.appointmentId().equals(office))
        .findFirst().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("identity/step", new StepPage("office-end", found.name(), held.office(),
        Rules.mayWithdraw(held.validFrom(), today.day()) ? "last-or-never" : "last", true,
        links.officeEnd(person, office), links.person(person)));
  }
}
