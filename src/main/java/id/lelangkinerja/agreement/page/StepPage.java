package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agreement/step.jte: a step of an action plan of which it consists, with its progress by period and the files that show it. */
public record StepPage(String agency, int year, String plan, String text, List<String> parts, String indicator,
    String responsible,
    List<Period> periods, List<Begun> begun, May may, List<ActRow> acts) {
  public StepPage {
    parts = List.copyOf(parts);
    periods = List.copyOf(periods);
    begun = List.copyOf(begun);
    acts = List.copyOf(acts);
  }

  /** What is planned by the end of a period and what was reached, in per cent; null while nothing was reported. */
  public record Period(Sentence name, LocalDate endsOn, int planned, @Nullable Integer actual, @Nullable String note,
      List<Shown> files) {
    public Period { files = List.copyOf(files); }
  }

  /** A file that shows what was done. */
  public record Shown(String name, String url) {}

  /** A period that has begun, and can be reported. */
  public record Begun(int period, Sentence name) {}

  /** What the reader may do; null where not. */
  public record May(@Nullable String change, @Nullable String remove, @Nullable String report,
      @Nullable String attach) {}
}
