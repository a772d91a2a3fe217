package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of bidding waits for a person: bids to begin, finish and complete; rounds to close and open; bids to check. */
@Component
class BidWaitingQuery implements Waiting {
  private static final String IN_TIME = " and l.state = 'BIDDING' and programme_time() < l.closes_at ";
  private final JdbcClient jdbc;

  BidWaitingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID id, String object, @Nullable Instant due) {}

  @Override
  @Transactional(readOnly = true)
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    if (who.workplaces().length > 0) {
      agencies(who, links, tasks);
    }
    if (Rules.mayClose(who)) {
      tasks.addAll(tasks(who, "bid-work.close", id -> links.auction().roundBids(id, "closing"), """
          select r.round_id id, r.name object, r.closes_at due from round_view r
          where r.region_id = :region and programme_time() >= r.closes_at and exists (select 1 from lot_view l
            where l.region_id = r.region_id and l.round_id = r.round_id and l.state = 'BIDDING')"""));
      tasks.addAll(tasks(who, "bid-work.check", links::bid, """
          select b.bid_id id, b.agency_name || ': ' || b.lot_title object, null::timestamptz due from bid_view b
          join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
          left join completion_request c on c.region_id = b.region_id and c.bid_id = b.bid_id
          where b.region_id = :region and l.state = 'CHECKING' and not exists (
              select 1 from bid r where r.region_id = b.region_id and r.lot_id = b.lot_id
                and (r.agency_id = any(:agencies) or exists (select 1 from bid_partner x
                  where x.region_id = r.region_id and x.bid_id = r.bid_id and x.agency_id = any(:agencies))))
            and (b.state = 'OPENED' or b.state = 'INCOMPLETE' and (c.answer is not null
              or (programme_time() at time zone 'Asia/Jakarta')::date > c.due_on))"""));
    }
    if (Rules.mayOpen(who)) {
      tasks.addAll(tasks(who, "bid-work.open", id -> links.auction().roundBids(id, "opening"), """
          select r.round_id id, r.name object, null::timestamptz due from round_view r
          where r.region_id = :region and exists (select 1 from lot_view l
            where l.region_id = r.region_id and l.round_id = r.round_id and l.state = 'OPENING')"""));
    }
    return tasks;
  }

  private void agencies(Acting who, Links links, List<Task> tasks) {
    tasks.addAll(tasks(who, "bid-work.start", links.auction()::lotBids, """
        select l.lot_id id, l.title object, l.closes_at due from lot_view l
        where l.region_id = :region""" + IN_TIME + """
        and exists (select 1 from mandate_view i
          where i.region_id = l.region_id and i.lot_id = l.lot_id and i.agency_id = any(:workplaces)
            and not exists (select 1 from bid b where b.region_id = i.region_id and b.lot_id = i.lot_id
              and b.agency_id = i.agency_id))"""));
    tasks.addAll(tasks(who, "bid-work.consent", id -> links.bidPart(id, "partnership"), """
        select b.bid_id id, b.agency_name || ': ' || b.lot_title object, l.closes_at due from bid_view b
        join bid_draft d on d.region_id = b.region_id and d.bid_id = b.bid_id
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
        where b.region_id = :region and b.state in ('DRAFT', 'SUBMITTED')""" + IN_TIME + """
        and exists (select 1 from bid_consent c where c.region_id = b.region_id and c.bid_id = b.bid_id
          and c.agency_id = any(:workplaces) and c.answer is null)"""));
    tasks.addAll(tasks(who, "bid-work.finish", id -> links.bidPart(id, "draft"), ownDrafts("DRAFT")));
    tasks.addAll(tasks(who, "bid-work.resubmit", id -> links.bidPart(id, "draft"), ownDrafts("SUBMITTED")));
    tasks.addAll(tasks(who, "bid-work.code", id -> links.bidPart(id, "code-opening"), """
        select b.bid_id id, b.lot_title object, o.due_at due from bid_view b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
        join opening o on o.region_id = b.region_id and o.round_id = b.round_id and o.ended_at is null
        where b.region_id = :region and b.agency_id = any(:workplaces) and b.state = 'SUBMITTED'
          and l.state = 'OPENING' and programme_time() < o.due_at"""));
    tasks.addAll(tasks(who, "bid-work.complete", id -> links.bidPart(id, "completion"), """
        select b.bid_id id, b.lot_title object, (c.due_on + 1)::timestamp at time zone 'Asia/Jakarta' due
        from bid_view b join completion_request c on c.region_id = b.region_id and c.bid_id = b.bid_id
        where b.region_id = :region and b.agency_id = any(:workplaces) and b.state = 'INCOMPLETE'
          and c.answer is null and (programme_time() at time zone 'Asia/Jakarta')::date <= c.due_on"""));
  }

  private static String ownDrafts(String state) {
    return """
        select b.bid_id id, b.lot_title object, l.closes_at due from bid_view b
        join bid_draft d on d.region_id = b.region_id and d.bid_id = b.bid_id
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
        where b.region_id = :region and b.agency_id = any(:workplaces) and b.state = '%s'""".formatted(state) + IN_TIME;
  }

  private List<Task> tasks(Acting who, String key, Function<UUID, String> url, String sql) {
    return jdbc.sql(sql + " order by due, object limit 100").param("region", who.region().value())
        .param("workplaces", who.workplaces()).param("agencies", BidQuery.agencies(who)).query(Rows.of(Row.class))
        .list().stream()
        .map(row -> new Task(key, row.object(), row.due(), url.apply(row.id()))).toList();
  }
}
