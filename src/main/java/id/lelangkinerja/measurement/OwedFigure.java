package id.lelangkinerja.measurement;

import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody has to write down.
 *
 * @param ratio     whether it is written as the cases counted and the cases they were counted among
 * @param periodKey the key of the period's name; its values are the number and the year
 * @param target    what this period has to reach
 * @param last      what was reported for the period before, or the baseline
 * @param seen      a mark that changes whenever anybody changes the figure
 * @param parts     the fields of what its indicator asks to be broken down; empty where it asks for nothing
 * @param provisional whether what is written down is said to be provisional
 * @param draft     what is written down so far, as its reader would type it, parts included; empty where nothing is
 * @param reporter  who wrote that
 * @param returned  what the verifier said when giving it back; null where it was not given back
 */
public record OwedFigure(UUID id, String indicator, String agency, String unit, int decimals, boolean ratio,
    String periodKey, int period, int year, LocalDate endsOn, LocalDate dueOn, List<Tag> tags, BigDecimal target,
    BigDecimal last, String seen, List<Field> parts, boolean provisional, Form draft, @Nullable String reporter,
    @Nullable String returned) {
  public OwedFigure {
    tags = List.copyOf(tags);
    parts = List.copyOf(parts);
  }

  /** A part to be filled in, by its category; {@code denominator} is the name of a second field, empty where there is none. */
  public record Field(String label, String name, String denominator) {}
}
