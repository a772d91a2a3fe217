package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Why one bid is not in the portfolio: a reason that anybody can check with the published figures. */
public sealed interface Lost {
  UUID bid();

  /**
   * Every winner of its lot, which has no more room, is worth at least as much.
   *
   * @param by the winner that is worth least
   * @param ahead by how much that winner is worth more, 0 or more
   */
  record Outvalued(UUID bid, UUID by, BigDecimal ahead) implements Lost {}

  /**
   * It would be worth having, but the other awards leave too little money in a year.
   *
   * @param insteadOf the winner of its lot in whose place it would come; empty where the lot has room
   * @param missing by how much the year's ceiling would be exceeded, above 0
   */
  record TooDear(UUID bid, Optional<UUID> insteadOf, int year, Rupiah missing) implements Lost {}

  /** Its lot is awarded only together with another, which has no winner. */
  record Stranded(UUID bid, UUID needed) implements Lost {}

  /** It is worth nothing, and nothing that must be covered needs it. */
  record Worthless(UUID bid) implements Lost {}
}
