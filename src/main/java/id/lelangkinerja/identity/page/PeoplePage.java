package id.lelangkinerja.identity.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** identity/people.jte: the people whom the region knows, with what can be looked for among them. */
public record PeoplePage(Sentence headline, List<Row> rows, Listing list, Choices choices) {
  /** A person; {@code offices} are those of today, empty where there are none. */
  public record Row(UUID id, String name, String signIn, String offices, Tag state, @Nullable Instant lastSignIn) {}

  /** What each filter offers. */
  public record Choices(List<Choice> roles, List<Choice> agencies, List<Choice> states) {}
}
