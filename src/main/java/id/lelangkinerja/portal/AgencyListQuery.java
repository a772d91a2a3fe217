package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyState;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads the register of agencies as everyone may. A unit stands below the one that it belongs to. */
@PublishedQuery
class AgencyListQuery {
  /** The columns that the register is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("name", "name", "parent", "parent_name", "from", "valid_from", "to",
      "valid_to");
  private static final String OWN_ORDER = """
      array_position(cast(:kinds as text[]), coalesce(parent_kind, kind)), coalesce(parent_name, name),
       parent_id nulls first, name, agency_id""";
  private static final String FOUND = """
      from published_agency where region_id = :region and (cast(:kind as text) is null or kind = :kind) and\s"""
      + Words.within("code, name, short_name, parent_name", "stems");
  private final PublishedJdbc jdbc;

  AgencyListQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency as the register has it; its parent by slug and by name. */
  record Entry(UUID agencyId, String slug, @Nullable String code, String name, String shortName, AgencyKind kind,
      @Nullable String parentSlug, @Nullable String parentName, String source, @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo, boolean followed) {
    AgencyState stateOn(LocalDate day) {
      return AgencyState.on(day, validFrom, validTo, followed);
    }
  }

  public int count(RegionId region, Words words, @Nullable AgencyKind kind) {
    return found("select count(*) ", "", region, words, kind).query(Rows.of(Integer.class)).single();
  }

  /** How many agencies are at work on the day. */
  public int countOn(RegionId region, LocalDate day) {
    return jdbc.sql("""
        select count(*) from published_agency where region_id = :region
          and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)""")
        .param("region", region.value()).param("day", day).query(Rows.of(Integer.class)).single();
  }

  /** The agencies that hold every word, sorted as asked, otherwise each unit after the one that it belongs to. */
  public List<Entry> search(RegionId region, Words words, @Nullable AgencyKind kind, Sorting sorting, int offset,
      int most) {
    return found("""
        select agency_id, slug, code, name, short_name, kind, parent_slug, parent_name, source, valid_from, valid_to,
          followed\s""", " order by " + sorting.sql(COLUMNS, OWN_ORDER) + " offset :offset limit :most", region, words,
        kind)
        .param("kinds", Arrays.stream(AgencyKind.values()).map(Enum::name).toArray(String[]::new))
        .param("offset", offset).param("most", most).query(Rows.of(Entry.class)).list();
  }

  private StatementSpec found(String select, String order, RegionId region, Words words, @Nullable AgencyKind kind) {
    return jdbc.sql(select + FOUND + order).param("region", region.value()).param("words", words.parameter())
        .param("kind", kind == null ? null : kind.name());
  }
}
