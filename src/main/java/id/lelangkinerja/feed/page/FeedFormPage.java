package id.lelangkinerja.feed.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * feed/form.jte: what is fetched, how and when.
 *
 * @param name    of the feed that is changed; null where one is prepared
 * @param version that the edit names; empty where one is prepared
 * @param back    where one is led without saving
 * @param secret  whether a secret is on record
 */
public record FeedFormPage(@Nullable String name, String version, String action, String back, Choices choices,
    boolean secret) {
  /** What can be chosen; agencies are empty where the feed has its own already. */
  public record Choices(List<Choice> agencies, List<Choice> formats, List<Choice> separators, List<Choice> decimals,
      List<Choice> turns) {
    public Choices {
      agencies = List.copyOf(agencies);
      formats = List.copyOf(formats);
      separators = List.copyOf(separators);
      decimals = List.copyOf(decimals);
      turns = List.copyOf(turns);
    }
  }
}
