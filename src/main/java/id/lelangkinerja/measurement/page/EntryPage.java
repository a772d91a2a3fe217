package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.Written;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * measurement/entry.jte: the figures that an agency owes, to be typed one below the other; the grid is as it is written (measurement/grid.jte).
 *
 * @param told    what came of the form that led here; empty where none did
 * @param handsIn whether any figure of this page can be handed in already
 */
public record EntryPage(Sentence headline, List<Sentence> told, boolean handsIn, Written grid, Pager pager,
    List<End> ends) {
  public EntryPage {
    told = List.copyOf(told);
    ends = List.copyOf(ends);
  }

  /** The last day of periods of which so many figures are owed. */
  public record End(LocalDate endsOn, int owed) {}

  /**
   * One figure. {@code field} is the name that its mistakes have, the names of its inputs end with {@code id}; {@code over} says whether it
   * may be handed in, {@code asks} what has to be answered with that; {@code mark} tells afterwards whether it was changed meanwhile.
   */
  public record Row(UUID id, String field, String indicator, String agency, String unit, int decimals, boolean ratio,
      BigDecimal target, @Nullable BigDecimal last, String periodKey, int period, int year, LocalDate dueOn,
      List<Tag> tags, boolean over, Asks asks, Parts parts, String mark, String url, String save) {
    public Row { tags = List.copyOf(tags); }
  }

  /** The fields of a figure's breakdown, to each of whose names its identifier is added, and how many are filled in. */
  public record Parts(List<Breakdown.Field> fields, int told) {
    public Parts { fields = List.copyOf(fields); }
  }

  /** The questions of a figure with the names of their fields; {@code explanation} is empty where it need not be explained. */
  public record Asks(List<Questions.Asked> questions, String explanation) {
    public Asks { questions = List.copyOf(questions); }

    public boolean isEmpty() {
      return questions.isEmpty() && explanation.isEmpty();
    }
  }
}
