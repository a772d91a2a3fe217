package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published contract as a list shows it; {@code budget} is the whole term's, in rupiah. */
record PublishedContract(UUID contractId, String number, UUID lotId, String title, UUID agencyId, String agencyName,
    String agencyShortName, @Nullable UUID missionId, @Nullable Integer missionNo, @Nullable String missionText,
    ContractState state, int firstYear, int lastYear, Instant inForceAt, @Nullable String documentHash, int indicators,
    long budget) {

  /** Its first and its last year. */
  String span() {
    return firstYear + "–" + lastYear;
  }

  /** The key of its state's name; empty while it is simply in force. */
  String stateKey() {
    return state == ContractState.IN_FORCE ? "" : state.key();
  }

  /** The number and the words of the mission that it serves; empty where it serves none. */
  String mission() {
    return missionNo == null ? "" : missionNo + ". " + missionText;
  }
}
