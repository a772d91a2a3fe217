package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the amendments in force of the contracts that each agency holds today. */
@PublishedQuery
class AmenderQuery {
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("agency", "agency_name", "contracts", "contracts", "amendments",
      "amendments", "force-majeure", "force_majeure", "series", "revised_series", "budget", "changed_budget", "other",
      "other", "last", "last_on");
  private static final String OWN_ORDER = "amendments desc, agency_name, agency_id";
  private final PublishedJdbc jdbc;

  AmenderQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An agency with its contracts and their amendments, by ground; {@code lastOn} is the day of the newest, null where
   * there is none.
   */
  record Amender(UUID agencyId, String agencyName, int contracts, int amendments, int forceMajeure, int revisedSeries,
      int changedBudget, int other, @Nullable LocalDate lastOn) {}

  /** Every agency with a contract, sorted as asked, otherwise those that amend most first. */
  public List<Amender> all(RegionId region, Sorting sorting) {
    return jdbc.sql("""
        select c.agency_id, c.agency_name, count(distinct c.contract_id)::int contracts,
          count(a.amendment_id)::int amendments,
          count(a.amendment_id) filter (where a.ground = 'FORCE_MAJEURE')::int force_majeure,
          count(a.amendment_id) filter (where a.ground = 'REVISED_SERIES')::int revised_series,
          count(a.amendment_id) filter (where a.ground = 'CHANGED_BUDGET')::int changed_budget,
          count(a.amendment_id) filter (where a.ground = 'OTHER')::int other, max(a.effective_on) last_on
        from published_contract c
        left join published_amendment a on a.region_id = c.region_id and a.contract_id = c.contract_id
        where c.region_id = :region group by c.agency_id, c.agency_name
        order by\s""" + sorting.sql(COLUMNS, OWN_ORDER)).param("region", region.value())
        .query(Rows.of(Amender.class)).list();
  }
}
