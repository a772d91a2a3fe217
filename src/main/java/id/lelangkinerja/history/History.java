package id.lelangkinerja.history;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the history. An act and its line are one transaction: outside of one, recording throws. Each line waits
 * until the public log has taken it up.
 */
@Repository
public class History {
  private final JdbcClient jdbc;
  private final Vouches vouches;
  private final Clock clock;

  History(JdbcClient jdbc, Vouches vouches, Clock clock) {
    this.jdbc = jdbc;
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
    jdbc.sql("""
        with recorded as (
          insert into act (region_id, act_id, object_kind, object_id, what, detail, document_hash, person_id,
            person_name, roles, at)
          values (:region, :act, :kind, :object, :what, :detail, :hash, :person, :name, :roles, :at)
          returning region_id, act_id)
        insert into act_waiting (region_id, act_id) select region_id, act_id from recorded""")
        .param("region", who.region().value()).param("act", act).param("kind", kind.name())
        .param("object", object).param("what", what).param("detail", detail).param("hash", documentHash)
        .param("person", who.person().value()).param("name", who.name())
        .param("roles", who.roles().stream().map(Role::name).collect(Collectors.joining(",")))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    vouches.upon(who.region(), kind, object, act);
  }
}
