package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes when and from where a person signed in, so that they notice when it was not they. */
@Service
class NotingSignIn {
  private final SignInRepository signIns;
  private final PersonRepository people;
  private final Today today;

  NotingSignIn(SignInRepository signIns, PersonRepository people, Today today) {
    this.signIns = signIns;
    this.people = people;
    this.today = today;
  }

  /** Returns the language that the person has chosen, if they have. */
  @Transactional
  public Optional<String> note(PersonId person, String session, String address, String browser) {
    signIns.add(person, session, address, browser, today.instant());
    signIns.forgetOld(person);
    people.signedIn(person, today.instant());
    return people.language(person);
  }
}
