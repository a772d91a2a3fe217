package id.lelangkinerja.panel;

/** The agencies that the regional secretary leads: those of the kind SEKRETARIAT and the units below them. */
final class Secretariat {
  /** Begins a statement with their ids; bind :region. */
  static final String UNITS = """
      with recursive secretariat as (
        select agency_id from agency_view where region_id = :region and kind = 'SEKRETARIAT'
        union
        select a.agency_id from agency_view a join secretariat s on s.agency_id = a.parent_id
        where a.region_id = :region)
      """;

  private Secretariat() {}
}
