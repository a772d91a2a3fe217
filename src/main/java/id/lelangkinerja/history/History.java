package id.lelangkinerja.history;

import id.lelangkinerja.database.Ahead;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the history. An act and its line are one transaction: outside of one, recording throws. A line goes along with the transaction's
 * next statement, or with its commit. Each line waits until the public log has taken it up.
 */
@Repository
public class History {
  private static final String ACT = """
      with recorded as (
        insert into act (region_id, act_id, object_kind, object_id, what, detail, document_hash, person_id,
          person_name, roles, at)
        values (cast(? as int), cast(? as uuid), ?, cast(? as uuid), ?, ?, ?, cast(? as uuid), ?, ?,
          cast(? as timestamptz))
        returning region_id, act_id)
      insert into act_waiting (region_id, act_id) select region_id, act_id from recorded""";
  private final Ahead ahead;
  private final Vouches vouches;
  private final Clock clock;

  History(Ahead ahead, Vouches vouches, Clock clock) {
    this.ahead = ahead;
    this.vouches = vouches;
    this.clock = clock;
  }

  /**
   * Records an act of which only its kind is told: {@code what} is "bid.submitted", its text's key
   * "act.bid.submitted".
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Acting who, String what, Kind kind, UUID object) {
    write(who, what, kind, object, null, null);
  }

  /** Records an act with a detail that every reader of the object may read, such as a reason or a state. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Acting who, String what, Kind kind, UUID object, String detail) {
    write(who, what, kind, object, detail, null);
  }

  /** Records an act upon exactly the document that has this hash (SHA-256, hexadecimal). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordDocument(Acting who, String what, Kind kind, UUID object, String documentHash) {
    write(who, what, kind, object, null, documentHash);
  }

  private void write(Acting who, String what, Kind kind, UUID object, @Nullable String detail,
      @Nullable String documentHash) {
    var act = UUID.randomUUID();
    ahead.write(ACT,
        Arrays.asList(Integer.toString(who.region().value()), act.toString(), kind.name(), object.toString(),
            what, detail, documentHash, who.person().value().toString(), who.name(),
            who.roles().stream().map(Role::name).collect(Collectors.joining(",")), clock.instant().toString()));
    vouches.upon(who.region(), kind, object, act);
  }
}
