package id.lelangkinerja.signing;

import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examined;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.page.DocumentPage;
import id.lelangkinerja.signing.page.VerifyPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages on which anybody examines documents. */
@Component
class VerifyPages {
  private final VerifyQuery documents;
  private final Proving proving;
  private final Authority authority;

  VerifyPages(VerifyQuery documents, Proving proving, Authority authority) {
    this.documents = documents;
    this.proving = proving;
    this.authority = authority;
  }

  Screen ask(RegionHere here) {
    return screen(Links.of(here), null);
  }

  /** What a file turned out to be. */
  Screen tell(RegionHere here, String name, Examined file, List<String> signedParts) {
    var links = Links.of(here);
    var known = documents.of(here.id(), links, file, signedParts);
    var verdict = Verdict.of(file, known);
    return screen(links, new VerifyPage.Result(verdict.key(), verdict.key() + "-advice", verdict.tone(), name,
        file.hash(), file.signatures().stream().map(VerifyPages::signature).toList(),
        known.map(it -> document(links, it)).orElse(null),
        known.map(it -> it.standing().file())
            .map(address -> proving.ofDocument(here.id(), links, file.hash(), address)).orElse(null)));
  }

  /** The page of a document by its code, however it was typed; NOT_FOUND_HERE where nobody printed such a code. */
  Screen document(RegionHere here, String typed) {
    var links = Links.of(here);
    return find(here, typed).map(known -> Screen.of("signing/document", page(here, links, known)))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The code as it is printed, if there is a document with it. */
  Optional<String> code(RegionHere here, String typed) {
    return find(here, typed).map(VerifyQuery.Known::code);
  }

  private Optional<VerifyQuery.Known> find(RegionHere here, String typed) {
    var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1')
        .replace('L', '1');
    return documents.ofCode(here.id(), Links.of(here), code);
  }

  private Screen screen(Links links, VerifyPage.@Nullable Result result) {
    return Screen.of("signing/verify", new VerifyPage(links.signing().verify(), links.signing().authority(),
        links.signing().revoked(), authority.fingerprint(), result));
  }

  private static VerifyPage.Signature signature(Found found) {
    var tone = switch (found.worth()) {
      case TRUSTED, LOCAL -> "good";
      case UNKNOWN_ISSUER, DOUBTFUL -> "watch";
      case BROKEN -> "need";
    };
    return new VerifyPage.Signature(found.name(), found.nip(), found.office(), found.organisation(), issuer(found),
        found.at(), new Tag(found.worth().key(), tone));
  }

  /** The common name and the organisation that the certificate names as its issuer; all that it says where it has none. */
  static String issuer(Found found) {
    try {
      var parts = new LdapName(found.issuer()).getRdns();
      var told = Stream.of("CN", "O")
          .flatMap(type -> parts.stream().filter(part -> part.getType().equalsIgnoreCase(type)).limit(1))
          .map(Rdn::getValue).map(Object::toString).distinct().collect(Collectors.joining(", "));
      return told.isEmpty() ? found.issuer() : told;
    } catch (InvalidNameException _) {
      return found.issuer();
    }
  }

  private static VerifyPage.Document document(Links links, VerifyQuery.Known known) {
    return new VerifyPage.Document(known.kind().key(), known.standing().name(), known.standing().subject(),
        state(known),
        known.kind().laterKey(), known.standing().later(), known.latest(), known.followers(),
        links.signing().document(known.code()),
        attested(known));
  }

  private static Tag state(VerifyQuery.Known known) {
    var standing = known.standing();
    return new Tag(standing.state(), standing.isVoid() ? "need" : standing.inForce() ? "good" : "watch");
  }

  private DocumentPage page(RegionHere here, Links links, VerifyQuery.Known known) {
    var standing = known.standing();
    return new DocumentPage(headline(known.kind(), standing), known.kind().key(), standing.name(), standing.subject(),
        new Mark(known.code(), "").spelled(), state(known), standing.since(), known.kind().laterKey(), standing.later(),
        known.latest(), known.followers(),
        known.consents().stream().map(consent -> signer(known, consent)).toList(), attested(known),
        known.kind().unsignedKey(), known.kind().hashKey(), known.hash(),
        standing.file(), standing.file() == null
            ? null
            : proving.ofDocument(here.id(), links, known.hash(), standing.file()),
        standing.page(), known.kind().pageKey(), links.signing().verify());
  }

  private static String headline(DocumentKind kind, Origin.Standing standing) {
    if (kind.isPrinted()) {
      return standing.inForce() ? "verify.document.printed" : "verify.document.reprinted";
    }
    if (standing.isVoid()) {
      return "verify.document.void";
    }
    if (standing.inForce()) {
      return standing.later() > 0 ? "verify.document.amended" : "verify.document.in-force";
    }
    return standing.page() == null && standing.since() == null
        ? "verify.document.unfinished"
        : "verify.document.no-longer";
  }

  private static List<Attested> attested(VerifyQuery.Known known) {
    return known.scan() == null ? List.of() : known.scan().attested();
  }

  private static DocumentPage.Signer signer(VerifyQuery.Known known, Consent consent) {
    return new DocumentPage.Signer(consent.party().key(), consent.name(), consent.nip(), consent.office(),
        consent.wetInk() ? null : consent.at(),
        known.revisions().stream().filter(revision -> revision.party() == consent.party()).findFirst()
            .map(revision -> revision.provider().key()).orElse(null));
  }
}
