package id.lelangkinerja.signing;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Affixes the signature of a party that has just consented to a document: the file becomes its next revision. It is a step of
 * the use case that signs, as {@link Consenting} is, and comes after it in the same transaction.
 */
@Service
public class SigningPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final RevisionRepository revisions;
  private final ConsentRepository consents;
  private final FileStore files;
  private final Affixing affixing;
  private final RegionDirectory regions;
  private final MessageSource messages;

  SigningPaper(RevisionRepository revisions, ConsentRepository consents, FileStore files, Affixing affixing,
      RegionDirectory regions, MessageSource messages) {
    this.revisions = revisions;
    this.consents = consents;
    this.files = files;
    this.affixing = affixing;
    this.regions = regions;
    this.messages = messages;
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
    var file = current(who.region(), kind, document, text);
    Refused.unless(file.sha256().equals(seenHash), Reason.DOCUMENT_CHANGED);
    var consent = consents.of(who.region(), kind, document).stream().filter(given -> given.party() == party)
        .findFirst().orElseThrow();
    var signed = affixing.affix(content(who.region(), file), signer(who.region(), consent), SignatureSheet.slot(party),
        label(consent), consent.at());
    return keep(who, kind, document, file, new Signed(party, Provider.LOCAL, signed, consent.at()));
  }

  private record Signed(Party party, Provider provider, byte[] pdf, Instant at) {}

  private Revision keep(Acting who, DocumentKind kind, UUID document, StoredFile seen, Signed signed) {
    var id = files.storeIssued(who, seen.name(), signed.pdf());
    int number = revisions.of(who.region(), kind, document).size() + 1;
    var made = new Revision(number, signed.party(), signed.provider(), seen.sha256(),
        files.find(who.region(), id).sha256(), id, signed.at());
    revisions.add(who, kind, document, made);
    return made;
  }

  private Signer signer(RegionId region, Consent consent) {
    return new Signer(consent.name(), consent.nip(), consent.rankTitle(), consent.office(),
        regions.here(region).name());
  }

  private String label(Consent consent) {
    var texts = new Texts(INDONESIAN, messages);
    var nip = consent.nip() == null ? "" : "\n" + texts.get("signing.label.nip", consent.nip());
    return texts.get("signing.label.by") + "\n" + consent.name() + nip + "\n" + consent.office() + "\n"
        + texts.moment(consent.at()) + "\n" + texts.get("signing.label.uncertified");
  }

  private byte[] content(RegionId region, StoredFile file) {
    try (var stream = files.open(region, file.fileId())) {
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
