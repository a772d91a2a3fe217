package id.lelangkinerja.identity;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to whoever forgot their password, to the address that the region knows of them. */
@Service
class Remembering {
  private final LinkRepository links;
  private final Mailing mailing;
  private final History history;
  private final Today today;

  Remembering(LinkRepository links, Mailing mailing, History history, Today today) {
    this.links = links;
    this.mailing = mailing;
    this.history = history;
    this.today = today;
  }

  /** In the name of the person, in their home; a link made before works no more. */
  @Transactional
  public void remind(Acting who, PersonRepository.Forgetful person) {
    var token = Token.fresh();
    var purpose = person.invited() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
    var link = OneTimeLink.of(purpose, who.person(), who.region().value(), who.person(), today.instant());
    links.revoke(who.person(), today.instant());
    links.add(token, link);
    mailing.send(purpose, token, person.reader(), link.expiresAt());
    history.record(who, "person.forgot", Kind.PERSON, who.person().value());
  }
}
