package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a mission to a term. */
@Service
public class AddingMission {
  private final TermRepository terms;
  private final History history;

  AddingMission(TermRepository terms, History history) {
    this.terms = terms;
    this.history = history;
  }

  /** Adds the mission under its number, 1 to 99 and free in the term; returns its id. */
  @Transactional
  public UUID add(Acting who, UUID term, int no, String text) {
    Rules.onlyAdministrator(who);
    Rules.checkNumber(no);
    Refused.unless(terms.find(who.region(), term).isPresent(), Reason.NOT_FOUND_HERE);
    if (terms.hasMissionNo(who.region(), term, no)) {
      throw new Refused(Reason.MISSION_NO_TAKEN).at("no");
    }
    var id = UUID.randomUUID();
    terms.addMission(who.region(), id, term, no, text);
    history.record(who, "mission.added", Kind.MISSION, id, text);
    return id;
  }
}
