package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.scoring.CategoryScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final CategoryScale STRICT = new CategoryScale(new BigDecimal("95"), new BigDecimal("85.5"),
      new BigDecimal("70"), new BigDecimal("60"));

  @Test
  void a_scale_holds_from_its_day_and_before_the_first_the_usual_one_does() {
    var scales = new CategoryScales(new TreeMap<>(Map.of(DAY, STRICT)));
    assertThat(scales.on(DAY.minusDays(1))).isEqualTo(CategoryScale.USUAL);
    assertThat(scales.on(DAY)).isEqualTo(STRICT);
    assertThat(scales.on(DAY.plusYears(9))).isEqualTo(STRICT);
    assertThat(CategoryScales.usual().on(DAY)).isEqualTo(CategoryScale.USUAL);
  }

  @Test
  void amendments_are_decided_by_the_mayor_alone_or_after_advice_and_by_nobody_else() {
    assertThat(List.of("MAYOR", "ADVICE")).allMatch(each -> SettingValue.isOf(Setting.AMENDMENT_DECISION, each));
    assertThat(List.of("", "mayor", "COUNCIL")).noneMatch(each -> SettingValue.isOf(Setting.AMENDMENT_DECISION, each));
  }

  @Test
  void what_is_stored_reads_back_as_it_was() {
    assertThat(SettingValue.scale(SettingValue.of(STRICT))).isEqualTo(STRICT);
    assertThat(SettingValue.scale(Setting.CATEGORIES.usual())).isEqualTo(CategoryScale.USUAL);
    var head = new Letterhead(List.of("PEMERINTAH KOTA MALANG", "SEKRETARIAT DAERAH"), "Jalan Tugu 1, Malang");
    assertThat(SettingValue.letterhead(SettingValue.of(head))).isEqualTo(head);
    var bare = new Letterhead(List.of("PEMERINTAH KOTA MALANG"), "");
    assertThat(SettingValue.letterhead(SettingValue.of(bare))).isEqualTo(bare);
    assertThat(SettingValue.letterhead(Setting.LETTERHEAD.usual()).isChosen()).isFalse();
    assertThat(SettingValue.languages(Setting.LANGUAGES.usual())).containsExactly("id", "en");
  }
}
