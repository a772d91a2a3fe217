package id.lelangkinerja.offering;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.OfferChecks;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which targets the head of the region has named, and which are still to be named. */
@Repository
@Transactional(readOnly = true)
class NamingQuery implements OfferChecks {
  /** Whether the target of the lot t, as it stands now, is another than the one last named, or none was named. */
  private static final String UNNAMED = """
      (not exists (select 1 from target_naming n where n.region_id = t.region_id and n.lot_id = t.lot_id)
        or exists (
          (select r.indicator_id, r.year, r.value from reserve_view r
             where r.region_id = t.region_id and r.lot_id = t.lot_id
           except select v.indicator_id, v.year, v.value from target_naming_value v
             where v.region_id = t.region_id and v.lot_id = t.lot_id and v.no = (select max(n.no) from target_naming n
               where n.region_id = t.region_id and n.lot_id = t.lot_id))
          union all
          (select v.indicator_id, v.year, v.value from target_naming_value v
             where v.region_id = t.region_id and v.lot_id = t.lot_id and v.no = (select max(n.no) from target_naming n
               where n.region_id = t.region_id and n.lot_id = t.lot_id)
           except select r.indicator_id, r.year, r.value from reserve_view r
             where r.region_id = t.region_id and r.lot_id = t.lot_id)))""";
  /** In the worst case every agency but the last lets its term pass: the day of asking, and so many days more. */
  private static final String TIGHT = """
      (date_trunc('day', greatest(programme_time(), l.opens_at) at time zone :zone)
        + make_interval(days => x.agencies * (t.days + 1))) at time zone :zone > l.closes_at""";
  private final JdbcClient jdbc;

  NamingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How the target was named last; {@code changed} since then, so that it has to be named anew. */
  record Naming(int no, String words, @Nullable String reason, String name, Instant at, boolean changed) {}

  /** One value of the target: an indicator's of one year. */
  record Value(UUID indicatorId, String indicator, String unit, int decimals, int year, BigDecimal value) {
    boolean isOf(Figure figure) {
      return indicatorId.equals(figure.indicator()) && year == figure.year();
    }
  }

  /** A figure that was named otherwise than it was prepared. */
  record Otherwise(String indicator, String unit, int decimals, int year, BigDecimal prepared, BigDecimal value) {}

  private record TightRow(UUID lotId, String title, int agencies, int days) {}

  /** A lot whose target waits to be named. */
  record Unnamed(UUID lotId, String title, String roundName) {}

  Optional<Naming> last(RegionId region, LotId lot) {
    return jdbc.sql("""
        select t.no, t.words, t.reason, p.name, t.named_at "at",\s""" + UNNAMED + """
         changed from target_naming t join person_view p on p.person_id = t.named_by
        where t.region_id = :region and t.lot_id = :lot order by t.no desc limit 1""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Naming.class)).optional();
  }

  /** What the naming of this number named otherwise than it was prepared. */
  List<Otherwise> otherwise(RegionId region, LotId lot, int no) {
    return jdbc.sql("""
        select i.name indicator, i.unit, i.decimals, v.year, v.prepared, v.value from target_naming_value v
        join lot_indicator_view i
          on i.region_id = v.region_id and i.lot_id = v.lot_id and i.indicator_id = v.indicator_id
        where v.region_id = :region and v.lot_id = :lot and v.no = :no and v.prepared is not null
        order by i.code, v.year""").param("region", region.value()).param("lot", lot.value()).param("no", no)
        .query(Rows.of(Otherwise.class)).list();
  }

  /** The target as it stands: the lot's reserve by indicator and year. */
  List<Value> target(RegionId region, LotId lot) {
    return jdbc.sql("""
        select i.indicator_id, i.name indicator, i.unit, i.decimals, r.year, r.value from reserve_view r
        join lot_indicator_view i
          on i.region_id = r.region_id and i.lot_id = r.lot_id and i.indicator_id = r.indicator_id
        where r.region_id = :region and r.lot_id = :lot order by i.code, r.year""").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Value.class)).list();
  }

  /** The drafts whose target this person is to name. */
  public List<Unnamed> waiting(Acting who) {
    return Rules.mayName(who)
        ? jdbc
            .sql("""
                select t.lot_id, l.title, l.round_name from target_lot t
                join lot_view l on l.region_id = t.region_id and l.lot_id = t.lot_id
                where t.region_id = :region and l.state = 'DRAFT' and t.released_at is null and\s""" + UNNAMED
                + " order by l.opens_at, l.no limit 100")
            .param("region", who.region().value()).query(Rows.of(Unnamed.class)).list()
        : List.of();
  }

  @Override
  public Set<LotId> unnamed(RegionId region, RoundId round) {
    return jdbc
        .sql("""
            select t.lot_id from target_lot t join lot_view l on l.region_id = t.region_id and l.lot_id = t.lot_id
            where t.region_id = :region and l.round_id = :round and l.state = 'DRAFT' and t.released_at is null and\s"""
            + UNNAMED)
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list().stream()
        .map(LotId::new).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Tight> tight(RegionId region, RoundId round) {
    return tight(region, "l.round_id = :id", round.value());
  }

  /** Of this lot alone, while it is a draft. */
  Optional<Tight> tight(RegionId region, LotId lot) {
    return tight(region, "l.lot_id = :id", lot.value()).stream().findFirst();
  }

  private List<Tight> tight(RegionId region, String which, UUID id) {
    return jdbc
        .sql("""
            select t.lot_id, l.title, x.agencies, t.days from target_lot t
            join lot_view l on l.region_id = t.region_id and l.lot_id = t.lot_id
            join lateral (select count(*)::int agencies from target_turn n
              where n.region_id = t.region_id and n.lot_id = t.lot_id) x on true
            where t.region_id = :region and l.state = 'DRAFT' and t.released_at is null and\s""" + which + " and "
            + TIGHT + " order by l.no")
        .param("region", region.value()).param("id", id).param("zone", Texts.ZONE.getId())
        .query(Rows.of(TightRow.class)).list().stream()
        .map(row -> new Tight(new LotId(row.lotId()), row.title(), row.agencies(), row.days())).toList();
  }
}
