package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Tag;
import java.util.List;

/** bidding/tasks.jte: a draft as a list of what is done and what is not. */
public record TasksPage(BidHead head, List<Task> tasks, long done, long asked, boolean replaces, String checkUrl,
    String previewUrl) {
  /** One section; what it concerns is empty where there is but one of its kind. Not asked is what may be left open. */
  public record Task(String key, String concerns, Tag tag, boolean asked, String url) {}
}
