package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.Founding;
import id.lelangkinerja.region.RegionCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a region by a one-time link, together with its first administrator: all of it, or nothing. */
@Service
class FoundingRegion {
  private final LinkRepository links;
  private final Founding founding;
  private final RegisteringPerson registering;
  private final Appointing appointing;
  private final Today today;

  FoundingRegion(LinkRepository links, Founding founding, RegisteringPerson registering, Appointing appointing,
      Today today) {
    this.links = links;
    this.founding = founding;
    this.registering = registering;
    this.appointing = appointing;
    this.today = today;
  }

  /** The first administrator; {@code office} is the printed title. */
  record Administrator(String signIn, String name, @Nullable String mail, String password, String office) {}

  /**
   * Uses the link up and returns the administrator. LINK_GONE where it was used or is over, or somebody exists by
   * now.
   */
  @Transactional
  public PersonId found(Acting installation, Token token, RegionCatalogue.Entry region, Administrator administrator) {
    var purpose = links.founding(token, today.instant()).orElseThrow(() -> new Refused(Reason.LINK_GONE));
    PasswordRules.check(administrator.password(), "password", administrator.name(), administrator.signIn());
    Refused.unless(links.use(token, today.instant()), Reason.LINK_GONE);
    Refused.unless(purpose != LinkPurpose.FIRST_REGION || !links.anybodyExists(), Reason.LINK_GONE);
    founding.found(installation, new Founding.NewRegion(region.name(), region.shortName(), region.kind(),
        region.code(), today.day()));
    var person = registering.register(installation, new RegisteringPerson.NewPerson(administrator.signIn(),
        administrator.name(), null, null, administrator.mail(), null,
        PasswordRules.composed(administrator.password())));
    appointing.appoint(installation, person, new Appointing.Office(Role.REGION_ADMINISTRATOR, null,
        administrator.office(), false, today.day(), null));
    return person;
  }
}
