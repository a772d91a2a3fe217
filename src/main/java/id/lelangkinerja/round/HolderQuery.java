package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.sealing.RoundKey;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.SigningKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a round is sealed and who holds its key; and which holders are waited for to make ready. */
@Repository
@Transactional(readOnly = true)
public class HolderQuery implements Waiting {
  private final JdbcClient jdbc;
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final InstallationKey installation;
  private final SigningKey signing;

  HolderQuery(JdbcClient jdbc, RoundRepository rounds, HolderRepository holders, InstallationKey installation,
      SigningKey signing) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.holders = holders;
    this.installation = installation;
    this.signing = signing;
  }

  /**
   * How a round is sealed: the way, its holders, and the key once there is one.
   *
   * @param replaceable whether a holder can still be replaced
   */
  public record Seal(SealingWay way, List<Named> holders, @Nullable Named substitute, @Nullable Signed key,
      boolean replaceable) {
    public Seal { holders = List.copyOf(holders); }
  }

  /** A holder as everybody may read them. */
  public record Named(int no, UUID person, String name, boolean ready) {}

  /** The key's fingerprint, what the installation signed, both in hexadecimal, and whether the signature holds. */
  public record Signed(String fingerprint, String statement, String signature, String verificationKey, boolean own) {}

  private record Place(UUID id, String name, Instant due, boolean ready) {}

  /** The round must be one that the reader may see, or of which they are a holder. */
  public Seal seal(Acting who, RoundId round) {
    var region = who.region();
    var key = rounds.key(region, round);
    return new Seal(key.map(RoundKey::way).orElseGet(() -> holders.way(region, round)),
        holders.holders(region, round).stream().map(HolderQuery::named).toList(),
        holders.substitute(region, round).map(HolderQuery::named).orElse(null),
        key.map(each -> signed(each, Round.sealingContext(region, round))).orElse(null),
        HolderRules.isSealed(rounds, region, round));
  }

  /** The name of a round for one who holds a part of its key; throws Refused NOT_FOUND_HERE for everybody else. */
  public String roundOf(Acting who, RoundId round) {
    return jdbc.sql("""
        select r.name from round r where r.region_id = :region and r.round_id = :round and exists (
          select 1 from key_holder h where h.region_id = r.region_id and h.round_id = r.round_id
            and h.person_id = :person)""").param("region", who.region().value()).param("round", round.value())
        .param("person", who.person().value()).query(Rows.of(String.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The place for which this person makes ready: as a substitute, or as a holder who has no part yet. */
  Optional<KeyHolder> waiting(Acting who, RoundId round) {
    var substitute = holders.substitute(who.region(), round).filter(each -> each.person().equals(who.person()));
    return substitute.or(() -> holders.holders(who.region(), round).stream()
        .filter(each -> each.person().equals(who.person()) && each.sealedShare() == null).findFirst());
  }

  /** Whoever heads or drafts, on the day, for an agency that a lot of the round invites or that is a partner there. */
  Set<UUID> bidders(RegionId region, RoundId round, Set<AgencyId> partners, LocalDate day) {
    return Set.copyOf(jdbc.sql("""
        select distinct a.person_id from appointment_view a
        where a.region_id = :region and a.role in ('AGENCY_HEAD', 'AGENCY_OPERATOR')
          and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
          and (a.agency_id = any(:partners) or exists (select 1 from lot_invitation i
            join lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
            where i.region_id = a.region_id and i.agency_id = a.agency_id and l.round_id = :round))""")
        .param("region", region.value()).param("round", round.value()).param("day", day)
        .param("partners", partners.stream().map(AgencyId::value).toArray(UUID[]::new)).query(Rows.of(UUID.class))
        .list());
  }

  /** Whether somebody who heads or drafts for the agency on the day holds a part of the round's key, or is to. */
  public boolean isHeldWithin(RegionId region, RoundId round, AgencyId agency, LocalDate day) {
    return jdbc.sql("""
        select exists (select 1 from key_holder h
          join appointment_view a on a.region_id = h.region_id and a.person_id = h.person_id
          where h.region_id = :region and h.round_id = :round and a.agency_id = :agency
            and a.role in ('AGENCY_HEAD', 'AGENCY_OPERATOR')
            and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))""")
        .param("region", region.value()).param("round", round.value()).param("agency", agency.value())
        .param("day", day).query(Rows.of(Boolean.class)).single();
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    return jdbc.sql("""
        select distinct r.round_id id, r.name, case when h.ready_at is null then r.opens_at else r.closes_at end due,
          h.ready_at is not null ready
        from round r
        join key_holder h on h.region_id = r.region_id and h.round_id = r.round_id
        where r.region_id = :region and h.person_id = :person and case
          when h.ready_at is not null then not h.substitute and exists (select 1 from lot l
            where l.region_id = r.region_id and l.round_id = r.round_id and l.state = 'OPENING')
          when h.substitute then exists (select 1 from lot l
            where l.region_id = r.region_id and l.round_id = r.round_id and l.state in ('DRAFT', 'BIDDING', 'OPENING'))
          else r.sealing = 'SPLIT' end
        order by due, r.name limit 100""")
        .param("region", who.region().value()).param("person", who.person().value()).query(Rows.of(Place.class)).list()
        .stream()
        .map(place -> place.ready()
            ? new Task("round.waiting.sitting", place.name(), place.due(), links.seals().seal(place.id()))
            : new Task("round.waiting.holder", place.name(), place.due(), links.seals().holder(place.id())))
        .toList();
  }

  private Signed signed(RoundKey key, String context) {
    var signature = key.signature();
    return new Signed(key.fingerprint(), key.statement(context),
        signature == null ? "" : HexFormat.of().formatHex(signature), signing.publicKey(),
        key.isOwn(installation, signing, context));
  }

  private static Named named(KeyHolder holder) {
    return new Named(holder.holderNo(), holder.personId(), holder.name(), holder.isReady());
  }
}
