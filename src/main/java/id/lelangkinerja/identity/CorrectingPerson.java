package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how a person is written down; documents keep what they said on their day. */
@Service
class CorrectingPerson {
  private final PersonRepository people;
  private final History history;

  CorrectingPerson(PersonRepository people, History history) {
    this.people = people;
    this.history = history;
  }

  /** The sign-in name, the printed name, NIP and rank of civil servants, the mail address. */
  record Details(String signIn, String name, @Nullable String nip, @Nullable String rank, @Nullable String mail) {
    private Details spelled() {
      return new Details(Spelling.signInName(signIn), Spelling.printed(name, "name"), Spelling.nip(nip),
          Spelling.rank(rank), Spelling.mail(mail));
    }
  }

  /** Replaces the details that stood in the version which was seen; refused where another edit was faster. */
  @Transactional
  public void correct(Acting who, PersonId person, int seenVersion, Details details) {
    Rules.onlyAdministrator(who);
    var found = people.of(who, person);
    Refused.unless(Rules.mayCorrect(who, found.home()), Reason.NOT_YOURS);
    Refused.unless(people.correct(who.region(), person, seenVersion, details.spelled()), Reason.CHANGED_MEANWHILE);
    history.record(who, "person.corrected", Kind.PERSON, person.value());
  }
}
