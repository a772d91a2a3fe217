package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a person on this installation, before any region knows them. */
@Service
public class RegisteringPerson {
  private final PersonRepository people;
  private final PasswordEncoder passwords;

  RegisteringPerson(PersonRepository people, PasswordEncoder passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  /** A person to be; the NIP and the rank (pangkat) are those of a civil servant and null for others. */
  public record NewPerson(String loginName, String name, @Nullable String nip, @Nullable String rankTitle,
      String password) {}

  @Transactional
  public PersonId register(NewPerson person) {
    var id = new PersonId(UUID.randomUUID());
    people.add(id, person.loginName().toLowerCase(Locale.ROOT), person, passwords.encode(person.password()));
    return id;
  }
}
