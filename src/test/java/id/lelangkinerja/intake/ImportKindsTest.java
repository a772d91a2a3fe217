package id.lelangkinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.sheet.SheetFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ImportKindsTest {
  private static final String INDICATORS = """
      code,name,unit,polarity,aggregation,frequency,from_baseline,decimals,definition,formula,data_source,agency
      KEMISKINAN,Persentase penduduk miskin,persen,LOWER_IS_BETTER,LAST,YEARLY,no,2,d,f,s,dinsos
      PENDUDUK,Jumlah penduduk,jiwa,CONTEXT,LAST,YEARLY,,0,"Satu, dua
      dan tiga",f,=1+1,
      """;
  private static final String SERIES = """
      code,year,kind,value,label,source,note
      KEMISKINAN,2017,REALISED,"4,17",,https://bps.go.id,
      KEMISKINAN,2018,REALISED,4.1,,https://bps.go.id,'=catatan
      KEMISKINAN,2018,TARGET,,BB,RPJMD,
      PENDUDUK,2018,REALISED,"866.118,5",,BPS,
      PENDUDUK,2019,REALISED,1.2345,,BPS,
      """;
  private static final String PEERS = """
      code,place,year,value,source,as_of,note
      KEMISKINAN,Kota Contoh,2017,"5,41",https://bps.go.id,2018-11-01,'=catatan
      KEMISKINAN,Kota Contoh,2018,5.1,https://bps.go.id,1/11/2018,
      PENDUDUK,Kabupaten Contoh,2018,"1.020.304,5",BPS,2018-11-01,
      """;
  private static final String PROBLEMS = """
      code,title,class,description,place,year,evidence,source,indicators
      P-01,Kemiskinan,SOCIAL,d,seluruh kota,2018,,s,PENDUDUK; KEMISKINAN
      P-02,Sampah,PUBLIC_SERVICE,d,,,,s,
      """;
  private static final String TREE = """
      term,mission,goal,objective,text,indicators
      RPJMD 2018-2023,1,1,1,Kemiskinan turun,KEMISKINAN
      RPJMD 2018-2023,1,,,Layanan dasar yang mudah dijangkau,
      RPJMD 2018-2023,1,1,,Kesejahteraan,
      RPJMD 2018-2023,2,10,,Ekonomi,
      """;
  private static final String AGENCIES = """
      slug,code,name,short_name,kind,parent,valid_from,valid_to,source
      kel-bandulan,,Kelurahan Bandulan,Bandulan,KELURAHAN,kec-sukun,31/12/2018,,Perda
      kec-sukun,7.01,Kecamatan Sukun,Sukun,KECAMATAN,,,2030-12-31,Perda
      """;
  private static final String TERMS = """
      term,starts_on,ends_on,first_year,last_year,legal_basis
      RPJMD 2025-2029,2025-02-20,2030-02-19,2026,2030,Perda 3/2025
      """;
  private static final String SETTINGS = """
      key,value,valid_from
      achievement.cap,110,2039-01-01
      programme.name,Lelang Kota Uji,2039-01-01
      measurement.reminder-days,"14,3;YES;1;7",2039-01-01
      caselist.months,12,2039-01-01
      letterhead,"PEMERINTAH KOTA UJI
      SEKRETARIAT DAERAH

      Jalan Contoh 1",2039-01-01
      """;
  private static final Set<String> ADMINISTRATORS = Set.of("people", "agencies", "missions", "terms", "settings");
  @Autowired
  Worlds worlds;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void what_goes_out_comes_in_again_and_changes_nothing() {
    everything();
    for (var kind : List.of("indicators", "series", "peers", "problems", "planning", "agencies", "missions", "terms",
        "settings")) {
      var player = ADMINISTRATORS.contains(kind) ? world.administrator() : world.planner();
      var present = world.links().imports().present(kind);
      assertThat(HandedIn.csv(world, player, kind, player.opens(present).body()).page()).as(kind)
          .contains("Tidak ada yang perlu ditulis");
      nothingToDo(kind, player, SheetFormat.XLSX.insteadOf(present));
    }
  }

  @Test
  void the_lists_that_everyone_downloads_are_taken_in_too() {
    everything();
    nothingToDo("indicators", world.planner(), world.links().indicatorsCsv());
    nothingToDo("problems", world.planner(), SheetFormat.XLSX.insteadOf(world.links().problemsCsv()));
    nothingToDo("agencies", world.administrator(), SheetFormat.XLSX.insteadOf(world.links().agenciesCsv()));
    assertThat(world.planner().opens(world.links().agenciesCsv()).body())
        .contains(
            "kel-bandulan,,Kelurahan Bandulan,Bandulan,KELURAHAN,kec-sukun,Kecamatan Sukun,Perda,2018-12-31,,HERE");
  }

  @Test
  void missions_come_in_under_terms_that_are_there_and_every_row_s_fault_is_told() {
    var administrator = world.administrator();
    accepted(administrator, "missions", """
        term,mission,text
        RPJMD 2018-2023,7,Kota yang tangguh
        """);
    assertThat(world.planner().opens(world.links().planning()).body()).contains("Misi 7: Kota yang tangguh");
    assertThat(HandedIn.csv(world, administrator, "missions", """
        term,mission,text
        RPJMD 2018-2023,7,Bunyi lain
        RPJMD 1999,1,x
        RPJMD 2018-2023,100,x
        RPJMD 2018-2023,8,
        RPJMD 2018-2023,9,x
        RPJMD 2018-2023,9,x
        """).page()).contains("5 baris perlu diperbaiki", "RPJMD 1999");
  }

  @Test
  void terms_and_settings_come_in_with_their_days_and_every_row_s_fault_is_told() {
    var administrator = world.administrator();
    accepted(administrator, "terms", TERMS);
    assertThat(administrator.opens(world.links().structure().terms()).body()).contains("RPJMD 2025-2029");
    assertThat(HandedIn.csv(world, administrator, "terms", """
        term,starts_on,ends_on,first_year,last_year,legal_basis
        RPJMD 2025-2029,2025-02-20,2030-02-19,2026,2030,Lain
        RPJMD lain,2026-01-01,2030-12-31,2026,2030,x
        Mundur,2040-01-01,2039-01-01,2040,2041,x
        Tanpa hari,,2050-01-01,2046,2050,x
        Baru,2050-01-01,2054-12-31,2050,2054,x
        Menindih yang baru,2054-01-01,2058-12-31,2054,2058,x
        """).page()).contains("5 baris perlu diperbaiki");
    accepted(administrator, "settings", SETTINGS);
    assertThat(administrator.opens(world.links().structure().settings()).body()).contains("Lelang Kota Uji");
    assertThat(HandedIn.csv(world, administrator, "settings", """
        key,value,valid_from
        achievement.cap,115,2040-01-01
        achievement.categories,"50,65,75,90",2040-01-01
        achievement.categories,"1e9,65,75,90",2041-01-01
        languages,fr,2040-01-01
        letterhead,satu baris,2040-01-01
        cap,100,2040-01-01
        achievement.cap,100,2039-01-01
        programme.name,Nama,
        achievement.cap,110,2041-01-01
        achievement.lower,MIRROR,2041-01-01
        achievement.cap,120,2042-01-01
        achievement.cap,120,2043-01-01
        measurement.reminder-days,"3,14;YES;1;7",2040-01-01
        caselist.months,25,2040-01-01
        """).page()).contains("13 baris perlu diperbaiki", "paling lama 24 bulan");
  }

  @Test
  void numbers_of_both_habits_are_read_as_they_were_meant() {
    everything();
    assertThat(world.planner().opens(world.links().imports().present("series")).body())
        .contains("KEMISKINAN,2017,REALISED,4.17,", "PENDUDUK,2018,REALISED,866118.5,", "PENDUDUK,2019,REALISED,1.2345",
            "KEMISKINAN,2018,TARGET,,BB,RPJMD,", "'=catatan");
    assertThat(world.planner().opens(world.links().planning()).body()).contains("Kesejahteraan", "Kemiskinan turun",
        "2.10");
  }

  @Test
  void a_changed_figure_is_a_fault_unless_the_row_says_why_it_is_corrected() {
    everything();
    var changed = """
        code,year,kind,value,source,note,reason
        KEMISKINAN,2018,REALISED,4.01,https://bps.go.id,=catatan,
        KEMISKINAN,2019,REALISED,3.9,s,,BPS merevisi
        KEMISKINAN,2017,REALISED,4.17,https://bps.go.id,,tetap
        """.replace(",=catatan", ",'=catatan");
    assertThat(HandedIn.csv(world, world.planner(), "series", changed).page())
        .contains("2 baris perlu diperbaiki", ">D2<", "isi lain: 4.1.", ">G3<", "Belum ada angka terbit");
    accepted(world.planner(), "series",
        changed.replace("'=catatan,\n", "'=catatan,BPS merevisi\n").replace("s,,BPS merevisi", "s,,"));
    assertThat(world.planner().opens(world.links().imports().present("series")).body())
        .contains("KEMISKINAN,2018,REALISED,4.01,", "KEMISKINAN,2019,REALISED,3.9,");
    nothingToDo("series", world.planner(), SheetFormat.XLSX.insteadOf(world.links().imports().present("series")));
  }

  @Test
  void a_place_has_one_figure_a_year_and_another_one_asks_for_a_reason() {
    everything();
    var changed = """
        code,place,year,value,source,as_of,note,reason
        KEMISKINAN,KOTA CONTOH,2018,5.1,https://bps.go.id,2018-11-01,,
        KEMISKINAN,Kota Contoh,2017,5.42,https://bps.go.id,2018-11-01,x,
        KEMISKINAN,Kota Lain,2017,,BPS,kemarin,,
        KEMISKINAN,Kota lain,2017,1,BPS,2018-11-01,,
        RAHASIA,Kota Contoh,2018,5.1,BPS,2018-11-01,,
        """;
    assertThat(HandedIn.csv(world, world.planner(), "peers", changed).page())
        .contains("5 baris perlu diperbaiki", ">B2<", ">D3<", "isi lain: 5.41.", ">G3<", ">D4<", ">F4<", ">B5<",
            ">A6<");
    accepted(world.planner(), "peers", """
        code,place,year,value,source,as_of,note,reason
        KEMISKINAN,Kota Contoh,2018,5.12,https://bps.go.id,2018-12-01,,BPS merevisi
        """);
    assertThat(world.planner().opens(world.links().imports().present("peers")).body())
        .contains("KEMISKINAN,Kota Contoh,2018,5.12,https://bps.go.id,2018-12-01");
    nothingToDo("peers", world.planner(), SheetFormat.XLSX.insteadOf(world.links().imports().present("peers")));
  }

  @Test
  void each_kind_is_for_those_who_may_write_its_things_and_does_not_exist_for_others() {
    var links = world.links().imports();
    for (var player : world.everybody()) {
      for (var kind : List.of("indicators", "series", "peers", "problems", "planning", "agencies", "missions", "people",
          "terms",
          "settings")) {
        boolean may = player == (ADMINISTRATORS.contains(kind) ? world.administrator() : world.planner());
        assertThat(player.opens(links.kind(kind)).status() == 200).as(player + " " + kind).isEqualTo(may);
        assertThat(player.opens(links.present(kind)).status() == 200).as(player + " " + kind).isEqualTo(may);
      }
    }
    assertThat(world.planner().opens(links.all()).body()).contains("Angka terbit").doesNotContain("Kecamatan");
    assertThat(world.administrator().inEnglish().opens(links.all()).body()).contains("Agencies")
        .doesNotContain("Published figures");
  }

  @Test
  void rules_of_the_forms_hold_for_rows_too() {
    accepted(world.planner(), "indicators", INDICATORS);
    var planner = world.planner();
    assertThat(HandedIn.csv(world, planner, "indicators",
        INDICATORS.replace("KEMISKINAN", "x").replace("PENDUDUK", "Y1")
            .replace("CONTEXT,LAST,YEARLY,,", "CONTEXT,LAST,YEARLY,yes,"))
        .page())
        .contains(">A2<", ">G3<", "from_baseline");
    assertThat(HandedIn.csv(world, planner, "series", """
        code,year,kind,value,label,source
        KEMISKINAN,2018,REALISED,,,s
        KEMISKINAN,2018,TARGET,1,BB,s
        KEMISKINAN,2018,CALCULATED,x,,s
        """).page()).contains("3 baris perlu diperbaiki", ">D2<", ">D3<", "“x” bukan angka");
    assertThat(HandedIn.csv(world, planner, "planning", """
        term,mission,goal,objective,text
        RPJMD 2018-2023,1,,2,x
        RPJMD 2018-2023,1,7,2,x
        RPJMD 2018-2023,9,,,x
        RPJMD 1999,1,1,,x
        """).page()).contains("4 baris perlu diperbaiki", "RPJMD 2018-2023: 1.7", "RPJMD 1999: 1");
    assertThat(HandedIn.csv(world, world.administrator(), "agencies", """
        slug,name,short_name,kind,parent,source
        a,A,A,DINAS,b,s
        b,B,B,DINAS,a,s
        c,C,C,DINAS,zzz,s
        D!,D,D,DINAS,,s
        """).page()).contains("4 baris perlu diperbaiki", "melingkar", "“zzz” tidak dikenal", "Hanya huruf kecil");
  }

  private void everything() {
    accepted(world.planner(), "indicators", INDICATORS);
    accepted(world.planner(), "series", SERIES);
    accepted(world.planner(), "peers", PEERS);
    accepted(world.planner(), "problems", PROBLEMS);
    accepted(world.planner(), "planning", TREE);
    accepted(world.administrator(), "agencies", AGENCIES);
    accepted(world.administrator(), "settings", SETTINGS);
  }

  private void accepted(Player player, String kind, String csv) {
    var file = HandedIn.csv(world, player, kind, csv);
    assertThat(file.page()).as(kind).contains("siap ditulis");
    assertThat(file.accepted().status()).as(kind).isEqualTo(303);
    assertThat(file.page()).as(kind).contains("sudah ditulis");
  }

  private void nothingToDo(String kind, Player player, String url) {
    assertThat(HandedIn.file(world, player, kind, "data", player.fetches(url)).page()).as(url)
        .contains("Tidak ada yang perlu ditulis");
  }
}
