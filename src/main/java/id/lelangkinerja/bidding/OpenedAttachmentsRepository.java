package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.Examined;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.Bundle;
import id.lelangkinerja.sealing.SealBroken;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was attached to opened bids: files like all others from the opening on. One that was damaged under the seal is
 * named without a file, and the others are there.
 */
@Repository
class OpenedAttachmentsRepository {
  private final JdbcClient jdbc;
  private final BundleRepository bundles;
  private final FileStore files;
  private final History history;
  private final TransactionTemplate savepoint;

  OpenedAttachmentsRepository(JdbcClient jdbc, BundleRepository bundles, FileStore files, History history,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.bundles = bundles;
    this.files = files;
    this.history = history;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** An attachment of an opened bid; without a file where it was damaged. */
  record Opened(UUID attachmentId, String name, long size, @Nullable UUID indicatorId, @Nullable UUID fileId) {}

  /** Decrypts each and keeps it as a file; refused with DISK_FULL, which damages nothing. */
  void write(Acting who, BidRow bid, List<Attachment> attachments) {
    if (attachments.isEmpty()) {
      return;
    }
    var bundle = bundles.ofSealed(who.region(), bid.id());
    for (int index = 0; index < attachments.size(); index++) {
      var each = attachments.get(index);
      var file = file(who, bid, bundle, attachments, index);
      jdbc.sql("""
          insert into bid_attachment (region_id, bid_id, no, attachment_id, name, size, indicator_id, file_id)
          values (:region, :bid, :no, :attachment, :name, :size, :indicator, :file)""")
          .param("region", who.region().value()).param("bid", bid.bidId()).param("no", index + 1)
          .param("attachment", each.id()).param("name", each.name()).param("size", each.size())
          .param("indicator", each.indicator().orElse(null)).param("file", file.orElse(null)).update();
      if (file.isEmpty()) {
        history.record(who, "bid.attachment-damaged", Kind.BID, bid.bidId(), each.name());
      }
    }
  }

  List<Opened> of(RegionId region, BidId bid) {
    return jdbc.sql("""
        select attachment_id, name, size, indicator_id, file_id from bid_attachment
        where region_id = :region and bid_id = :bid order by no""").param("region", region.value())
        .param("bid", bid.value()).query(Rows.of(Opened.class)).list();
  }

  /** Behind a savepoint of its own; empty where the attachment does not open. */
  private Optional<UUID> file(Acting who, BidRow bid, Bundle bundle, List<Attachment> attachments, int index) {
    var attachment = attachments.get(index);
    try {
      return Optional.ofNullable(savepoint.execute(_ -> {
        var content = bundle.read(index, Attachment.sizes(attachments), attachment.key(),
            Attaching.place(who.region(), bid, attachment.id()));
        if (!Examined.sha256(content).equals(attachment.sha256())) {
          throw new SealBroken(SealBroken.At.HASH);
        }
        return files.store(who, attachment.name(), new ByteArrayInputStream(content));
      }));
    } catch (SealBroken | DataAccessException _) {
      return Optional.empty();
    } catch (Refused refused) {
      if (refused.reason() == Reason.DISK_FULL) {
        throw refused;
      }
      return Optional.empty();
    }
  }
}
