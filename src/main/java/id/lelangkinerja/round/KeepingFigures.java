package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was realised of a lot's indicators before, as it stands while the lot is being opened for bids. A lot that
 * is opened again keeps what stands then.
 */
@Service
public class KeepingFigures {
  private final LotFigureRepository figures;

  KeepingFigures(LotFigureRepository figures) {
    this.figures = figures;
  }

  /**
   * In place of what was kept before.
   *
   * @param realised of years before the lot's first, each year of an indicator at most once an agency
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Acting who, LotId lot, List<RealisedYear> realised) {
    figures.replace(who.region(), lot, realised);
  }
}
