package id.lelangkinerja.caselist.page;

import java.util.List;
import java.util.UUID;

/** caselist/cases.jte: the cases themselves, to one person for half an hour. */
public record CasesPage(UUID id, String indicator, String periodKey, int period, int year, List<String> columnKeys,
    List<List<String>> rows) {
  public CasesPage {
    columnKeys = List.copyOf(columnKeys);
    rows = List.copyOf(rows);
  }
}
