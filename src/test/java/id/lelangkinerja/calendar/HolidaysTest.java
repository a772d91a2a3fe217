package id.lelangkinerja.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.StructureLinks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class HolidaysTest {
  /** A Thursday and a Friday, far enough ahead to be taken away again. */
  private static final LocalDate THURSDAY = LocalDate.of(2041, 4, 18);
  private static final LocalDate FRIDAY = LocalDate.of(2041, 4, 19);
  @Autowired
  Worlds worlds;
  @Autowired
  WorkCalendar calendar;
  World world;
  StructureLinks links;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    links = world.links().structure();
  }

  @Test
  void a_term_ends_on_a_day_on_which_the_offices_work() {
    assertThat(term(world, FRIDAY)).isEqualTo(FRIDAY);
    add(FRIDAY, "Jumat Agung");
    assertThat(term(world, FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
    assertThat(calendar.after(world.region(), THURSDAY, 1)).isEqualTo(FRIDAY.plusDays(3));
    assertThat(calendar.after(world.region(), THURSDAY, 2)).isEqualTo(FRIDAY.plusDays(4));
    assertThat(term(worlds.fresh(), FRIDAY)).isEqualTo(FRIDAY);
  }

  @Test
  void the_administrator_keeps_the_calendar_and_the_planner_reads_it() {
    add(FRIDAY, "Jumat Agung");
    assertThat(world.planner().opens(links.holidays(2041)).body())
        .contains("1 hari libur 2041", "19 April 2041", "Jumat Agung", "Libur nasional", "SKB 3 Menteri")
        .doesNotContain(links.holidayRemoval(FRIDAY));
    assertThat(world.planner().opens(links.holidaysCsv(2041)).body())
        .contains("2041-04-19,Jumat Agung,NATIONAL,SKB 3 Menteri");
    assertThat(world.administrator().opens(links.holidays(2040)).body()).contains("Belum ada hari libur 2040");
    assertThat(world.administrator().opens(links.administration()).body())
        .contains("Hari libur tahun ini belum dicatat");
  }

  @Test
  void a_day_is_a_holiday_once_and_what_was_typed_stays() {
    add(FRIDAY, "Jumat Agung");
    var again = world.administrator().sends(links.newHoliday(), "day", FRIDAY.toString(), "name", "Libur kota", "kind",
        "REGIONAL", "basis", "Perwal 1");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("sudah tercatat sebagai hari libur", "Libur kota", "Perwal 1");
    assertThat(world.administrator().sends(links.newHoliday(), "day", "31 April", "name", "", "kind", "X", "basis", "")
        .status()).isEqualTo(422);
  }

  @Test
  void a_holiday_to_come_can_be_taken_away_and_one_that_is_over_stays() {
    add(FRIDAY, "Jumat Agung");
    assertThat(world.administrator().opens(links.holidayRemoval(FRIDAY)).body()).contains("Hapus Jumat Agung");
    assertThat(world.administrator().sends(links.holidayRemoval(FRIDAY)).status()).isEqualTo(303);
    assertThat(world.administrator().sends(links.holidayRemoval(FRIDAY)).status()).isEqualTo(404);
    var over = LocalDate.of(2019, 8, 16);
    add(over, "Cuti");
    assertThat(world.administrator().opens(links.holidays(2019)).body()).doesNotContain(links.holidayRemoval(over));
    assertThat(world.administrator().sends(links.holidayRemoval(over)).body()).contains("sudah lewat");
    assertThat(world.administrator().opens(links.holidays(2019)).body()).contains("16 Agustus 2019");
    assertThat(world.administrator().opens(links.holidays() + "/kemarin/removal").status()).isEqualTo(404);
  }

  @Test
  void a_years_holidays_are_imported_at_once_and_imported_again_change_nothing() {
    var imports = world.links().imports();
    var csv = "day,name,kind,basis\n2041-01-01,Tahun Baru,NATIONAL,SKB\n2041-04-19,Jumat Agung,NATIONAL,SKB\n";
    var preview = world.administrator().sendsFile(imports.kind("holidays"), "libur.csv", "text/csv",
        csv.getBytes(StandardCharsets.UTF_8));
    assertThat(preview.status()).isEqualTo(303);
    assertThat(world.administrator().opens(preview.location()).body()).contains("2 baris siap ditulis");
    assertThat(world.administrator().opens(links.holidays(2041)).body()).contains("Belum ada hari libur 2041");
    assertThat(world.administrator().sends(preview.location() + "/acceptance").status()).isEqualTo(303);
    assertThat(world.administrator().opens(links.holidays(2041)).body()).contains("2 hari libur 2041");
    assertThat(world.administrator().opens(imports.present("holidays")).body())
        .contains("2041-04-19,Jumat Agung,NATIONAL,SKB");
  }

  private LocalDate term(World of, LocalDate day) {
    return requireNonNull(calendar.onOrAfter(of.region(), List.of(day)).get(day));
  }

  private void add(LocalDate day, String name) {
    var added = world.administrator().sends(links.newHoliday(), "day", day.toString(), "name", name, "kind", "NATIONAL",
        "basis", "SKB 3 Menteri");
    assertThat(added.status()).as(added.body()).isEqualTo(303);
  }
}
