package id.lelangkinerja.signing;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.pades.Unexaminable;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Affixes the signature of a party that has just consented to a document: the file becomes its next revision. It is a
 * step of the use case that signs, as {@link Consenting} is, and comes after it in the same transaction.
 */
@Service
public class SigningPaper {
  private final RevisionRepository revisions;
  private final ConsentRepository consents;
  private final FileStore files;
  private final Labels labels;
  private final Ordering ordering;
  private final Returned returned;
  private final PeopleQuery people;

  SigningPaper(RevisionRepository revisions, ConsentRepository consents, FileStore files, Labels labels,
      Ordering ordering, Returned returned, PeopleQuery people) {
    this.revisions = revisions;
    this.consents = consents;
    this.files = files;
    this.labels = labels;
    this.ordering = ordering;
    this.returned = returned;
    this.people = people;
  }

  /**
   * The file that a party would sign now: the newest revision, or the text itself while nobody signed.
   *
   * @param text the file of the text that is consented to
   */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public StoredFile current(RegionId region, DocumentKind kind, UUID document, UUID text) {
    var made = revisions.of(region, kind, document);
    return files.find(region, made.isEmpty() ? text : made.getLast().fileId());
  }

  /**
   * Signs with a certificate of this installation, for the party whose consent has been written down.
   *
   * @param seenHash of the revision that the signer saw; DOCUMENT_CHANGED where it is not the newest any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Revision sign(Acting who, Party party, DocumentKind kind, UUID document, UUID text, String seenHash) {
    return sign(who, party, kind, document, text, seenHash, new Means.Local());
  }

  /**
   * Signs by these means, for the party whose consent has been written down.
   *
   * @throws Refused DOCUMENT_CHANGED; SIGNING_UNKNOWN while an order is open; BROUGHT_FILE_WRONG
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Revision sign(Acting who, Party party, DocumentKind kind, UUID document, UUID text, String seenHash,
      Means.Direct means) {
    var file = unchanged(who.region(), kind, document, text, seenHash);
    var consent = consent(who.region(), party, kind, document);
    return switch (means) {
      case Means.Local _ -> keep(who, kind, document, file, new Signed(party, Provider.LOCAL,
          labels.sign(who.region(), content(who.region(), file), party, consent), consent.at()));
      case Means.Outside outside -> {
        refuseForeign(content(who.region(), file), outside.pdf(),
            revisions.of(who.region(), kind, document).size(), consent);
        yield keep(who, kind, document, file, new Signed(party, Provider.OUTSIDE, outside.pdf(), consent.at()));
      }
    };
  }

  /**
   * Notes the order to the national service to sign for this party. Nobody has consented yet: that, and the signature,
   * are written down by {@link #keep} once the file has come back, in a transaction of their own.
   *
   * @throws Refused DOCUMENT_CHANGED; SIGNING_UNKNOWN while an order is open
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Placed order(Acting who, Party party, DocumentKind kind, UUID document, UUID text, String seenHash) {
    var file = unchanged(who.region(), kind, document, text, seenHash);
    return placed(who, kind, document, file, ordering.place(who, party, kind, document, seenHash));
  }

  /**
   * What an open order sent, to ask the service for the file.
   *
   * @throws Refused CHANGED_MEANWHILE where there is none; NOT_YOURS for anybody but its signer; DOCUMENT_CHANGED
   */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public Placed toAsk(Acting who, DocumentKind kind, UUID document, UUID text) {
    var open = ordering.open(who.region(), kind, document).orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
    Refused.unless(open.personId().equals(who.person().value()), Reason.NOT_YOURS);
    var file = current(who.region(), kind, document, text);
    Refused.unless(file.sha256().equals(open.seenHash()), Reason.DOCUMENT_CHANGED);
    return placed(who, kind, document, file, open);
  }

  /**
   * Keeps what the national service has signed, for the party whose consent has just been written down.
   *
   * @throws Refused DOCUMENT_CHANGED; CHANGED_MEANWHILE where the order is settled already
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Revision keep(Acting who, DocumentKind kind, UUID document, UUID text, Served served) {
    var file = current(who.region(), kind, document, text);
    Refused.unless(file.sha256().equals(served.seenHash()), Reason.DOCUMENT_CHANGED);
    ordering.done(who, served.order());
    return keep(who, kind, document, file, new Signed(served.party(), Provider.BSRE, served.pdf(),
        consent(who.region(), served.party(), kind, document).at()));
  }

  private Placed placed(Acting who, DocumentKind kind, UUID document, StoredFile file, OpenOrder open) {
    var signer = people.named(who.region(), who.person());
    return new Placed(open.orderId(), open.party(), content(who.region(), file), open.seenHash(),
        revisions.of(who.region(), kind, document).size(), signer.name(), signer.nip(), open.reference(),
        open.sentAt());
  }

  private StoredFile unchanged(RegionId region, DocumentKind kind, UUID document, UUID text, String seenHash) {
    ordering.refuseOpen(region, kind, document);
    var file = current(region, kind, document, text);
    Refused.unless(file.sha256().equals(seenHash), Reason.DOCUMENT_CHANGED);
    return file;
  }

  private void refuseForeign(byte[] sent, byte[] brought, int before, Consent consent) {
    try {
      Refused.unless(returned.isTrusted(sent, brought, before, consent), Reason.BROUGHT_FILE_WRONG);
    } catch (Unexaminable unfit) {
      throw Unfit.refused(unfit);
    }
  }

  private Consent consent(RegionId region, Party party, DocumentKind kind, UUID document) {
    return consents.of(region, kind, document).stream().filter(given -> given.party() == party).findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  private record Signed(Party party, Provider provider, byte[] pdf, Instant at) {}

  private Revision keep(Acting who, DocumentKind kind, UUID document, StoredFile seen, Signed signed) {
    var id = files.storeIssued(who, seen.name(), signed.pdf());
    int number = revisions.of(who.region(), kind, document).size() + 1;
    var made = new Revision(number, signed.party(), signed.provider(), seen.sha256(),
        files.find(who.region(), id).sha256(), id, signed.at());
    revisions.add(who, kind, document, made);
    return made;
  }

  /** What is signed is what was read: a file that was exchanged where it is kept is DOCUMENT_CHANGED. */
  private byte[] content(RegionId region, StoredFile file) {
    try (var stream = files.open(region, file.fileId())) {
      var bytes = stream.readAllBytes();
      Refused.unless(Sha256.hex(bytes).equals(file.sha256()), Reason.DOCUMENT_CHANGED);
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
