package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewords a mission or gives it another number. */
@Service
public class RewordingMission {
  private final TermRepository terms;
  private final History history;

  RewordingMission(TermRepository terms, History history) {
    this.terms = terms;
    this.history = history;
  }

  /**
   * Replaces what stood in the version that was seen; where the number is another mission's, the two exchange theirs.
   * Refused where another edit was faster.
   */
  @Transactional
  public void reword(Acting who, UUID mission, int seenVersion, int no, String text) {
    Rules.onlyAdministrator(who);
    Rules.checkNumber(no);
    var before = terms.mission(who.region(), mission).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(terms.reword(who.region(), before, seenVersion, no, text), Reason.CHANGED_MEANWHILE);
    if (before.no() != no) {
      history.record(who, "mission.renumbered", Kind.MISSION, mission, before.no() + " → " + no);
    }
    if (!before.text().equals(text)) {
      history.record(who, "mission.reworded", Kind.MISSION, mission, text);
    }
  }
}
