package id.lelangkinerja.contract.page;

import id.lelangkinerja.contract.Means;
import id.lelangkinerja.region.Clause;
import java.util.List;

/** contract/drawing-up.jte: what the contract of an awarded lot would say, before it is drawn up. */
public record DrawingUpPage(String title, String agency, String round, Promises promises, Budgets budgets,
    List<Clause> clauses, Means means, String drawUp, String drafts) {
  public DrawingUpPage { clauses = List.copyOf(clauses); }
}
