package id.lelangkinerja.round;

import id.lelangkinerja.web.page.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What the awards of a round together must not leave out: at least so many lots of a mission, or for a kecamatan,
 * should have a winner.
 *
 * @param subject the mission or the kecamatan
 * @param name of it
 * @param least 1 to {@link #MOST}
 */
record MinimumCover(UUID subject, boolean ofMission, String name, int least) {
  static final int MOST = 99;

  /** Those that the lots cannot meet even if each of them is awarded. */
  static List<Gap> gaps(List<MinimumCover> covers, Collection<Lot> lots) {
    return covers.stream().filter(cover -> cover.servedBy(lots) < cover.least())
        .map(cover -> Gap.ofRound(Gap.Missing.COVER,
            Sentence.of("round.gap.cover-of", cover.name(), cover.least(), cover.servedBy(lots))))
        .toList();
  }

  private int servedBy(Collection<Lot> lots) {
    return (int) lots.stream().filter(this::isServedBy).count();
  }

  private boolean isServedBy(Lot lot) {
    return lot.state() != LotState.CANCELLED && (ofMission
        ? subject.equals(lot.mission())
        : lot.terms().places().stream().anyMatch(place -> place.agency().equals(subject)));
  }
}
