package id.lelangkinerja.bidding.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/sealed.jte: the agency's own sealed bid, its content null until the code is given. */
public record UnsealPage(BidHead head, int version, @Nullable ContentPage content, List<Download> files,
    boolean mayChange, String url, String changeUrl) {
  /** A file of the sealed bid, sent for with the code. */
  public record Download(String name, String url) {}
}
