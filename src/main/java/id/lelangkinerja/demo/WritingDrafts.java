package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.Attaching;
import id.lelangkinerja.bidding.BidContent;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.Drafting;
import id.lelangkinerja.platform.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a draft whole and attaches the files that the script names. */
@Component
class WritingDrafts {
  private final Drafting drafting;
  private final Attaching attaching;
  private final Stage stage;

  WritingDrafts(Drafting drafting, Attaching attaching, Stage stage) {
    this.drafting = drafting;
    this.attaching = attaching;
    this.stage = stage;
  }

  void write(Acting head, BidId bid, BidContent content, List<Script.AttachmentPart> attachments) {
    drafting.save(head, bid, content, 1);
    attachments.forEach(each -> attaching.attach(head, bid, each.file(), bytes(each.file()),
        Optional.ofNullable(each.indicator()).map(stage::id)));
  }

  /** What the script keeps under this name. */
  static byte[] bytes(String file) {
    try (var in = Objects.requireNonNull(
        WritingDrafts.class.getResourceAsStream("/demo/script/attachments/" + file), file)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
