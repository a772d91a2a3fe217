package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;

/**
 * planning/measure-form.jte: how an indicator is measured, and what of it must stay.
 *
 * @param version   the version that the edit names
 * @param published whether figures of it are published
 */
public record MeasurePage(UUID id, String name, String version, Measuring choices, boolean published, Resting resting,
    List<ActRow> acts) {
  public MeasurePage { acts = List.copyOf(acts); }

  /** What can be chosen. */
  public record Measuring(List<Choice> directions, List<Choice> aggregations, List<Choice> frequencies,
      List<Choice> progress) {
    public Measuring {
      directions = List.copyOf(directions);
      aggregations = List.copyOf(aggregations);
      frequencies = List.copyOf(frequencies);
      progress = List.copyOf(progress);
    }
  }

  /** What rests on it: lots, among them those in an auction, and contracts that keep what was agreed. */
  public record Resting(List<Line> lots, List<Line> auctions, List<Line> contracts) {
    public Resting {
      lots = List.copyOf(lots);
      auctions = List.copyOf(auctions);
      contracts = List.copyOf(contracts);
    }
  }

  public record Line(String title, String url) {}
}
