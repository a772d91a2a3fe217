package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Acting;
import java.util.UUID;

/**
 * A module whose documents are signed by the national service goes on by itself with a signature whose outcome was not
 * known, as its signer would by asking. Both are use cases with a transaction of their own; the service is called in between.
 */
public interface Owed {
  DocumentKind kind();

  /** What its signer asks the service for; refused where there is no such order, or the signer may not sign any more. */
  Placed toAsk(Acting who, UUID document);

  /** Keeps what came, as if it had come at once. */
  void keep(Acting who, UUID document, Served served);
}
