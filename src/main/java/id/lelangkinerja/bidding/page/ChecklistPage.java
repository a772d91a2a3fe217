package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/**
 * bidding/checklist.jte: the administrative check of an opened bid, item by item, to be noted or to declare it
 * complete; the keys of its texts begin with the kind.
 */
public record ChecklistPage(BidHead head, String kind, List<Row> rows, List<String> answers, String url) {
  /** An item with the names of its fields, and what the bid itself says to it. */
  public record Row(String key, String answer, String remark, Sentence fact) {}
}
