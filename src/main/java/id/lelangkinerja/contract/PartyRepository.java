package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who holds on a day the offices in which contracts are signed; an acting officer (Plt) before whom that one stands
 * in for.
 */
@Repository
class PartyRepository {
  private final JdbcClient jdbc;

  PartyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person in office, as printed. */
  record Holder(UUID personId, String name, @Nullable String nip, @Nullable String rankTitle, String office) {}

  List<Holder> heads(RegionId region, UUID agency, LocalDate day) {
    return jdbc.sql("""
        select p.person_id, p.name, p.nip, p.rank_title, a.office from appointment_view a
        join person_view p on p.person_id = a.person_id
        where a.region_id = :region and a.role = 'AGENCY_HEAD' and a.agency_id = :agency and a.valid_from <= :day
          and (a.valid_to is null or a.valid_to >= :day)
        order by a.acting desc, a.valid_from desc, p.person_id""").param("region", region.value())
        .param("agency", agency).param("day", day).query(Rows.of(Holder.class)).list();
  }

  List<Holder> mayors(RegionId region, LocalDate day) {
    return jdbc.sql("""
        select p.person_id, p.name, p.nip, p.rank_title, a.office from appointment_view a
        join person_view p on p.person_id = a.person_id
        where a.region_id = :region and a.role = 'MAYOR' and a.valid_from <= :day
          and (a.valid_to is null or a.valid_to >= :day)
        order by a.acting desc, a.valid_from desc, p.person_id""").param("region", region.value()).param("day", day)
        .query(Rows.of(Holder.class)).list();
  }
}
