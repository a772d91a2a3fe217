package id.lelangkinerja.measurement.page;

import java.util.List;

/**
 * measurement/selection.jte: the figures that are verified at once, named before it is done; {@code alone} are those
 * ticked that are not, since their risk is no longer low or they wait no more.
 */
public record SelectionPage(List<QueuePage.Row> together, List<QueuePage.Row> alone, int gone) {
  public SelectionPage {
    together = List.copyOf(together);
    alone = List.copyOf(alone);
  }
}
