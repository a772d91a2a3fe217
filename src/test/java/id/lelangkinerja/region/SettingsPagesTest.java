package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.StructureLinks;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.LowerFormula;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class SettingsPagesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Settings settings;
  @Autowired
  Clock clock;
  World world;
  StructureLinks links;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links().structure();
  }

  @Test
  void each_value_holds_from_its_day_and_the_day_before_the_usual_one_does() {
    choose("cap", "cap", "CAP_110");
    choose("lower-formula", "formula", "INVERSE");
    choose("categories", "veryHigh", "95", "high", "85,5", "medium", "70", "low", "60");
    choose("letterhead", "line1", "PEMERINTAH  KOTA", "line2", "SEKRETARIAT", "address", "Jalan Tugu 1");
    var before = DAY.minusDays(1);
    assertThat(settings.capOn(world.region(), DAY)).isEqualByComparingTo("110");
    assertThat(settings.capOn(world.region(), before)).isEqualByComparingTo("100");
    assertThat(settings.lowerFormulaOn(world.region(), DAY)).isEqualTo(LowerFormula.INVERSE);
    assertThat(settings.lowerFormulaOn(world.region(), before)).isEqualTo(LowerFormula.MIRROR);
    assertThat(settings.categoriesOn(world.region(), DAY).of(new BigDecimal("92"))).isEqualTo(Category.HIGH);
    assertThat(settings.categoriesOn(world.region(), before).of(new BigDecimal("92"))).isEqualTo(Category.VERY_HIGH);
    assertThat(settings.categories(world.region()).on(DAY)).isEqualTo(settings.categoriesOn(world.region(), DAY));
    var head = settings.letterheadOn(world.region(), DAY);
    assertThat(head.lines()).containsExactly("PEMERINTAH KOTA", "SEKRETARIAT");
    assertThat(head.address()).isEqualTo("Jalan Tugu 1");
    assertThat(settings.letterheadOn(world.region(), before).isChosen()).isFalse();
    assertThat(world.planner().opens(links.settings()).body()).contains("110 persen", "tinggi di atas 85,5",
        "PEMERINTAH KOTA · SEKRETARIAT · Jalan Tugu 1", "mulai 1 Januari 2020").doesNotContain(links.setting("cap"));
    assertThat(world.planner().opens(links.settingsCsv()).body()).contains("achievement.cap,110,2020-01-01");
  }

  @Test
  void the_mayor_decides_amendments_alone_until_the_region_wants_them_advised_on() {
    assertThat(world.planner().opens(links.settings()).body()).contains("Walikota sendiri");
    assertThat(refusal("amendment-decision", "decision", "COUNCIL", "from", "2020-01-01")).contains("Pilih salah satu");
    assertThat(refusal("amendment-decision", "decision", "MAYOR", "from", "2020-01-01"))
        .contains("sama dengan yang sudah berlaku");
    choose("amendment-decision", "decision", "ADVICE");
    assertThat(settings.advisesAmendmentsOn(world.region(), DAY)).isTrue();
    assertThat(settings.advisesAmendmentsOn(world.region(), DAY.minusDays(1))).isFalse();
    assertThat(world.planner().opens(links.settings()).body()).contains("setelah pertimbangan sekretaris daerah");
    assertThat(world.planner().opens(links.settingsCsv()).body()).contains("amendment.decision,ADVICE,2020-01-01");
  }

  @Test
  void days_of_reminders_are_chosen_in_any_order_and_what_makes_no_sense_is_refused_beside_its_field() {
    assertThat(world.planner().opens(links.settings()).body())
        .contains("7, 1 hari sebelum tenggat, pada hari tenggat, 1 hari setelah tenggat");
    assertThat(world.administrator().opens(links.setting("reminder-days")).body()).contains("value=\"7, 1\"");
    for (var unfit : List.of("7, 7", "0", "61", "seminggu", "1,2,3,4,5,6")) {
      assertThat(refusal("reminder-days", "before", unfit, "lastDay", "NO", "after", "1", "again", "0", "from",
          "2020-01-01")).contains("id=\"before-mistake\"", unfit);
    }
    assertThat(refusal("reminder-days", "before", "7", "lastDay", "NO", "after", "0", "again", "3", "from",
        "2020-01-01")).contains("id=\"again-mistake\"");
    assertThat(refusal("reminder-days", "before", "7", "lastDay", "", "after", "31", "again", "3", "from",
        "2020-01-01")).contains("id=\"after-mistake\"", "id=\"lastDay-mistake\"");
    choose("reminder-days", "before", "1 14; 3", "lastDay", "YES", "after", "2", "again", "7");
    assertThat(settings.reminderDaysOn(world.region(), DAY)).isEqualTo(new ReminderDays(List.of(14, 3, 1), true, 2, 7));
    assertThat(world.planner().opens(links.settings()).body())
        .contains("14, 3, 1 hari sebelum tenggat, pada hari tenggat, 2 hari setelah tenggat dan diulang setiap 7 hari");
    assertThat(world.planner().opens(links.settingsCsv()).body())
        .contains("measurement.reminder-days,\"14,3,1;YES;2;7\",2020-01-01");
    choose(DAY.plusMonths(1), "reminder-days", "before", "", "lastDay", "NO", "after", "0", "again", "0");
    assertThat(world.planner().opens(links.settings()).body())
        .contains("Tidak diingatkan sebelum tenggat, keterlambatan tidak diingatkan");
  }

  @Test
  void only_days_that_are_written_as_they_are_stored_come_in_by_a_file() {
    assertThat(List.of("7,1;NO;1;0", ";NO;0;0", "14,3,1;YES;30;30")).allMatch(ReminderDays::isStored);
    assertThat(List.of("1,7;NO;1;0", "7;MAYBE;1;0", "7;NO;0;3", "7,7;NO;1;0", "7;NO;31;0", "99;NO;1;0", "7;NO;1"))
        .noneMatch(ReminderDays::isStored);
  }

  @Test
  void clauses_are_seen_as_a_contract_shows_them_before_they_are_kept() {
    var url = links.setting("clauses");
    assertThat(world.administrator().opens(url).body()).contains("{pihak_pertama}", "Perubahan target");
    var typed = "Janji\n{opd} berjanji <b>tepat waktu</b>.";
    var preview = world.administrator().sends(links.clausesPreview(), "clauses", typed);
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).contains("Dinas Contoh berjanji &lt;b&gt;tepat waktu", "{opd} berjanji &lt;b");
    assertThat(settings.clausesOn(world.region(), DAY)).isEqualTo(Clauses.of(Clauses.USUAL));
    choose("clauses", "clauses", typed);
    assertThat(settings.clausesOn(world.region(), DAY).all())
        .containsExactly(new Clause("Janji", "{opd} berjanji <b>tepat waktu</b>."));
    assertThat(settings.clausesOn(world.region(), DAY.minusDays(1))).isEqualTo(Clauses.of(Clauses.USUAL));
  }

  @Test
  void clauses_with_a_fault_are_refused_beside_them_and_nothing_typed_is_lost() {
    for (var url : List.of(links.setting("clauses"), links.clausesPreview())) {
      var answer = world.administrator().sends(url, "clauses", "Janji\nuntuk {dinas}", "from", DAY.toString());
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("{dinas} tidak dikenal", "untuk {dinas}</textarea>");
    }
  }

  @Test
  void the_pages_bear_the_region_s_name_of_the_programme_and_speak_its_languages() {
    assertThat(world.citizen().opens(world.links().agencies()).body()).contains("<b>Lelang Kinerja</b>", "lang=en");
    choose("programme", "programme", "Ngalam <Berani>");
    choose("languages", "languages", "ID");
    var alone = world.citizen().inEnglish().opens(world.links().agencies()).body();
    assertThat(alone).contains("<b>Ngalam &lt;Berani&gt;</b>", "perangkat daerah bekerja hari ini")
        .doesNotContain("lang=en");
    var elsewhere = worlds.fresh();
    assertThat(elsewhere.citizen().inEnglish().opens(elsewhere.links().agencies()).body())
        .contains("agencies at work today").doesNotContain("Ngalam");
  }

  @Test
  void a_value_to_come_can_be_taken_back_and_one_that_holds_cannot() {
    choose("cap", "cap", "CAP_110");
    assertThat(world.administrator().sends(links.setting("cap"), "cap", "CAP_120", "from", soon().toString()).status())
        .isEqualTo(303);
    assertThat(world.administrator().opens(links.settings()).body()).contains("Yang akan berlaku",
        links.settingWithdrawal("cap", soon()));
    assertThat(world.administrator().sends(links.settingWithdrawal("cap", DAY)).status()).isEqualTo(409);
    assertThat(world.administrator().opens(links.settingWithdrawal("cap", soon())).body()).contains("120 persen");
    assertThat(world.administrator().sends(links.settingWithdrawal("cap", soon())).status()).isEqualTo(303);
    assertThat(settings.capOn(world.region(), soon())).isEqualByComparingTo("110");
    assertThat(world.administrator().opens(links.settingWithdrawal("cap", soon())).status()).isEqualTo(404);
  }

  @Test
  void nonsense_is_told_beside_its_field_and_nothing_is_chosen() {
    assertThat(refusal("categories", "veryHigh", "75", "high", "75", "medium", "65", "low", "50", "from", "2020-01-01"))
        .contains("Keempat batas harus menurun", "value=\"65\"");
    assertThat(refusal("categories", "veryHigh", "900", "high", "75", "medium", "65", "low", "50", "from",
        "2020-01-01")).contains("Harus antara 0 dan 120");
    assertThat(refusal("cap", "cap", "CAP_500", "from", "2020-01-01")).contains("Pilih salah satu");
    assertThat(refusal("cap", "cap", "CAP_100", "from", "2020-01-01")).contains("sama dengan yang sudah berlaku");
    assertThat(refusal("letterhead", "line1", "", "from", "2020-01-01")).contains("wajib diisi");
    choose("cap", "cap", "CAP_110");
    assertThat(refusal("cap", "cap", "CAP_120", "from", DAY.toString())).contains("Hari itu sudah punya nilai");
    assertThat(world.administrator().opens(links.setting("nothing")).status()).isEqualTo(404);
    assertThat(world.administrator().opens(links.setting("cap") + "/x/withdrawal").status()).isEqualTo(404);
  }

  @Test
  void only_the_administrator_chooses() {
    for (var player : world.everybody()) {
      if (player != world.administrator()) {
        assertThat(player.sends(links.setting("cap"), "cap", "CAP_110", "from", "2020-01-01").isRefused())
            .as(player.toString()).isTrue();
        assertThat(player.sends(links.settingWithdrawal("cap", DAY)).isRefused()).as(player.toString()).isTrue();
      }
      boolean reads = player == world.administrator() || player == world.planner();
      assertThat(player.opens(links.settings()).isRefused()).as(player.toString()).isEqualTo(!reads);
    }
    assertThat(settings.capOn(world.region(), DAY)).isEqualByComparingTo("100");
  }

  private LocalDate soon() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")).plusDays(30);
  }

  private void choose(String setting, String... fields) {
    choose(DAY, setting, fields);
  }

  private void choose(LocalDate from, String setting, String... fields) {
    var all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("from", from.toString()));
    var answer = world.administrator().sends(links.setting(setting), all.toArray(String[]::new));
    assertThat(answer.status()).as(setting + answer.body()).isEqualTo(303);
  }

  private String refusal(String setting, String... fields) {
    var answer = world.administrator().sends(links.setting(setting), fields);
    assertThat(answer.status()).as(setting).isIn(409, 422);
    return answer.body();
  }
}
