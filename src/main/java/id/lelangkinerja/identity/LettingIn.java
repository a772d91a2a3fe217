package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a link by which a person chooses a password: the first one (invitation) or a new one (reset). */
@Service
class LettingIn {
  private final PersonRepository people;
  private final LinkRepository links;
  private final Mailing mailing;
  private final History history;
  private final Today today;

  LettingIn(PersonRepository people, LinkRepository links, Mailing mailing, History history, Today today) {
    this.people = people;
    this.links = links;
    this.mailing = mailing;
    this.history = history;
    this.today = today;
  }

  /** A link that was made: its secret, whether it goes to the person by mail, and until when it works. */
  record Link(Token token, boolean mailed, Instant until) {}

  /** The link's secret is told to nobody again; a link made before works no more. */
  @Transactional
  public Link letIn(Acting who, PersonId person) {
    Rules.onlyAdministrator(who);
    var found = people.of(who, person);
    Refused.unless(found.home(), Reason.NOT_YOURS);
    Refused.unless(Rules.mayLetIn(who, person, true), Reason.OWN_ACCOUNT);
    Refused.unless(found.active(), Reason.PERSON_INACTIVE);
    var purpose = found.invited() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
    var token = Token.fresh();
    links.revoke(person, today.instant());
    var link = OneTimeLink.of(purpose, person, who.region().value(), who.person(), today.instant());
    links.add(token, link);
    history.record(who, purpose == LinkPurpose.RESET ? "person.reset" : "person.invited", Kind.PERSON, person.value());
    var reader = new Mailing.Reader(found.name(), found.loginName(), found.mail(), found.language());
    return new Link(token, mailing.send(purpose, token, reader, link.expiresAt()), link.expiresAt());
  }
}
