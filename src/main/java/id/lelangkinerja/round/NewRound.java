package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as its planner writes it down. Bids are taken from opensAt until before closesAt. At least three members of
 * whom one is the chair; one to eight criteria; a ceiling and a stage may still be missing and are then gaps when the
 * round is to be opened.
 */
public record NewRound(UUID term, String name, Instant opensAt, Instant closesAt, int firstYear, int lastYear,
    List<PersonId> panel, PersonId chair, List<Criterion> criteria, List<Round.Ceiling> ceilings,
    List<Round.Stage> stages) {
  public NewRound {
    panel = List.copyOf(panel);
    criteria = List.copyOf(criteria);
    ceilings = List.copyOf(ceilings);
    stages = List.copyOf(stages);
  }

  /** A criterion, in the order of the list; its weight is in per cent and the weights sum to 100. */
  public record Criterion(String name, BigDecimal weight) {}
}
