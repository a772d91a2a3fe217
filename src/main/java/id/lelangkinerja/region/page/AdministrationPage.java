package id.lelangkinerja.region.page;

import java.util.List;

/** region/administration.jte: what stands before the first round, each with the keys of its name and of its count. */
public record AdministrationPage(List<Step> steps) {
  public AdministrationPage { steps = List.copyOf(steps); }

  /** The address is empty where the reader may only look on. */
  public record Step(String name, String told, int count, int gaps, boolean done, String url) {}

  public long missing() {
    return steps.stream().filter(step -> !step.done()).count();
  }
}
