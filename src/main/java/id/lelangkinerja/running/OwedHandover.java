package id.lelangkinerja.running;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Owed;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of handover acts that the national service still owes. */
@Component
class OwedHandover implements Owed {
  private final SigningHandover acts;

  OwedHandover(SigningHandover acts) {
    this.acts = acts;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.HANDOVER;
  }

  @Override
  public Placed toAsk(Acting who, UUID document) {
    return acts.toAsk(who, document);
  }

  @Override
  public void keep(Acting who, UUID document, Served served) {
    acts.keep(who, document, served);
  }
}
