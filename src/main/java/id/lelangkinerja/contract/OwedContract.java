package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Owed;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of contracts that the national service still owes. */
@Component
class OwedContract implements Owed {
  private final Inquiring inquiring;
  private final Signing signing;

  OwedContract(Inquiring inquiring, Signing signing) {
    this.inquiring = inquiring;
    this.signing = signing;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CONTRACT;
  }

  @Override
  public Placed toAsk(Acting who, UUID document) {
    return inquiring.toAsk(who, new ContractId(document));
  }

  @Override
  public void keep(Acting who, UUID document, Served served) {
    signing.keep(who, new ContractId(document), served);
  }
}
