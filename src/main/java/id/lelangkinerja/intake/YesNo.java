package id.lelangkinerja.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Yes or no in a cell: written in the same words for every reader, and read in those of either language. */
public final class YesNo {
  static final List<String> CHOICES = List.of("yes", "no");

  private YesNo() {}

  public static String of(boolean holds) {
    return CHOICES.get(holds ? 0 : 1);
  }

  /** What the text says, in whatever case; empty where it is neither. */
  static Optional<Boolean> read(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "ya" -> Optional.of(true);
      case "no", "tidak" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
