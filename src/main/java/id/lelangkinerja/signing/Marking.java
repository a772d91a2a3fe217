package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.PublicAddress;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a document the code that is printed on it. It keeps the same one however often it is printed anew. */
@Service
public class Marking {
  /** Digits and letters that nobody takes for one another (Crockford). */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private final CodeRepository codes;
  private final PublicAddress address;
  private final RegionDirectory regions;
  private final SecureRandom random = new SecureRandom();

  Marking(CodeRepository codes, PublicAddress address, RegionDirectory regions) {
    this.codes = codes;
    this.address = address;
    this.regions = regions;
  }

  /** The document's mark, made now where it has none yet. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Mark mark(Acting who, RegionHere here, DocumentKind kind, UUID document) {
    return of(here, codes.keep(who, kind, document, fresh()));
  }

  /** The same in the region of whoever acts. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Mark mark(Acting who, DocumentKind kind, UUID document) {
    return mark(who, regions.here(who.region()), kind, document);
  }

  /** The mark of a document that was given one; documents of before may have none. */
  @Transactional(readOnly = true)
  public Optional<Mark> find(RegionId region, RegionHere here, DocumentKind kind, UUID document) {
    return codes.find(region, kind, document).map(coded -> of(here, coded.code()));
  }

  /** The mark of this code. */
  Mark of(RegionHere here, String code) {
    return new Mark(code, address.told().orElse("") + Links.of(here).signing().document(code));
  }

  private String fresh() {
    var code = new StringBuilder();
    random.ints(LENGTH, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
    return code.toString();
  }
}
