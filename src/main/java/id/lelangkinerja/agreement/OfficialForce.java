package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What brings an agreement with an official into force, in the place of the one that it replaces. */
@Component
class OfficialForce {
  private final OfficialRepository rows;
  private final History history;

  OfficialForce(OfficialRepository rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  void comeIntoForce(Acting who, OfficialAgreement agreement, UUID file, String hash, Instant now) {
    var replaced = agreement.replacesId();
    if (replaced != null) {
      rows.move(who, replaced, AgreementState.IN_FORCE, AgreementState.REPLACED, null, now);
      history.record(who, "agreement.replaced", Kind.AGREEMENT, replaced, agreement.number());
    }
    var id = agreement.officialAgreementId();
    rows.move(who, id, AgreementState.SIGNING, AgreementState.IN_FORCE, file, now);
    history.recordDocument(who, "agreement.official-in-force", Kind.AGREEMENT, id, hash);
  }
}
