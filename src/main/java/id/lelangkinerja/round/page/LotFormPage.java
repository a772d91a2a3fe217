package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * round/lot-form.jte: a lot to be written or changed. Each row of the grid takes one indicator by its code; its hint is
 * the name of the indicator typed there, or empty. The kelurahan, which are many, are invited in a list of their own;
 * {@code needs} are the other lots of the round, {@code places} the kecamatan.
 */
public record LotFormPage(String titleKey, String action, String back, Round round, List<Choice> missions,
    List<Choice> problems, List<Choice> agencies, List<Choice> kelurahan, List<Choice> needs,
    List<Choice> places, List<Choice> indicators, List<Row> rows) {
  public record Round(String name, String url, List<Integer> years) {}

  public record Row(int no, String hint) {}
}
