package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.Bundle;
import id.lelangkinerja.sealing.InstallationLock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Drafts: one encrypted document each and the bundle of what is attached to it, bound to its bid and its revision,
 * the key outside the database.
 */
@Repository
class DraftRepository {
  private final JdbcClient jdbc;
  private final BundleRepository bundles;
  private final InstallationLock lock;

  DraftRepository(JdbcClient jdbc, BundleRepository bundles, InstallationKey installation) {
    this.jdbc = jdbc;
    this.bundles = bundles;
    this.lock = new InstallationLock(installation, "bid draft");
  }

  record Saved(BidContent content, int revision, Instant savedAt) {}

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Row(int revision, byte[] ciphertext, Instant savedAt) {}

  Optional<Saved> find(RegionId region, BidId bid) {
    return jdbc.sql("""
        select revision, ciphertext, saved_at from bid_draft where region_id = :region and bid_id = :bid""")
        .param("region", region.value()).param("bid", bid.value()).query(Rows.of(Row.class)).optional()
        .map(row -> new Saved(ContentFormat.read(lock.unlock(place(region, bid, row.revision()), row.ciphertext())),
            row.revision(), row.savedAt()));
  }

  /** The newest, with everybody else who would save kept waiting until the transaction ends. */
  Optional<Saved> alone(RegionId region, BidId bid) {
    jdbc.sql("select revision from bid_draft where region_id = :region and bid_id = :bid for update")
        .param("region", region.value()).param("bid", bid.value()).query(Rows.of(Integer.class)).optional();
    return find(region, bid);
  }

  /** The first revision, without attachments; refused with BID_DRAFT_EXISTS where a draft is being worked on. */
  void add(Acting who, BidId bid, BidContent content) {
    int added = jdbc.sql("""
        insert into bid_draft (region_id, bid_id, revision, ciphertext, saved_at, saved_by)
        values (:region, :bid, 1, :ciphertext, programme_time(), :person) on conflict do nothing""")
        .param("region", who.region().value()).param("bid", bid.value())
        .param("ciphertext", locked(who.region(), bid, 1, content)).param("person", who.person().value()).update();
    Refused.unless(added == 1, Reason.BID_DRAFT_EXISTS);
    bundles.keep(who.region(), bid, Bundle.blank());
  }

  /** The first revision of a draft that says what the sealed version says, with its attachments; refused alike. */
  void reopen(Acting who, BidId bid, BidContent content) {
    add(who, bid, content);
    bundles.reopen(who.region(), bid);
  }

  /** Puts the content in the place of this revision; CHANGED_MEANWHILE when it is no longer the newest. */
  int replace(Acting who, BidId bid, BidContent content, int revision) {
    int replaced = jdbc.sql("""
        update bid_draft set revision = :next, ciphertext = :ciphertext, saved_at = programme_time(), saved_by = :person
        where region_id = :region and bid_id = :bid and revision = :revision""")
        .param("next", revision + 1).param("ciphertext", locked(who.region(), bid, revision + 1, content))
        .param("person", who.person().value()).param("region", who.region().value()).param("bid", bid.value())
        .param("revision", revision).update();
    Refused.unless(replaced == 1, Reason.CHANGED_MEANWHILE);
    return revision + 1;
  }

  /** Destroys exactly this revision; CHANGED_MEANWHILE when it is no longer the newest. */
  void destroy(RegionId region, BidId bid, int revision) {
    int gone = jdbc.sql("""
        delete from bid_draft where region_id = :region and bid_id = :bid and revision = :revision""")
        .param("region", region.value()).param("bid", bid.value()).param("revision", revision).update();
    Refused.unless(gone == 1, Reason.CHANGED_MEANWHILE);
  }

  /** Deletes the drafts of bids that stood not submitted for more than so many days; tells whose. */
  List<UUID> discardUnsent(RegionId region, int days) {
    return jdbc.sql("""
        delete from bid_draft d using bid b
        where d.region_id = :region and b.region_id = d.region_id and b.bid_id = d.bid_id and b.state = 'NOT_SUBMITTED'
          and (select max(m.moved_at) from bid_move m where m.region_id = b.region_id and m.bid_id = b.bid_id
            and m.to_state = 'NOT_SUBMITTED') < programme_time() - make_interval(days => :days)
        returning d.bid_id""").param("region", region.value()).param("days", days).query(Rows.of(UUID.class)).list();
  }

  private byte[] locked(RegionId region, BidId bid, int revision, BidContent content) {
    return lock.lock(place(region, bid, revision), ContentFormat.write(content));
  }

  private static String place(RegionId region, BidId bid, int revision) {
    return region.value() + "/" + bid.value() + "/" + revision;
  }
}
