package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.planning.AddingGoal;
import id.lelangkinerja.planning.AddingObjective;
import id.lelangkinerja.planning.IndicatorTexts;
import id.lelangkinerja.planning.Measure;
import id.lelangkinerja.planning.NewIndicator;
import id.lelangkinerja.planning.NewProblem;
import id.lelangkinerja.planning.NewValue;
import id.lelangkinerja.planning.ProblemClass;
import id.lelangkinerja.planning.ProblemFacts;
import id.lelangkinerja.planning.Publishing;
import id.lelangkinerja.planning.RegisteringIndicator;
import id.lelangkinerja.planning.RegisteringProblem;
import id.lelangkinerja.planning.ValueKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of Malang: indicators with their published series and problems, each with its source. */
@Component
class Facts {
  /** The problems that an indicator of the facts shows, where the two plainly belong together. */
  private static final Map<String, List<String>> SHOWN = Map.ofEntries(Map.entry("P05", List.of("MACET_JAM")),
      Map.entry("P12", List.of("KEMISKINAN", "MISKIN_JIWA")), Map.entry("P13", List.of("KEMISKINAN")),
      Map.entry("P14", List.of("TPT", "PENGANGGUR")), Map.entry("P15", List.of("TPT")),
      Map.entry("P16", List.of("APTS_13_15", "APTS_16_18")), Map.entry("P17", List.of("ATS")),
      Map.entry("P18", List.of("STUNTING_BT", "STUNTING_SSGI")),
      Map.entry("P20", List.of("SAMPAH_TIMBULAN", "SAMPAH_TPA", "SAMPAH_KELOLA")), Map.entry("P23", List.of("KUMUH")),
      Map.entry("P32", List.of("PERTUMBUHAN")));
  private final RegisteringIndicator registeringIndicator;
  private final Publishing publishing;
  private final RegisteringProblem registeringProblem;
  private final AddingGoal addingGoal;
  private final AddingObjective addingObjective;
  private final RegionQuery regions;
  private final Stage stage;

  Facts(RegisteringIndicator registeringIndicator, Publishing publishing, RegisteringProblem registeringProblem,
      AddingGoal addingGoal, AddingObjective addingObjective, RegionQuery regions, Stage stage) {
    this.registeringIndicator = registeringIndicator;
    this.publishing = publishing;
    this.registeringProblem = registeringProblem;
    this.addingGoal = addingGoal;
    this.addingObjective = addingObjective;
    this.regions = regions;
    this.stage = stage;
  }

  /** Registers and publishes all; remembers the ids on the stage under the codes. */
  void tell(Script script) {
    var planner = stage.as("perencana");
    Csv.rows("indicators.csv").stream().filter(row -> !row.getField("code").equals("PENDUDUK_KEC"))
        .forEach(row -> publish(planner, row));
    script.indicators().forEach(sample -> register(planner, sample));
    Csv.rows("problems.csv").forEach(row -> problem(planner, row));
    plan(planner);
  }

  private void publish(Acting planner, NamedCsvRecord row) {
    var id = stage.known(row.getField("code")).orElseGet(() -> register(planner, row));
    var value = row.getField("value");
    boolean number = value.matches("-?[0-9.]+");
    publishing.publish(planner, id,
        new NewValue(Integer.parseInt(row.getField("year")), kind(row.getField("kind")),
            number ? new BigDecimal(value) : null, number ? null : value, row.getField("source"),
            nullIfEmpty(row.getField("note"))));
  }

  private UUID register(Acting planner, NamedCsvRecord row) {
    var code = row.getField("code");
    var polarity = row.getField("polarity").equals("CONTEXT") ? null : Polarity.valueOf(row.getField("polarity"));
    var agency = nullIfEmpty(row.getField("agency"));
    var id = registeringIndicator.register(planner,
        new NewIndicator(code,
            new Measure(row.getField("unit"), polarity, Aggregation.LAST, Frequency.YEARLY,
                code.equals("PERTUMBUHAN"), decimals(code)),
            new IndicatorTexts(row.getField("name"), row.getField("name") + " Kota Malang, sebagaimana diterbitkan.",
                "Angka terbitan; rumusnya milik penerbit.", agency == null ? "BPS dan terbitan lain" : agency, null)));
    stage.remember(code, id);
    return id;
  }

  private static int decimals(String code) {
    return Csv.rows("indicators.csv").stream().filter(row -> row.getField("code").equals(code))
        .map(row -> row.getField("value")).filter(value -> value.contains("."))
        .mapToInt(value -> value.length() - value.indexOf('.') - 1).max().orElse(0);
  }

  private void register(Acting planner, Script.Sample sample) {
    var agency = sample.agency();
    var id = registeringIndicator.register(planner,
        new NewIndicator(sample.code(),
            new Measure(sample.unit(), sample.polarity(), sample.aggregation(), sample.frequency(), false,
                sample.decimals()),
            new IndicatorTexts(sample.name(), sample.definition(), sample.formula(), sample.source(),
                agency == null ? null : stage.agency(agency))));
    stage.remember(sample.code(), id);
  }

  private void problem(Acting planner, NamedCsvRecord row) {
    var code = row.getField("id");
    var year = row.getField("year");
    var shown = SHOWN.getOrDefault(code, List.of()).stream().map(stage::id).toList();
    var id = registeringProblem.register(planner,
        new NewProblem(code, new ProblemFacts(row.getField("title"), ProblemClass.valueOf(row.getField("class")),
            row.getField("description"), nullIfEmpty(row.getField("place")),
            year.isEmpty() ? null : Integer.valueOf(year),
            nullIfEmpty(row.getField("figure")), row.getField("source"), shown)));
    stage.remember(code, id);
  }

  /** Goals and objectives are samples: the term's planning document was not at hand. */
  private void plan(Acting planner) {
    var missions = new HashMap<Integer, UUID>();
    for (MissionRow mission : regions.missions(Foundations.MALANG)) {
      missions.put(mission.no(), mission.missionId());
      stage.remember("misi-" + mission.no(), mission.missionId());
    }
    objective(planner, missions, 1, "Warga hidup sehat (contoh)", "Stunting dan kematian ibu menurun (contoh)",
        List.of("STUNTING_BT", "UHH"));
    objective(planner, missions, 2, "Ekonomi tumbuh dan membuka kerja (contoh)",
        "Pengangguran terbuka menurun (contoh)", List.of("TPT", "PERTUMBUHAN"));
    objective(planner, missions, 3, "Warga rentan terlindungi (contoh)", "Kemiskinan menurun (contoh)",
        List.of("KEMISKINAN", "P1"));
    objective(planner, missions, 4, "Pemerintahan dipercaya (contoh)", "Layanan dan akuntabilitas membaik (contoh)",
        List.of("SAKIP", "SPBE"));
  }

  private void objective(Acting planner, Map<Integer, UUID> missions, int mission, String goal, String objective,
      List<String> indicators) {
    var id = addingGoal.add(planner, Objects.requireNonNull(missions.get(mission)), 1, goal);
    addingObjective.add(planner, id, 1, objective, indicators.stream().map(stage::id).toList());
  }

  private static ValueKind kind(String kind) {
    return switch (kind) {
      case "target" -> ValueKind.TARGET;
      case "dihitung" -> ValueKind.CALCULATED;
      default -> ValueKind.REALISED;
    };
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
