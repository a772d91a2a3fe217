package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What incomplete bids must still bring, until when, and what their agencies answered. Days end at midnight WIB. */
@Repository
class CompletionRepository {
  private static final String PAST = "(programme_time() at time zone 'Asia/Jakarta')::date > due_on";
  private final JdbcClient jdbc;

  CompletionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The request, its last day, the answer if there is one, and whether that day is over. */
  record Completion(String request, LocalDate dueOn, @Nullable String answer, @Nullable Instant answeredAt,
      boolean past) {
    boolean isAnswered() {
      return answer != null;
    }
  }

  Optional<Completion> find(RegionId region, BidId bid) {
    return jdbc.sql("""
        select request, due_on, answer, answered_at, %s past
        from completion_request where region_id = :region and bid_id = :bid""".formatted(PAST))
        .param("region", region.value()).param("bid", bid.value()).query(Rows.of(Completion.class)).optional();
  }

  /** COMPLETION_TERM_PAST, at the field of the date, when the last day is over already. */
  void ask(Acting who, BidId bid, String request, LocalDate dueOn) {
    jdbc.sql("""
        insert into completion_request (region_id, bid_id, request, due_on)
        values (:region, :bid, :request, :due)""").param("region", who.region().value()).param("bid", bid.value())
        .param("request", request).param("due", dueOn).update();
    if (find(who.region(), bid).orElseThrow().past()) {
      throw new Refused(Reason.COMPLETION_TERM_PAST).at("dueOn");
    }
  }

  /** Keeps a file of the answer, in the order in which they are brought. */
  void bring(Acting who, BidId bid, UUID file) {
    jdbc.sql("""
        insert into completion_file (region_id, bid_id, no, file_id)
        select :region, :bid, coalesce(max(no), 0) + 1, :file from completion_file
        where region_id = :region and bid_id = :bid""").param("region", who.region().value())
        .param("bid", bid.value()).param("file", file).update();
  }

  /** The files of the answer, in their order. */
  List<UUID> files(RegionId region, BidId bid) {
    return jdbc.sql("""
        select file_id from completion_file where region_id = :region and bid_id = :bid order by no""")
        .param("region", region.value()).param("bid", bid.value()).query(Rows.of(UUID.class)).list();
  }

  /** COMPLETION_TOO_LATE after the last day, CHANGED_MEANWHILE when it was answered already. */
  void answer(Acting who, BidId bid, String answer) {
    int answered = jdbc.sql("""
        update completion_request set answer = :answer, answered_at = programme_time()
        where region_id = :region and bid_id = :bid and answer is null and not\s""" + PAST)
        .param("answer", answer).param("region", who.region().value()).param("bid", bid.value()).update();
    if (answered == 0) {
      var now = find(who.region(), bid).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
      throw now.isAnswered()
          ? new Refused(Reason.CHANGED_MEANWHILE)
          : new Refused(Reason.COMPLETION_TOO_LATE, now.dueOn());
    }
  }
}
