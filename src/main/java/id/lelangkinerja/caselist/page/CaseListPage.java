package id.lelangkinerja.caselist.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** caselist/show.jte: what is known of the cases behind a figure, and who looked at them, without showing one. */
public record CaseListPage(UUID id, Figure figure, @Nullable Listed listed, May may, List<Taken> columns,
    List<Look> looks) {
  public CaseListPage {
    columns = List.copyOf(columns);
    looks = List.copyOf(looks);
  }

  /** The figure; the numerator is null where it is no rate. */
  public record Figure(String indicator, String agency, String periodKey, int period, int year,
      @Nullable BigDecimal numerator) {}

  /** {@code differs} where there are not as many cases as the figure counts. */
  public record Listed(int version, int cases, List<String> columnKeys, String laidBy, Instant laidAt,
      LocalDate deleteOn, @Nullable Instant deletedAt, boolean differs) {
    public Listed { columnKeys = List.copyOf(columnKeys); }
  }

  /** What this reader may do now. */
  public record May(boolean lay, boolean remove, boolean look) {}

  /** A column that is taken: its head in a file, and the keys of its name and of what it holds. */
  public record Taken(String head, String key, String type) {}

  public record Look(String person, Instant at, String reason) {}
}
