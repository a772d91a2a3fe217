package id.lelangkinerja.offline.page;

import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;

/**
 * offline/page.jte and offline/shell.jte.
 *
 * @param code    the region's, as addresses have it
 * @param name    the region's short name
 * @param who     the mark of the person whose page it is; empty in what the device keeps
 * @param figures what that person has to write down; for readers without the script
 */
public record OfflinePage(String code, String name, String who, List<Figure> figures) {
  /** What the scripts say, below "offline.say."; a value's place in them is {0}. */
  public static final List<String> WORDS = List.of("headline", "none", "online", "offline", "as-of", "never", "kept",
      "waiting", "sending", "sent", "sent-draft", "asked", "returned", "refused", "changed", "session", "sign-in",
      "gone", "not-here",
      "required", "number", "value", "photo-failed", "photos-left", "remove", "unsent", "insecure");

  public OfflinePage { figures = List.copyOf(figures); }

  /** The page of nobody, to be kept on devices. */
  public static OfflinePage kept(String code, String name) {
    return new OfflinePage(code, name, "", List.of());
  }

  /** A figure that waits, with the way to its ordinary page. */
  public record Figure(String indicator, String periodKey, int period, int year, LocalDate dueOn, List<Tag> tags,
      String url) {}
}
