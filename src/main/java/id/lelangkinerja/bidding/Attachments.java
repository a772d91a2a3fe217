package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.AttachmentLine;
import id.lelangkinerja.files.StoredFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
