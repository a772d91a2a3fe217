package id.lelangkinerja.planning;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Indicators, figures and problems as a planner would enter them. */
final class Sample {
  private Sample() {}

  static NewIndicator indicator(String code, String name, @Nullable Polarity polarity) {
    return new NewIndicator(code, new Measure("persen", polarity, Aggregation.LAST, Frequency.YEARLY, false, 2),
        new IndicatorTexts(name, "Definisi " + name, "pembilang / penyebut x 100", "Survei tahunan", null));
  }

  static NewIndicator poverty() {
    return indicator("KEMISKINAN", "Persentase penduduk miskin", Polarity.LOWER_IS_BETTER);
  }

  static NewValue realised(int year, String value) {
    return new NewValue(year, ValueKind.REALISED, new BigDecimal(value), null, "https://contoh.example/" + year, null);
  }

  static NewProblem problem(String code, String title, ProblemClass problemClass, UUID... indicators) {
    return new NewProblem(code, new ProblemFacts(title, problemClass, "Uraian " + title, "Kedungkandang", 2019,
        "40,62 ribu jiwa", "https://contoh.example/berita", List.of(indicators)));
  }
}
