package id.lelangkinerja.bidding.page;

import java.util.List;

/** bidding/check.jte: the whole draft before it is submitted; the code is empty where it cannot be submitted now. */
public record CheckPage(BidHead head, ContentPage content, List<Missing> missing, boolean heads, boolean replaces,
    String code, String revision, String submissionUrl) {
  public record Missing(String key, String concerns, String url) {}
}
