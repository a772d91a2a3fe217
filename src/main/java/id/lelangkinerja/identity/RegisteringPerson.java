package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a person, who is then at home in the region that registered them. */
@Service
public class RegisteringPerson {
  private final PersonRepository people;
  private final PasswordEncoder passwords;
  private final History history;

  RegisteringPerson(PersonRepository people, PasswordEncoder passwords, History history) {
    this.people = people;
    this.passwords = passwords;
    this.history = history;
  }

  /**
   * A person to be; the NIP and the rank (pangkat) are those of a civil servant and null for others. Without a password
   * nobody signs in until one is chosen by an invitation. The language is "id", "en" or not chosen.
   */
  public record NewPerson(String loginName, String name, @Nullable String nip, @Nullable String rankTitle,
      @Nullable String mail, @Nullable String language, @Nullable String password) {
    /** A person without a mail address, who has chosen no language. */
    public NewPerson(String loginName, String name, @Nullable String nip, @Nullable String rankTitle,
        @Nullable String password) {
      this(loginName, name, nip, rankTitle, null, null, password);
    }

    private NewPerson spelled() {
      return new NewPerson(Spelling.signInName(loginName), Spelling.printed(name, "name"), Spelling.nip(nip),
          Spelling.rank(rankTitle), Spelling.mail(mail), language, password);
    }
  }

  /** Refused beside the field that is unfit; SIGN_IN_NAME_TAKEN where somebody on this installation has that name. */
  @Transactional
  public PersonId register(Acting who, NewPerson person) {
    Rules.onlyAdministrator(who);
    var id = add(person.spelled(), who.region());
    history.record(who, "person.registered", Kind.PERSON, id.value());
    return id;
  }

  /** A person of the whole installation, at home in no region: no administrator corrects or deactivates them. */
  @Transactional
  public PersonId register(NewPerson person) {
    return add(person.spelled(), null);
  }

  private PersonId add(NewPerson person, @Nullable RegionId home) {
    var id = new PersonId(UUID.randomUUID());
    var password = person.password();
    people.add(id, person, home, password == null ? null : passwords.encode(password));
    return id;
  }
}
