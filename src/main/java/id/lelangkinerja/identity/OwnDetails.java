package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes how oneself is reached and spoken to. */
@Service
class OwnDetails {
  private static final Set<String> LANGUAGES = Set.of("id", "en");
  private final PersonRepository people;
  private final PasswordEncoder passwords;
  private final LinkRepository links;
  private final SessionRepository sessions;
  private final Mailing mailing;
  private final History history;
  private final Today today;

  OwnDetails(PersonRepository people, PasswordEncoder passwords, LinkRepository links,
      SessionRepository sessions, Mailing mailing, History history, Today today) {
    this.people = people;
    this.passwords = passwords;
    this.links = links;
    this.sessions = sessions;
    this.mailing = mailing;
    this.history = history;
    this.today = today;
  }

  /**
   * By whoever knows the password, since whoever reads the mail can choose a new one; links sent before are revoked.
   */
  @Transactional
  public void setMail(Acting who, @Nullable String typed, String password) {
    var mail = Spelling.mail(typed);
    var person = people.of(who, who.person());
    var known = people.active(person.loginName()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (!passwords.matches(PasswordRules.composed(password), known.passwordHash())) {
      throw new Refused(Reason.PASSWORD_OLD_WRONG).at("old");
    }
    var before = person.mail();
    people.setMail(who.person(), mail);
    links.revoke(who.person(), today.instant());
    if (before != null && !before.equals(mail)) {
      mailing.tellChanged(before, person.name(), person.language());
    }
    history.record(who, "person.mail-changed", Kind.PERSON, who.person().value());
  }

  /** "id" or "en". */
  @Transactional
  public void setLanguage(Acting who, String language) {
    if (!LANGUAGES.contains(language)) {
      throw new Refused(Reason.NO_CHOICE).at("language");
    }
    people.setLanguage(who.person(), language);
  }

  /** Ends every session of one's own but this. */
  @Transactional
  public void endOtherSessions(Acting who, String session) {
    sessions.endOthers(who.person(), session);
  }
}
