package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what and with whom the targets of a contract are to be reached, as its bid says: the bid was sealed and opened,
 * and nobody has changed it since; what amendments made of the milestones is laid over it.
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

  /** With the milestones as these say them, in the order of their days. */
  Means with(List<Reworded> texts) {
    return new Means(innovations, milestones.stream().map(each -> each.with(texts))
        .sorted(Comparator.comparing(Milestone::dueOn).thenComparingInt(Milestone::no)).toList(), partners);
  }

  /** What is reached by when; of one innovation, or of the whole. The number is the one of the bid. */
  public record Milestone(int no, LocalDate dueOn, String text, @Nullable String innovation) {
    private Milestone with(List<Reworded> texts) {
      var found = Reworded.of(texts, Reworded.Kind.MILESTONE, no);
      return found == null ? this : new Milestone(no, Objects.requireNonNull(found.dueOn()), found.text(), innovation);
    }
  }

  /** An agency of a joint bid with its share of the work in per cent; the lead first. Empty where one bid alone. */
  public record Partner(String name, boolean lead, BigDecimal share, String part) {}
}
