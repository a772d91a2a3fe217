package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a link by which a person chooses a password: the first one (invitation) or a new one (reset). */
@Service
class LettingIn {
  private final PersonRepository people;
  private final LinkRepository links;
  private final History history;
  private final Today today;

  LettingIn(PersonRepository people, LinkRepository links, History history, Today today) {
    this.people = people;
    this.links = links;
    this.history = history;
    this.today = today;
  }

  /** The link's secret, told to nobody again; a link made before works no more. */
  @Transactional
  public Token letIn(Acting who, PersonId person) {
    Rules.onlyAdministrator(who);
    var found = people.of(who, person);
    Refused.unless(found.home(), Reason.NOT_YOURS);
    Refused.unless(Rules.mayLetIn(who, person, true), Reason.OWN_ACCOUNT);
    Refused.unless(found.active(), Reason.PERSON_INACTIVE);
    var purpose = found.invited() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
    var token = Token.fresh();
    links.revoke(person, today.instant());
    links.add(token, OneTimeLink.of(purpose, person, who.region().value(), who.person(), today.instant()));
    history.record(who, purpose == LinkPurpose.RESET ? "person.reset" : "person.invited", Kind.PERSON, person.value());
    return token;
  }
}
