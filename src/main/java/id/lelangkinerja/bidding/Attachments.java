package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.AttachmentLine;
import id.lelangkinerja.bidding.page.TableShown;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is attached to a bid, as pages list it. */
final class Attachments {
  private static final int KILOBYTE = 1024;

  private Attachments() {}

  /** Of a draft or a sealed bid, each at the address that the function gives. */
  static List<AttachmentLine> lines(BidContent content, LotTerms terms, Function<UUID, String> url,
      Function<UUID, String> removal) {
    return content.attachments().stream().map(each -> new AttachmentLine(each.name(), kilobytes(each.size()),
        concerns(each.indicator(), terms), url.apply(each.id()), removal.apply(each.id()), false)).toList();
  }

  /** Of an opened bid. */
  static List<AttachmentLine> lines(List<OpenedAttachmentsRepository.Opened> opened, LotTerms terms,
      Function<UUID, String> url) {
    return opened.stream().map(each -> new AttachmentLine(each.name(), kilobytes(each.size()),
        concerns(Optional.ofNullable(each.indicatorId()), terms),
        each.fileId() == null ? "" : url.apply(each.attachmentId()), "", each.fileId() == null)).toList();
  }

  /** Of an opened bid, with the tables behind its baselines opened. */
  static List<AttachmentLine> opened(RegionId region, List<OpenedAttachmentsRepository.Opened> opened, LotTerms terms,
      FileStore files, Function<UUID, String> url) {
    return opened.stream().map(each -> new AttachmentLine(each.name(), kilobytes(each.size()),
        concerns(Optional.ofNullable(each.indicatorId()), terms),
        each.fileId() == null ? "" : url.apply(each.attachmentId()), "", each.fileId() == null,
        each.indicatorId() == null ? null : table(region, files, each.fileId()))).toList();
  }

  private static @Nullable TableShown table(RegionId region, FileStore files, @Nullable UUID file) {
    if (file == null) {
      return null;
    }
    return files.isInfected(region, file)
        ? new TableShown(null, new Refused(Reason.FILE_INFECTED, ""))
        : TablesShown.of(files.find(region, file).mediaType(), () -> files.open(region, file));
  }

  /** Of a draft that is previewed, with the tables behind its baselines opened; they are decrypted in memory alone. */
  static List<AttachmentLine> previewed(BidContent content, LotTerms terms, Function<UUID, String> url,
      Function<UUID, InputStream> decrypted) {
    return content.attachments().stream().map(each -> new AttachmentLine(each.name(), kilobytes(each.size()),
        concerns(each.indicator(), terms), url.apply(each.id()), "", false,
        each.indicator().isEmpty() ? null : TablesShown.of(each.mediaType(), () -> decrypted.apply(each.id()))))
        .toList();
  }

  /** Of the answer to what was asked of an incomplete bid. */
  static List<AttachmentLine> lines(List<StoredFile> brought, Function<UUID, String> url) {
    return brought.stream().map(each -> new AttachmentLine(each.name(), kilobytes(each.size()), "",
        url.apply(each.fileId()), "", false)).toList();
  }

  private static String concerns(Optional<UUID> indicator, LotTerms terms) {
    return indicator.flatMap(terms::measure).map(LotTerms.Measure::name).orElse("");
  }

  private static long kilobytes(long bytes) {
    return (bytes + KILOBYTE - 1) / KILOBYTE;
  }
}
