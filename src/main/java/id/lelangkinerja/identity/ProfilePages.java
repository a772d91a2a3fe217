package id.lelangkinerja.identity;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.identity.page.ProfilePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own page: who one is here, how one is reached, where one is signed in, and what was done to one's account. */
@RegionController
class ProfilePages {
  private final PersonQuery people;
  private final OwnQuery own;
  private final HistoryQuery history;
  private final PersonRepository passwords;
  private final Sessions kept;
  private final Today today;

  ProfilePages(PersonQuery people, OwnQuery own, HistoryQuery history, PersonRepository passwords,
      Sessions kept, Today today) {
    this.passwords = passwords;
    this.kept = kept;
    this.people = people;
    this.own = own;
    this.history = history;
    this.today = today;
  }

  @GetMapping("/profile")
  Screen show(Acting who, RegionHere here, Form asked, HttpServletRequest request) {
    var person = people.person(who, who.person());
    var language = person.language();
    var form = Form.of(Map.of("language", language == null ? asked.reader().getLanguage() : language), asked.reader());
    return Screen.of("identity/profile", page(who, here, person, session(request))).with(form);
  }

  ProfilePage page(Acting who, RegionHere here, PersonRepository.Person person, String session) {
    var offices = people.offices(who, who.person()).stream().filter(this::isHeld)
        .map(office -> new ProfilePage.Office(office.office(), office.role().key(), text(office.agencyName()),
            office.validTo()))
        .toList();
    var sessions = own.sessions(who, today.instant()).stream()
        .map(each -> new ProfilePage.Session(text(each.browser()), text(each.address()), each.since(), each.last(),
            each.sessionId().equals(session)))
        .toList();
    var signIns = own.signIns(who).stream()
        .map(each -> new ProfilePage.SignIn(each.at(), each.browser(), each.address())).toList();
    return new ProfilePage(person.name(), person.loginName(), text(person.nip()), text(person.rankTitle()),
        text(person.mail()), offices, sessions, signIns, history.of(here.id(), Kind.PERSON, person.personId()),
        who.hasAny(Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.MONITOR, Role.REGION_ADMINISTRATOR));
  }

  /** The session in which somebody has just chosen a new password goes on under it. */
  void goesOn(Acting who, HttpServletRequest request) {
    kept.renew(passwords.passwordVersion(who.person()), request);
  }

  static String session(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? "" : session.getId();
  }

  private boolean isHeld(PersonQuery.Office office) {
    var to = office.validTo();
    return !office.validFrom().isAfter(today.day()) && (to == null || !to.isBefore(today.day()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
