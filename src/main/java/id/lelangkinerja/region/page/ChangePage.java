package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * region/agency-change.jte: the kinds to choose from and, once one is chosen, how many predecessors and successors it
 * may have and what they can be.
 */
public record ChangePage(List<Choice> kinds, String kind, int predecessors, int successors, List<Choice> agencies,
    List<Choice> parents, List<Choice> agencyKinds) {
  public ChangePage {
    kinds = List.copyOf(kinds);
    agencies = List.copyOf(agencies);
    parents = List.copyOf(parents);
    agencyKinds = List.copyOf(agencyKinds);
  }
}
