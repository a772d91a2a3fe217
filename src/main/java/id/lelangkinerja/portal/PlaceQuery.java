package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads agencies, the kecamatan and kelurahan among them, with those above, below, before and after each. */
@PublishedQuery
class PlaceQuery {
  private static final String UNIT = """
      select agency_id, code, name, short_name, kind, parent_id, parent_name, valid_from, valid_to, followed
      from published_agency a where region_id = :region
      """;
  private final PublishedJdbc jdbc;

  PlaceQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Unit> find(RegionId region, UUID agency) {
    return jdbc.sql(UNIT + " and agency_id = :agency").param("region", region.value()).param("agency", agency)
        .query(Rows.of(Unit.class)).optional();
  }

  /** The kecamatan, by name. */
  public List<Unit> districts(RegionId region) {
    return jdbc.sql(UNIT + " and kind = 'KECAMATAN' order by name").param("region", region.value())
        .query(Rows.of(Unit.class)).list();
  }

  /** The kelurahan whose name, or whose kecamatan's, holds every word; by kecamatan and name. */
  public List<Unit> wards(RegionId region, Words words) {
    return jdbc.sql(UNIT + " and kind = 'KELURAHAN' and " + Words.within("name, parent_name")
        + " order by parent_name, name limit 500").param("region", region.value()).param("words", words.parameter())
        .query(Rows.of(Unit.class)).list();
  }

  public List<Unit> children(RegionId region, UUID agency) {
    return related(region, agency, " and parent_id = :agency");
  }

  public List<Unit> successors(RegionId region, UUID agency) {
    return related(region, agency, """
        and exists (select 1 from published_succession s where s.region_id = a.region_id
          and s.predecessor_id = :agency and s.successor_id = a.agency_id)""");
  }

  public List<Unit> predecessors(RegionId region, UUID agency) {
    return related(region, agency, """
        and exists (select 1 from published_succession s where s.region_id = a.region_id
          and s.successor_id = :agency and s.predecessor_id = a.agency_id)""");
  }

  private List<Unit> related(RegionId region, UUID agency, String how) {
    return jdbc.sql(UNIT + how + " order by name limit 500").param("region", region.value()).param("agency", agency)
        .query(Rows.of(Unit.class)).list();
  }
}
