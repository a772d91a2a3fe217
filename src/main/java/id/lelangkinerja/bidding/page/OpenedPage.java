package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/opened.jte: an opened bid, what was asked to complete it, and what the reader may decide. */
public record OpenedPage(BidHead head, Tag tag, ContentPage content, @Nullable Completion completion,
    List<Item> checked,
    List<StandingPage.Way> ways, List<Shell.Item> tabs, String nextKey, List<ActRow> acts) {
  /** An item of the administrative check and what was found; the tag says whether it is met. */
  public record Item(String key, Tag tag, String remark) {}

  /** What was asked, and the answer with its files where there is one. */
  public record Completion(String request, LocalDate dueOn, @Nullable String answer, @Nullable Instant answeredAt,
      List<AttachmentLine> files) {}
}
