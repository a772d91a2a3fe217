package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.ActRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** region/agency.jte: one agency with those above, below, before and after it. */
public record AgencyPage(AgenciesPage.Row agency, String code, @Nullable UUID parent, List<AgenciesPage.Row> children,
    List<AgenciesPage.Row> predecessors, List<AgenciesPage.Row> successors, List<ActRow> history) {
  public AgencyPage {
    children = List.copyOf(children);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    history = List.copyOf(history);
  }
}
