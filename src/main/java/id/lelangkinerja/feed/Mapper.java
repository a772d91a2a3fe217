package id.lelangkinerja.feed;

import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads figures out of the rows of a source, as its mapping says: pure. */
final class Mapper {
  private static final int LONGEST_NAME = 200;
  private final Mapping mapping;
  private final DecimalSign decimalSign;
  private final String origin;

  /** @param origin where the figures come from: it stands in the note of each */
  Mapper(Mapping mapping, DecimalSign decimalSign, String origin) {
    this.mapping = mapping;
    this.decimalSign = decimalSign;
    this.origin = origin;
  }

  /** One for each row; throws FEED_COLUMN_GONE with the name of a column that the source has not. */
  List<MappedRow> map(SourceTable table) {
    Stream.of(mapping.contract().column(), mapping.indicator().column(), mapping.period(), mapping.part(),
        mapping.value(), mapping.numerator(), mapping.denominator(), mapping.note()).filter(name -> !name.isEmpty())
        .forEach(name -> Refused.unless(table.columns().contains(name), Reason.FEED_COLUMN_GONE, name));
    return table.rows().stream().map(this::mapped).toList();
  }

  private MappedRow mapped(SourceRow row) {
    if (row.fault() != null) {
      return new MappedRow.Faulty(row.line(), row.fault());
    }
    try {
      var period = row.cell(mapping.period()).text();
      var code = mapping.periodForm().read(period, row.cell(mapping.part()).text())
          .orElseThrow(() -> new Refused(Reason.FEED_PERIOD, shortened(period)).at("period"));
      return new MappedRow.Figure(row.line(), named(mapping.contract(), row, "contract"),
          named(mapping.indicator(), row, "indicator"), code, value(row));
    } catch (Refused refused) {
      return new MappedRow.Faulty(row.line(), refused);
    }
  }

  private static String named(Mapping.Named named, SourceRow row, String field) {
    if (named.column().isEmpty()) {
      return named.constant();
    }
    var told = row.cell(named.column()).text();
    if (told.isEmpty() || told.length() > LONGEST_NAME) {
      throw new Refused(Reason.FEED_CELL_EMPTY, named.column()).at(field);
    }
    var ours = named.ours().getOrDefault(told, told);
    if (ours.chars().anyMatch(Character::isISOControl)) {
      // The database takes no NUL: it would refuse all rows for the sake of this one.
      throw new Refused(Reason.UNREADABLE).at(field);
    }
    return ours;
  }

  private NewValue value(SourceRow row) {
    var value = number(row, mapping.value(), "value");
    var numerator = number(row, mapping.numerator(), "numerator");
    var denominator = number(row, mapping.denominator(), "denominator");
    if (value == null && (numerator == null || denominator == null)) {
      throw new Refused(Reason.FEED_CELL_EMPTY,
          mapping.value().isEmpty() ? mapping.numerator() : mapping.value()).at("value");
    }
    return new NewValue(value, numerator, denominator, note(row), null, null);
  }

  private @Nullable BigDecimal number(SourceRow row, String column, String field) {
    var cell = row.cell(column);
    if (column.isEmpty() || cell.text().isEmpty()) {
      return null;
    }
    var number = cell.number();
    return number != null
        ? number
        : decimalSign.read(cell.text())
            .orElseThrow(() -> new Refused(Reason.FEED_NUMBER, shortened(cell.text())).at(field));
  }

  private String note(SourceRow row) {
    var told = mapping.note().isEmpty() ? "" : row.cell(mapping.note()).text().replaceAll("\\p{Cc}", " ").strip();
    return told.isEmpty() ? origin : told + " (" + origin + ")";
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
