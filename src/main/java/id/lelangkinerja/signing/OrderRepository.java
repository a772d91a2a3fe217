package id.lelangkinerja.signing;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of orders to the national service. What is noted in a transaction of its own stays noted whatever becomes
 * of the act around it: that an order went out is never forgotten.
 */
@Repository
class OrderRepository {
  private final JdbcClient jdbc;

  OrderRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes that an order is about to go out, in the transaction around it, which is committed before it does; the
   * constraint signing_order_open refuses a second one.
   */
  UUID send(Acting who, Party party, DocumentKind kind, UUID document, String seenHash, Instant at) {
    var order = UUID.randomUUID();
    jdbc.sql("""
        insert into signing_order (region_id, order_id, document_kind, document_id, party, person_id, seen_hash, state,
          sent_at)
        values (:region, :order, :kind, :document, :party, :person, :seen, 'SENT', :at)""")
        .param("region", who.region().value()).param("order", order).param("kind", kind.name())
        .param("document", document).param("party", party.name()).param("person", who.person().value())
        .param("seen", seenHash).param("at", at.atOffset(ZoneOffset.UTC)).update();
    return order;
  }

  /** Notes by which reference the service knows the order. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refer(Acting who, UUID order, String reference) {
    jdbc.sql("update signing_order set reference = :reference where region_id = :region and order_id = :order")
        .param("reference", reference).param("region", who.region().value()).param("order", order).update();
  }

  /** Moves an order in a transaction of its own; nothing happens where it is settled. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(Acting who, UUID order, OrderState to, @Nullable String said, Instant at) {
    move(who, order, to, said, at);
  }

  /** Moves an order together with the act around it; CHANGED_MEANWHILE where it is settled. */
  void settle(Acting who, UUID order, OrderState to, Instant at) {
    Refused.unless(move(who, order, to, null, at) == 1, Reason.CHANGED_MEANWHILE);
  }

  private int move(Acting who, UUID order, OrderState to, @Nullable String said, Instant at) {
    var from = Arrays.stream(OrderState.values()).filter(state -> state.next().contains(to)).map(Enum::name)
        .toArray(String[]::new);
    return jdbc.sql("""
        update signing_order set state = :to, said = :said,
          settled_at = case when :to = 'UNKNOWN' then null else :at end
        where region_id = :region and order_id = :order and state = any(:from)""").param("to", to.name())
        .param("said", said).param("at", at.atOffset(ZoneOffset.UTC)).param("region", who.region().value())
        .param("order", order).param("from", from).update();
  }

  @Transactional(readOnly = true)
  public Optional<OpenOrder> open(RegionId region, DocumentKind kind, UUID document) {
    return jdbc.sql("""
        select order_id, party, person_id, seen_hash, reference, sent_at from signing_order
        where region_id = :region and document_kind = :kind and document_id = :document
          and state in ('SENT', 'UNKNOWN')""").param("region", region.value()).param("kind", kind.name())
        .param("document", document).query(Rows.of(OpenOrder.class)).optional();
  }

  /** A document has one at most, as the constraint signing_order_open says. */
  @Transactional(readOnly = true)
  public Map<UUID, Party> unanswered(RegionId region, DocumentKind kind) {
    return jdbc.sql("""
        select document_id, party from signing_order
        where region_id = :region and document_kind = :kind and state in ('SENT', 'UNKNOWN')""")
        .param("region", region.value()).param("kind", kind.name()).query(Rows.of(Unanswered.class)).list().stream()
        .collect(Collectors.toMap(Unanswered::documentId, Unanswered::party));
  }

  /** An order that is to be asked for. */
  record Due(UUID orderId, DocumentKind documentKind, UUID documentId, UUID personId) {}

  /**
   * The open orders with a reference whose turn it is: a minute after they went out, then each time after as long again as
   * had gone by, at most six hours, for a week.
   */
  @Transactional(readOnly = true)
  public List<Due> due(RegionId region, Instant now) {
    return jdbc.sql("""
        select order_id, document_kind, document_id, person_id from signing_order
        where region_id = :region and state in ('SENT', 'UNKNOWN') and reference is not null
          and sent_at > cast(:now as timestamptz) - interval '7 days'
          and cast(:now as timestamptz) >= coalesce(asked_at, sent_at)
            + least(greatest(coalesce(asked_at, sent_at) - sent_at, interval '1 minute'), interval '6 hours')
        order by sent_at""").param("region", region.value()).param("now", now.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Due.class)).list();
  }

  /** Notes that the program asks now. */
  @Transactional
  public void asked(RegionId region, UUID order, Instant at) {
    jdbc.sql("update signing_order set asked_at = :at where region_id = :region and order_id = :order")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("region", region.value()).param("order", order).update();
  }

  record Unanswered(UUID documentId, Party party) {}
}
