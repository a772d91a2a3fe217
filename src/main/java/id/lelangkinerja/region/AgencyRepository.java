package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agencies and their succession. */
@Repository
class AgencyRepository {
  private final JdbcClient jdbc;

  AgencyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, AgencyId id, RegisteringAgency.NewAgency agency) {
    var parent = agency.parent();
    jdbc.sql("""
        insert into agency (region_id, agency_id, slug, code, name, short_name, kind, parent_id, valid_from, valid_to,
          source)
        values (:region, :agency, :slug, :code, :name, :shortName, :kind, :parent, :from, :to, :source)""")
        .param("region", region.value()).param("agency", id.value()).param("slug", agency.slug())
        .param("code", agency.code()).param("name", agency.name()).param("shortName", agency.shortName())
        .param("kind", agency.kind().name()).param("parent", parent == null ? null : parent.value())
        .param("from", agency.validFrom()).param("to", agency.validTo()).param("source", agency.source()).update();
  }

  void addSuccession(RegionId region, AgencyId predecessor, AgencyId successor) {
    jdbc.sql("""
        insert into agency_succession (region_id, predecessor_id, successor_id) values (:region, :from, :to)""")
        .param("region", region.value()).param("from", predecessor.value()).param("to", successor.value()).update();
  }

  /** An agency as it stands; {@code version} is what an edit must name. */
  record Standing(UUID agencyId, String name, String shortName, AgencyKind kind, @Nullable UUID parentId,
      @Nullable LocalDate validFrom, @Nullable LocalDate validTo, int version) {
    AgencyId id() {
      return new AgencyId(agencyId);
    }

    boolean isThereOn(LocalDate day) {
      return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
  }

  /** The agency, locked until the transaction ends, so that two changes of it come one after the other. */
  Optional<Standing> lock(RegionId region, AgencyId agency) {
    return jdbc.sql("""
        select agency_id, name, short_name, kind, parent_id, valid_from, valid_to, version from agency
        where region_id = :region and agency_id = :agency for update""").param("region", region.value())
        .param("agency", agency.value()).query(Rows.of(Standing.class)).optional();
  }

  boolean has(RegionId region, AgencyId agency) {
    return jdbc.sql("select exists (select 1 from agency where region_id = :region and agency_id = :agency)")
        .param("region", region.value()).param("agency", agency.value()).query(Rows.of(Boolean.class)).single();
  }

  boolean hasSlug(RegionId region, String slug) {
    return jdbc.sql("select exists (select 1 from agency where region_id = :region and slug = :slug)")
        .param("region", region.value()).param("slug", slug).query(Rows.of(Boolean.class)).single();
  }

  /** The units below the agency that go on after the day. */
  List<UUID> unitsBelow(RegionId region, AgencyId agency, LocalDate day) {
    return jdbc.sql("""
        select agency_id from agency where region_id = :region and parent_id = :agency
          and (valid_to is null or valid_to > :day)""").param("region", region.value())
        .param("agency", agency.value()).param("day", day).query(Rows.of(UUID.class)).list();
  }

  /** False where the version is no longer the one that was seen. */
  boolean end(RegionId region, Standing seen, LocalDate lastDay) {
    return jdbc.sql("""
        update agency set valid_to = :last, version = version + 1
        where region_id = :region and agency_id = :agency and version = :seen""").param("region", region.value())
        .param("agency", seen.agencyId()).param("last", lastDay).param("seen", seen.version()).update() == 1;
  }

  void handOver(RegionId region, List<UUID> units, AgencyId parent) {
    jdbc.sql("""
        update agency set parent_id = :parent, version = version + 1
        where region_id = :region and agency_id = any(:units)""").param("region", region.value())
        .param("parent", parent.value()).param("units", units.toArray(UUID[]::new)).update();
  }

  void addChange(RegionId region, UUID id, AgencyChange change) {
    jdbc.sql("""
        insert into agency_change (region_id, change_id, kind, effective_on, legal_basis)
        values (:region, :change, :kind, :day, :basis)""").param("region", region.value()).param("change", id)
        .param("kind", change.kind().name()).param("day", change.effectiveOn())
        .param("basis", change.legalBasis()).update();
  }

  void addSuccession(RegionId region, Succession succession) {
    jdbc.sql("""
        insert into agency_succession (region_id, predecessor_id, successor_id, change_id, share)
        values (:region, :from, :to, :change, :share)""").param("region", region.value())
        .param("from", succession.predecessorId()).param("to", succession.successorId())
        .param("change", succession.changeId()).param("share", succession.share()).update();
  }

  void rename(RegionId region, AgencyId agency, RenamingAgency.NewName name) {
    jdbc.sql("""
        update agency set name = :name, short_name = :shortName, version = version + 1
        where region_id = :region and agency_id = :agency""").param("region", region.value())
        .param("agency", agency.value()).param("name", name.name()).param("shortName", name.shortName()).update();
  }

  /** Below this parent, or below none. False where the version is no longer the one that was seen. */
  boolean place(RegionId region, AgencyId agency, int seenVersion, @Nullable AgencyId parent) {
    return jdbc.sql("""
        update agency set parent_id = :parent, version = version + 1
        where region_id = :region and agency_id = :agency and version = :seen""").param("region", region.value())
        .param("agency", agency.value()).param("seen", seenVersion)
        .param("parent", parent == null ? null : parent.value()).update() == 1;
  }

  /** False where the version is no longer the one that was seen. */
  boolean correct(RegionId region, AgencyId agency, int seenVersion, @Nullable String code, AgencyKind kind) {
    return jdbc.sql("""
        update agency set code = :code, kind = :kind, version = version + 1
        where region_id = :region and agency_id = :agency and version = :seen""").param("region", region.value())
        .param("agency", agency.value()).param("seen", seenVersion).param("code", code).param("kind", kind.name())
        .update() == 1;
  }

  /** Whether the agency is the other one or stands anywhere below it. */
  boolean standsBelow(RegionId region, AgencyId agency, AgencyId other) {
    return jdbc.sql("""
        with recursive above as (
          select agency_id, parent_id from agency where region_id = :region and agency_id = :agency
          union select a.agency_id, a.parent_id from above b
            join agency a on a.region_id = :region and a.agency_id = b.parent_id)
        select exists (select 1 from above where agency_id = :other)""").param("region", region.value())
        .param("agency", agency.value()).param("other", other.value()).query(Rows.of(Boolean.class)).single();
  }
}
