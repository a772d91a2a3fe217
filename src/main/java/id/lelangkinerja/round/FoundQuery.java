package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Searches the rounds and lots that the reader may see. */
@Repository
@Transactional(readOnly = true)
class FoundQuery {
  /** What the lists of rounds and of lots are searched by, too. */
  static final String ROUND_WORDS = Words.within("r.name");
  static final String LOT_WORDS = Words.within("l.theme, l.title, l.summary", "l.stems");
  private static final String ROUNDS = """
      from round r left join round_key k on k.region_id = r.region_id and k.round_id = r.round_id
      where r.region_id = :region and\s""" + RoundQuery.VISIBLE + " and " + ROUND_WORDS;
  private static final String LOTS = LotQuery.FROM_VISIBLE + " and " + LOT_WORDS;
  private final JdbcClient jdbc;

  FoundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A round, or a lot with its round's name. */
  record Row(UUID id, String name, String about) {}

  public int countRounds(Acting who, Words words) {
    return visible(who, words, "select count(*) " + ROUNDS).query(Rows.of(Integer.class)).single();
  }

  public List<Row> rounds(Acting who, Words words, int most) {
    return visible(who, words, """
        select r.round_id id, r.name, r.first_year || '–' || r.last_year about
        """ + ROUNDS + " order by r.closes_at desc, r.round_id limit :most").param("most", most)
        .query(Rows.of(Row.class)).list();
  }

  public int countLots(Acting who, Words words) {
    return visible(who, words, "select count(*) " + LOTS).query(Rows.of(Integer.class)).single();
  }

  public List<Row> lots(Acting who, Words words, int most) {
    return visible(who, words, "select l.lot_id id, l.title as name, r.name about " + LOTS
        + " order by r.closes_at desc, l.no, l.lot_id limit :most").param("most", most).query(Rows.of(Row.class))
        .list();
  }

  private StatementSpec visible(Acting who, Words words, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("insider", Rules.isInsider(who))
        .param("person", who.person().value()).param("words", words.parameter());
  }
}
