package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signs a person in by name and password (Argon2id), taking as long for a name that nobody has. */
@Service
class SigningIn {
  private final PersonRepository people;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final Clock clock;
  /** Reckoned beside the start, which it would hold up, as a hash is made to take long. */
  private final CompletableFuture<String> nobody;

  SigningIn(PersonRepository people, PasswordEncoder passwords, Throttle throttle, Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.throttle = throttle;
    this.clock = clock;
    this.nobody = CompletableFuture.supplyAsync(() -> passwords.encode(UUID.randomUUID().toString()));
  }

  /** Who signed in, and by which of their passwords. */
  record Recognised(PersonId person, int passwordVersion) {
    /** Somebody who was registered with their first password this very moment. */
    static Recognised fresh(PersonId person) {
      return new Recognised(person, 0);
    }
  }

  /** The person; throws SIGN_IN_WRONG or, after too many failures, SIGN_IN_TOO_OFTEN. */
  Recognised signIn(String loginName, String password, String address) {
    var name = loginName.strip().toLowerCase(Locale.ROOT);
    throttle.count(name, address, clock.instant());
    var known = people.active(name);
    boolean right = passwords.matches(PasswordRules.composed(password),
        known.map(PersonRepository.Known::passwordHash).orElseGet(nobody::join));
    var person = known.filter(_ -> right).orElseThrow(() -> new Refused(Reason.SIGN_IN_WRONG));
    throttle.succeeded(name, address);
    return new Recognised(new PersonId(person.personId()), person.passwordVersion());
  }
}
