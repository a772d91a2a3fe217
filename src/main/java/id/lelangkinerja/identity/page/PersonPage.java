package id.lelangkinerja.identity.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * identity/person.jte: a person as the administrator sees them. {@code mail} and the open link are told at home alone;
 * {@code mailed} tells that links go to the person by mail; {@code actions} holds only what the reader may do now.
 */
public record PersonPage(UUID id, String name, String signIn, String nip, String rank, String mail, boolean home,
    Tag state,
    @Nullable Instant lastSignIn, @Nullable Instant linkUntil, boolean mailed, List<Office> offices,
    List<Action> actions,
    List<ActRow> acts) {
  /** An office with its days; {@code end} leads to ending it and is empty where it cannot be ended. */
  public record Office(String title, String roleKey, String agency, boolean acting, LocalDate from,
      @Nullable LocalDate to, Tag state, String end) {}

  /** One thing to do: its text's key, its address, the button's look. */
  public record Action(String key, String url, String look) {}
}
