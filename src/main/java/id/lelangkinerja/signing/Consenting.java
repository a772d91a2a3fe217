package id.lelangkinerja.signing;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that a person consents to exactly one text. It is a step of the use case that signs, within that one's
 * transaction: which person may sign for which party, and what follows, is decided and recorded there.
 */
@Service
public class Consenting {
  private final ConsentRepository consents;
  private final PeopleQuery people;
  private final Clock clock;

  Consenting(ConsentRepository consents, PeopleQuery people, Clock clock) {
    this.consents = consents;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Consents in a role, under the office in which the person holds it; a person who heads several agencies uses
   * {@link #consentAsHead} instead.
   *
   * @param documentHash SHA-256 of the document, in 64 hexadecimal digits
   * @throws Refused NOT_YOURS when the person does not hold the role, ALREADY_SIGNED when the party has consented
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void consent(Acting who, Role as, Party party, DocumentKind kind, UUID document, String documentHash) {
    write(who, grant -> grant.role() == as, party, kind, document, documentHash);
  }

  /** Consents as the head of this agency, under the office held there. Refused as {@link #consent} is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void consentAsHead(Acting who, AgencyId agency, Party party, DocumentKind kind, UUID document,
      String documentHash) {
    write(who, grant -> grant.role() == Role.AGENCY_HEAD && agency.equals(grant.agency()), party, kind, document,
        documentHash);
  }

  /**
   * Writes down that a party has consented on paper, as an attested scan shows: by the person whom the document names.
   * Refused with ALREADY_SIGNED when the party has consented.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void onPaper(RegionId region, UUID person, DocumentKind kind, UUID document, Consent consent) {
    refuseSecond(region, consent.party(), kind, document);
    consents.add(region, person, kind, document, consent);
  }

  /**
   * Lets the consents to a text lapse that was taken back, and the signatures within it: they stay on record and count
   * no more, so that another text can be consented to.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lapse(RegionId region, DocumentKind kind, UUID document) {
    consents.lapse(region, kind, document);
  }

  private void write(Acting who, Predicate<Grant> right, Party party, DocumentKind kind, UUID document, String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hash);
    }
    var office = who.grants().stream().filter(right).map(Grant::office).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    refuseSecond(who.region(), party, kind, document);
    var person = people.named(who.region(), who.person());
    consents.add(who.region(), who.person().value(), kind, document,
        new Consent(party, hash, person.name(), person.nip(), person.rankTitle(), office, clock.instant(), false));
  }

  /** Two at the same moment pass here; the constraint consent_once then refuses the second for the same reason. */
  private void refuseSecond(RegionId region, Party party, DocumentKind kind, UUID document) {
    var already = consents.of(region, kind, document).stream().anyMatch(given -> given.party() == party);
    Refused.unless(!already, Reason.ALREADY_SIGNED);
  }
}
