package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;

/** portal/contracts.jte. {@code filtered} tells a search without result from a region without contracts. */
public record ContractsPage(Sentence headline, Filters filters, List<Row> rows, Pager pager, boolean filtered,
    String csv) {
  public ContractsPage { rows = List.copyOf(rows); }

  /** The choices of the list's form. */
  public record Filters(List<Choice> agencies, List<Choice> missions, List<Choice> years,
      List<Choice> states, List<Choice> districts, List<Choice> orders) {
    public Filters {
      agencies = List.copyOf(agencies);
      missions = List.copyOf(missions);
      years = List.copyOf(years);
      states = List.copyOf(states);
      districts = List.copyOf(districts);
      orders = List.copyOf(orders);
    }
  }

  /** A contract; {@code mission} is empty where it serves none, the state's key while it is in force. */
  public record Row(UUID contract, String number, String title, String agency, String mission, String years,
      String stateKey, Scored score) {}
}
