package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/schedule.jte: the presentations of a round in the order of time. {@code plan} is null for those who do not
 * plan them now; {@code calendar} is null while nothing is scheduled; {@code cautions} name judges who are needed twice.
 */
public record SchedulePage(String roundName, String roundUrl, List<Shell.Item> tabs, int scheduled, List<Row> rows,
    @Nullable String calendar, @Nullable Plan plan, List<Sentence> cautions, @Nullable Draw draw) {

  /**
   * The form that plans all slots at once, with a row a day; {@code which} is empty while nothing is scheduled, {@code
   * drawn} says that another draw asks for a reason, {@code outcome} is null until it is asked for.
   */
  public record Plan(String url, List<Integer> days, List<Choice> which, List<Choice> orders, boolean drawn,
      @Nullable Outcome outcome) {}

  /** What would come of the form: the days in use, and how many bids find no place on them. */
  public record Outcome(List<Day> days, int left) {}

  /** A day with so many bids, from the first one's beginning to the last one's end. */
  public record Day(Instant from, Instant to, int bids) {}

  /**
   * One bid; the times are null until it is scheduled, {@code hallUrl} leads to its presentation mode and is null for
   * those who do not read the panel's work.
   */
  public record Row(int lotNo, String lotTitle, String agency, Tag state, @Nullable Instant startsAt,
      @Nullable Instant endsAt, @Nullable String place, String url, @Nullable String hallUrl) {}

  /** How the order was drawn last: the bids in their places, each with the lot that decided it. */
  public record Draw(String seed, String by, Instant at, List<Place> places) {}

  public record Place(String agency, String lotTitle, String bid, String lot) {}
}
