package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses a person's password: by a one-time link, which is then used up, or by knowing the old one. */
@Service
class ChoosingPassword {
  private final PersonRepository people;
  private final LinkRepository links;
  private final SessionRepository sessions;
  private final PasswordEncoder passwords;
  private final History history;
  private final Today today;

  ChoosingPassword(PersonRepository people, LinkRepository links, SessionRepository sessions,
      PasswordEncoder passwords, History history, Today today) {
    this.people = people;
    this.links = links;
    this.sessions = sessions;
    this.passwords = passwords;
    this.history = history;
    this.today = today;
  }

  /**
   * By the link, in the name of its person and of the region that made it: every session of the person ends. LINK_GONE
   * where it was used, revoked or over a moment before.
   */
  @Transactional
  public void choose(Acting who, Token token, String password) {
    var link = links.open(token, today.instant()).orElseThrow(() -> new Refused(Reason.LINK_GONE));
    PasswordRules.check(password, "password", link.name(), link.loginName());
    Refused.unless(link.speaksFor(who) && links.use(token, today.instant()), Reason.LINK_GONE);
    people.setPassword(who.person(), passwords.encode(PasswordRules.composed(password)));
    sessions.endAll(who.person());
    history.record(who, "person.password-chosen", Kind.PERSON, who.person().value());
  }

  /** By whoever is signed in and knows the old password: the other sessions end, this one goes on. */
  @Transactional
  public void change(Acting who, String old, String password, String session) {
    var person = people.of(who, who.person());
    var known = people.active(person.loginName()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (!passwords.matches(PasswordRules.composed(old), known.passwordHash())) {
      throw new Refused(Reason.PASSWORD_OLD_WRONG).at("old");
    }
    PasswordRules.check(password, "password", person.name(), person.loginName());
    people.setPassword(who.person(), passwords.encode(PasswordRules.composed(password)));
    links.revoke(who.person(), today.instant());
    sessions.endOthers(who.person(), session);
    history.record(who, "person.password-chosen", Kind.PERSON, who.person().value());
  }
}
