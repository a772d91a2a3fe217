package id.lelangkinerja.bidding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the regional innovation index asks of an innovation beside its name, form, kind, design and start (PP 38/2017,
 * Permendagri 104/2018), so that the index is answered from the bid without typing it again. Open texts are empty.
 *
 * @param affairs the governmental affair that it belongs to
 * @param trialOn when its trial begins
 */
public record InnovationSheet(InnovationStage stage, Initiator initiator, String affairs, Optional<LocalDate> trialOn,
    String aim, String benefit, String result) {
  public static final InnovationSheet OPEN = new InnovationSheet(InnovationStage.UNSTATED, Initiator.UNSTATED, "",
      Optional.empty(), "", "", "");

  /** Whether everything but the trial, which not every innovation has, is answered. */
  public boolean answersAll() {
    return stage != InnovationStage.UNSTATED && initiator != Initiator.UNSTATED && !affairs.isEmpty()
        && !aim.isEmpty() && !benefit.isEmpty() && !result.isEmpty();
  }
}
