package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads published contracts: those in force or past it, which everyone may read. */
@Repository
@Transactional(readOnly = true)
public class ContractQuery {
  private static final String INDICATORS = """
      (select string_agg(i.name, ' ') from contract_indicator i
        where i.region_id = c.region_id and i.contract_id = c.contract_id)""";
  private static final String FILTERED = """
      from contract c
      join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
      left join mission_view m on m.region_id = c.region_id and m.mission_id = c.mission_id
      where c.region_id = :region and c.state not in ('DRAFT', 'SIGNING')
        and (:agency::uuid is null or c.agency_id = :agency) and (:mission::uuid is null or c.mission_id = :mission)
        and\s""" + Words.within("c.number, c.title, a.name, a.short_name, " + INDICATORS,
      "(c.stems || to_tsvector('indonesian', a.name || ' ' || coalesce(" + INDICATORS + ", '')))")
      + "\n";
  private final JdbcClient jdbc;
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final VersionRepository versions;

  ContractQuery(JdbcClient jdbc, ContractRepository contracts, SheetRepository sheets, VersionRepository versions) {
    this.jdbc = jdbc;
    this.contracts = contracts;
    this.sheets = sheets;
    this.versions = versions;
  }

  /** What to look for: words in number, title, agency or indicators (empty: any), one agency, one mission. */
  public record Search(String words, @Nullable UUID agency, @Nullable UUID mission) {
    /** Finds every published contract. */
    public static Search all() {
      return new Search("", null, null);
    }
  }

  /** A published contract as a list shows it; {@code budget} is the whole term's, in rupiah. */
  public record Published(UUID contractId, String number, String title, UUID agencyId, String agencyName,
      String agencyShortName, @Nullable UUID missionId, @Nullable Integer missionNo, @Nullable String missionText,
      ContractState state, int firstYear, int lastYear, Instant inForceAt, String documentHash, int indicators,
      long budget) {}

  /** The newest first. */
  public List<Published> published(RegionId region, Search search, int limit, int offset) {
    return jdbc.sql("""
        select c.contract_id, c.number, c.title, c.agency_id, a.name agency_name, a.short_name agency_short_name,
          c.mission_id, m.no mission_no, m.text mission_text, c.state, c.first_year, c.last_year, c.in_force_at,
          c.document_hash,
          (select count(*)::int from contract_indicator i
            where i.region_id = c.region_id and i.contract_id = c.contract_id) indicators,
          (select coalesce(sum(b.amount), 0)::bigint from contract_budget b
            where b.region_id = c.region_id and b.contract_id = c.contract_id) budget
        """ + FILTERED + "order by c.in_force_at desc, c.number desc limit :limit offset :offset")
        .param("region", region.value()).param("agency", search.agency()).param("mission", search.mission())
        .param("words", Words.of(search.words()).parameter()).param("limit", limit).param("offset", offset)
        .query(Rows.of(Published.class)).list();
  }

  public int count(RegionId region, Search search) {
    return jdbc.sql("select count(*)::int " + FILTERED).param("region", region.value())
        .param("agency", search.agency()).param("mission", search.mission())
        .param("words", Words.of(search.words()).parameter())
        .query(Rows.of(Integer.class)).single();
  }

  /** A published contract without its figures; empty where there is none, or none that is published yet. */
  public Optional<Contract> find(RegionId region, UUID contract) {
    return contracts.find(region, contract).filter(found -> found.state().isPublished());
  }

  /** The versions of a published contract, the signed one first. */
  public List<ContractVersion> versions(RegionId region, UUID contract) {
    return find(region, contract).map(found -> {
      var signedAt = Objects.requireNonNull(found.inForceAt(), "a published contract is in force");
      var first = new ContractVersion(1, LocalDate.ofInstant(signedAt, Texts.ZONE), signedAt);
      return Stream.concat(Stream.of(first), versions.later(region, contract).stream()).toList();
    }).orElse(List.of());
  }

  /** Who holds and held a published contract, the agency that signed first. */
  public List<Holder> holders(RegionId region, UUID contract) {
    return find(region, contract).map(_ -> versions.holders(region, contract)).orElse(List.of());
  }

  /** The contracts in which a published one goes on, the largest share first. */
  public List<Contract> heirs(RegionId region, UUID contract) {
    return contracts.heirs(region, contract);
  }

  /** A published contract as this version of it says; empty where it has no such version. */
  public Optional<ContractSheet> sheet(RegionId region, UUID contract, int version) {
    return versions(region, contract).stream().anyMatch(each -> each.version() == version)
        ? find(region, contract).map(found -> sheets.of(region, found, version))
        : Optional.empty();
  }

  /** A whole published contract with the targets in force; empty where there is none that is published. */
  public Optional<ContractSheet> sheet(RegionId region, UUID contract) {
    return find(region, contract).map(found -> sheets.of(region, found));
  }
}
