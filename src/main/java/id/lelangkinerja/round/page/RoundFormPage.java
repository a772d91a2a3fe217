package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** round/round-form.jte: a round to be written or changed. Stages are names of states with their texts' keys. */
public record RoundFormPage(String titleKey, String action, String back, List<Choice> terms, List<Choice> people,
    int criteria, int years, List<Stage> stages) {
  public record Stage(String name, String key) {}
}
