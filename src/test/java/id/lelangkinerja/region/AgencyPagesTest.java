package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class AgencyPagesTest {
  private static final LocalDate END = LocalDate.of(2019, 12, 31);
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringAgency registering;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void everyone_reads_the_agencies_and_each_of_them() {
    for (var player : world.everybody()) {
      assertThat(player.opens(world.links().agencies()).body()).as(player.toString())
          .contains("4 perangkat daerah bekerja hari ini", "Dinas Kesehatan");
      assertThat(player.opens(world.links().agency(world.agency("dinkes").value())).body()).as(player.toString())
          .contains("Dinas Kesehatan belum punya kontrak kinerja</h1>", "Perangkat daerah didaftarkan",
              "Masih berlaku");
    }
    assertThat(world.citizen().inEnglish().opens(world.links().agencies()).body()).contains("4 agencies at work today");
  }

  @Test
  void a_kelurahan_stands_below_its_kecamatan() {
    var sukun = register("kec-sukun", "Kecamatan Sukun", AgencyKind.KECAMATAN, null, null);
    register("kel-bandulan", "Kelurahan Bandulan", AgencyKind.KELURAHAN, sukun, null);
    var list = body(world.links().agencies());
    assertThat(list.indexOf(">Kelurahan Bandulan<")).isGreaterThan(list.indexOf(">Kecamatan Sukun<"));
    assertThat(body(world.links().agencies() + "?kind=KELURAHAN"))
        .contains("Kelurahan Bandulan", "Kecamatan Sukun</td>")
        .doesNotContain("Dinas Sosial");
    assertThat(body(world.links().agencies() + "?q=sukun")).contains("Kelurahan Bandulan", "2 perangkat daerah cocok");
    assertThat(body(world.links().agency(sukun.value()))).contains("1 unit di bawahnya", "Kelurahan Bandulan");
  }

  @Test
  void an_agency_that_was_followed_leads_to_its_successors_and_back() {
    var old = register("dinpora", "Dinas Pemuda dan Olahraga", AgencyKind.DINAS, null, END);
    var next = register("disporapar", "Dinas Kepemudaan, Olahraga, dan Pariwisata", AgencyKind.DINAS, null, null);
    registering.succeed(Acting.installation(world.region()), old, next);
    assertThat(body(world.links().agency(old.value()))).contains("Sudah dilanjutkan", "31 Desember 2019",
        "Dilanjutkan oleh 1 perangkat daerah", world.links().agency(next.value()), "dilanjutkan oleh penerusnya");
    assertThat(body(world.links().agency(next.value()))).contains("Melanjutkan 1 perangkat daerah",
        world.links().agency(old.value()));
    assertThat(body(world.links().agencies())).contains("5 perangkat daerah bekerja hari ini");
    assertThat(body(world.links().agenciesCsv() + "?q=pemuda")).contains(",2019-12-31,FOLLOWED", ",,HERE");
  }

  @Test
  void an_agency_without_successor_has_ended_and_one_of_the_future_has_not_begun() {
    var day = LocalDate.of(2020, 1, 1);
    assertThat(line(null, END, false).stateOn(day)).isEqualTo(AgencyState.ENDED);
    assertThat(line(null, END, false).stateOn(END)).isEqualTo(AgencyState.HERE);
    assertThat(line(day, null, false).stateOn(END)).isEqualTo(AgencyState.COMING);
    assertThat(line(day, null, true).stateOn(day)).isEqualTo(AgencyState.HERE);
  }

  @Test
  void nonsense_finds_nothing_and_is_no_error() {
    assertThat(body(world.links().agencies() + "?q=%27%3B--&kind=X&page=0")).contains("Tidak ada perangkat daerah");
    assertThat(world.citizen().opens(world.links().agency(UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(world.citizen().opens(world.links().agencies() + "/x").status()).isEqualTo(404);
    var elsewhere = worlds.fresh();
    assertThat(elsewhere.mayor().opens(elsewhere.links().agency(world.agency("dinkes").value())).status())
        .isEqualTo(404);
  }

  private AgencyId register(String slug, String name, AgencyKind kind, @Nullable AgencyId parent,
      @Nullable LocalDate until) {
    return registering.register(Acting.installation(world.region()),
        new RegisteringAgency.NewAgency(slug, null, name, slug, kind, parent, null, until, "uji"));
  }

  private static AgencyLine line(@Nullable LocalDate from, @Nullable LocalDate to, boolean followed) {
    return new AgencyLine(new UUID(0, 1), null, "x", "x", AgencyKind.BADAN, null, null, from, to, followed);
  }

  private String body(String address) {
    var answer = world.citizen().opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }
}
