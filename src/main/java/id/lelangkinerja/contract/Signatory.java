package id.lelangkinerja.contract;

import id.lelangkinerja.inked.InkedPaper;
import id.lelangkinerja.signing.Party;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a contract's text names for one side, as printed; NIP and rank are null for those who are no civil servants. */
public record Signatory(Party party, UUID personId, String name, @Nullable String nip, @Nullable String rankTitle,
    String office) {
  /** The same for signing by hand. */
  public InkedPaper.Side byHand() {
    return new InkedPaper.Side(party, personId, name, nip, rankTitle, office);
  }
}
