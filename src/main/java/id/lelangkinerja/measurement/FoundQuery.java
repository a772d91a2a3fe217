package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Searches the figures that the reader may see, the latest first. */
@Repository
@Transactional(readOnly = true)
class FoundQuery {
  /** What the list of figures is searched by, too. */
  static final String WITHIN = Words.within("i.name, k.number, k.title, k.agency_name, k.agency_short_name");
  private static final String FOUND = """
      from measurement m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      where m.region_id = :region and (:all or m.agency_id = any(:agencies)) and\s""" + WITHIN;
  private final JdbcClient jdbc;

  FoundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(UUID measurementId, String name, String agencyName, int year, int period, int periods) {}

  public int count(Acting who, Words words) {
    return visible(who, words, "select count(*) " + FOUND).query(Rows.of(Integer.class)).single();
  }

  public List<Row> search(Acting who, Words words, int most) {
    return visible(who, words, """
        select m.measurement_id, i.name, k.agency_short_name agency_name, m.year, m.period, m.periods
        """ + FOUND + """
        order by m.state = 'AWAITED', m.ends_on desc, m.measurement_id limit :most""").param("most", most)
        .query(Rows.of(Row.class)).list();
  }

  private StatementSpec visible(Acting who, Words words, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).param("words", words.parameter());
  }
}
