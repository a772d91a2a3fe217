package id.lelangkinerja.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the head passes on, as it was typed: to a person with an account, or to whom is named here; with which targets of
 * the year and which activities. A change names what it replaces, and why.
 */
public record Passed(@Nullable UUID person, String name, String nip, String rankTitle, String office,
    List<Target> targets, List<Activity> activities, @Nullable UUID replaces, String reason) {
  public Passed {
    targets = List.copyOf(targets);
    activities = List.copyOf(activities);
  }

  /** One promise of the head's agreement, with the target that the official answers for. */
  public record Target(UUID commitmentId, BigDecimal target) {}
}
