package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PeopleLinks;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the one-time links by which regions are founded, for whoever operates the installation: the first while nobody
 * could sign in yet, later ones when asked. Each revokes the one before.
 */
@Service
public class FoundingLinks {
  private final LinkRepository links;
  private final Today today;

  FoundingLinks(LinkRepository links, Today today) {
    this.links = links;
    this.today = today;
  }

  /** The address, from its first slash, by which the first administrator comes in; empty once anybody exists. */
  @Transactional
  public Optional<String> first() {
    return links.anybodyExists() ? Optional.empty() : Optional.of(make(LinkPurpose.FIRST_REGION));
  }

  /** The address by which another region is founded. */
  @Transactional
  public String another() {
    return make(LinkPurpose.NEW_REGION);
  }

  private String make(LinkPurpose purpose) {
    var token = Token.fresh();
    links.revokeFounding(today.instant());
    links.add(token, OneTimeLink.of(purpose, null, null, null, today.instant()));
    return PeopleLinks.setup(token.secret());
  }
}
