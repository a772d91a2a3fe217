package id.lelangkinerja.identity.page;

import id.lelangkinerja.web.page.ActRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** identity/profile.jte: what the program knows of whoever reads it, and where they are signed in; {@code systems} where
 * systems may act for them. */
public record ProfilePage(String name, String signIn, String nip, String rank, String mail, List<Office> offices,
    List<Session> sessions, List<SignIn> signIns, List<ActRow> acts, boolean systems) {
  /** An office of today, with its last day where it has one. */
  public record Office(String title, String roleKey, String agency, @Nullable LocalDate to) {}

  /** A browser that is signed in; {@code here} is the reader's own. */
  public record Session(String browser, String address, Instant since, Instant last, boolean here) {}

  /** One sign-in. */
  public record SignIn(Instant at, String browser, String address) {}

  /** Whether there are others to end. */
  public boolean hasOthers() {
    return sessions.stream().anyMatch(session -> !session.here());
  }
}
