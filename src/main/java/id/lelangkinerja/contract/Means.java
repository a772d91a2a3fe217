package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what and with whom the targets of a contract are to be reached, as its bid says: the bid was sealed and opened,
 * and nobody has changed it since.
 */
public record Means(List<Innovation> innovations, List<Milestone> milestones, List<Partner> partners) {
  /** A contract that says nothing of its means. */
  public static final Means NONE = new Means(List.of(), List.of(), List.of());

  public Means {
    innovations = List.copyOf(innovations);
    milestones = List.copyOf(milestones);
    partners = List.copyOf(partners);
  }

  /** What is done anew, from which day on. */
  public record Innovation(int no, String name, String description, LocalDate startsOn) {}

  /** What is reached by when; of one innovation, or of the whole. */
  public record Milestone(LocalDate dueOn, String text, @Nullable String innovation) {}

  /** An agency of a joint bid with its share of the work in per cent; the lead first. Empty where one bid alone. */
  public record Partner(String name, boolean lead, BigDecimal share, String part) {}
}
