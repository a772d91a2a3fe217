package id.lelangkinerja.planning.page;

import java.util.List;
import java.util.UUID;

/** planning/tree.jte: one term's missions with all that hangs on them, and the other terms. */
public record PlanningPage(String term, List<Named> otherTerms, List<Mission> missions, boolean mayPlan) {
  public PlanningPage {
    otherTerms = List.copyOf(otherTerms);
    missions = List.copyOf(missions);
  }

  public record Mission(UUID id, String no, String text, List<Goal> goals) {
    public Mission { goals = List.copyOf(goals); }
  }

  public record Goal(UUID id, String no, String text, List<Objective> objectives) {
    public Goal { objectives = List.copyOf(objectives); }
  }

  public record Objective(UUID id, String no, String text, List<Named> indicators) {
    public Objective { indicators = List.copyOf(indicators); }
  }

  /** How many objectives the term has, and how many of them nothing measures yet. */
  public long objectives() {
    return missions.stream().flatMap(mission -> mission.goals().stream()).mapToLong(goal -> goal.objectives().size())
        .sum();
  }

  public long unmeasured() {
    return missions.stream().flatMap(mission -> mission.goals().stream())
        .flatMap(goal -> goal.objectives().stream()).filter(objective -> objective.indicators().isEmpty()).count();
  }
}
