package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.LinkPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a one-time link to the administrator who hands it over. It is shown in the very answer to the form that made it
 * and never again: no session and no replayed answer holds it. A form sent twice leads to the person's page, and so
 * does one whose link goes by mail.
 */
@Component
class Handover {
  private final PersonQuery people;
  private final PublicAddress address;
  private final Today today;

  Handover(PersonQuery people, PublicAddress address, Today today) {
    this.people = people;
    this.address = address;
    this.today = today;
  }

  Made begin() {
    return new Made();
  }

  /** The link that one request makes, if it makes one. */
  final class Made {
    private @Nullable PersonId person;
    private @Nullable Token token;

    void made(PersonId whose, LettingIn.Link link) {
      this.person = whose;
      this.token = link.mailed() ? null : link.token();
    }

    Optional<ModelAndView> shown(Acting who, RegionHere here, HttpServletRequest request) {
      return person == null || token == null
          ? Optional.empty()
          : Optional.of(page(who, here, person, PeopleLinks.invitation(token.secret()), request));
    }
  }

  private Screen page(Acting who, RegionHere here, PersonId person, String path, HttpServletRequest request) {
    var found = people.person(who, person);
    var until = people.linkUntil(who, person, today.instant()).orElse(today.instant());
    return Screen.of("identity/link", new LinkPage(found.name(), found.loginName(),
        found.invited() ? "invitation" : "reset", address.of(request) + path, until,
        Links.of(here).people().person(person.value())));
  }
}
