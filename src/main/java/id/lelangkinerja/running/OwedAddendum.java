package id.lelangkinerja.running;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Owed;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of addenda that the national service still owes. */
@Component
class OwedAddendum implements Owed {
  private final AddendumInquiring inquiring;
  private final AddendumSigning signing;

  OwedAddendum(AddendumInquiring inquiring, AddendumSigning signing) {
    this.inquiring = inquiring;
    this.signing = signing;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.AMENDMENT;
  }

  @Override
  public Placed toAsk(Acting who, UUID document) {
    return inquiring.toAsk(who, new AmendmentId(document));
  }

  @Override
  public void keep(Acting who, UUID document, Served served) {
    signing.keep(who, new AmendmentId(document), served);
  }
}
