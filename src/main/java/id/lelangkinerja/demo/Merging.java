package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.region.AgencyChange;
import id.lelangkinerja.region.ChangingAgencies;
import id.lelangkinerja.region.SuccessionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The merger of the turn of 2019 and 2020 (Perda 5/2019), from 34 agencies to 28. */
@Component
class Merging {
  /** In force since early 2020; the very day is inferred. */
  static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final LocalDate DECIDED = LocalDate.of(2019, 12, 30);
  private static final List<NamedCsvRecord> MERGERS = Csv.rows("script/mergers.csv");
  private final ChangingAgencies changing;
  private final Stage stage;
  private final Agenda agenda;

  Merging(ChangingAgencies changing, Stage stage, Agenda agenda) {
    this.changing = changing;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Whether the agency ends by one of these changes, and so has no last day before they are decided. */
  static boolean ends(String slug) {
    return MERGERS.stream().flatMap(row -> Arrays.stream(row.getField("predecessors").split(" ")))
        .anyMatch(slug::equals);
  }

  void announce() {
    MERGERS.forEach(row -> agenda.on(DECIDED, () -> change(row)));
  }

  private void change(NamedCsvRecord row) {
    var predecessors = Arrays.stream(row.getField("predecessors").split(" ")).map(stage::agency).toList();
    var successors = Arrays.stream(row.getField("successors").split(" ")).map(stage::agency).toList();
    var shares = Arrays.stream(row.getField("shares").split(" ")).map(BigDecimal::new).toList();
    var following = Stream.iterate(0, at -> at < successors.size(), at -> at + 1).<AgencyChange.Successor>map(
        at -> new AgencyChange.Existing(successors.get(at), shares.get(at))).toList();
    changing.change(stage.as("admin"), new AgencyChange(SuccessionKind.valueOf(row.getField("kind")), predecessors,
        following, DAY, row.getField("basis")));
  }
}
