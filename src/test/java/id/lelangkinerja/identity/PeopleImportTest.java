package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.ImportLinks;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProgrammeTest
class PeopleImportTest {
  private static final String HEAD = "name,sign_in_name,nip,rank,mail,language,role,office,agency,acting,from,until\n";
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void people_are_registered_given_their_offices_and_invited_by_a_link_that_is_shown_once() {
    var name = unique("siti");
    var id = handIn("""
        Siti Contoh,%1$s,198001012005012001,Pembina,,en,AGENCY_OPERATOR,Operator,dinsos,,2018-01-01,
        Siti Contoh,%1$s,198001012005012001,Pembina,,en,PANEL_MEMBER,Anggota tim,,,2018-01-01,2099-12-31
        """.formatted(name));
    assertThat(page(id)).contains("2 baris siap ditulis");
    var shown = accept(id);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains("Sampaikan 1 tautan undangan", name, "hanya tampil sekali");
    assertThat(page(id)).contains("2 baris sudah ditulis").doesNotContain("/invitation/");
    assertThat(accept(id).body()).doesNotContain("/invitation/");
    var browser = new Browser(mvc);
    var link = shown.body().replaceAll("(?s).*https://lelang\\.uji\\.example(/invitation/[A-Za-z0-9_-]{43}).*", "$1");
    browser.sends(link, "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD);
    assertThat(browser.signsIn(name, Newcomer.PASSWORD).location()).isEqualTo(world.links().work());
    assertThat(world.administrator().opens(world.links().people().list() + "?q=" + name).body())
        .contains("Operator; Anggota tim");
  }

  @Test
  void who_has_a_mail_address_gets_a_letter_in_their_language_and_no_link_is_shown() {
    var name = unique("rudi");
    var id = handIn("Rudi Contoh,%1$s,,,%1$s@contoh.example,en,,,,,,\n".formatted(name));
    assertThat(accept(id).status()).isEqualTo(303);
    assertThat(world.administrator().opens(world.links().people().list() + "?q=" + name).body())
        .contains("Rudi Contoh");
  }

  @Test
  void every_row_s_fault_is_named_and_nothing_is_written() {
    var name = unique("budi");
    var page = page(handIn("""
        Budi,%1$s,,,,,AGENCY_HEAD,Kepala,nirgends,,2018-01-01,
        Budi,%1$s2,,,,,PLANNER,Perencana,,,2019-01-01,2018-01-01
        Budi,administrator,,,,,PLANNER,Perencana,,,2019-01-01,
        Budi,%1$s3,,,,,MAYOR,Wali Kota,,,2018-01-01,
        Budi,%1$s4,12,,bukan-surel,de,PLANNER,Perencana,,,hari ini,
        Budi,%1$s5,,,,,AGENCY_HEAD,Kepala,,,2018-01-01,
        Budi,%1$s6,,,,,PLANNER,Perencana,,yes,2018-01-01,
        Budi,%1$s7,,,,,SECRETARY,Sekda,,,2090-01-01,
        Budi,x,,,,,,,,,,
        """.formatted(name)));
    assertThat(page).contains("baris perlu diperbaiki", "“nirgends” tidak dikenal", ">L3<", ">B4<",
        "dipegang Pemeran mayor",
        ">C6<", ">E6<", ">F6<", "“hari ini” bukan tanggal", ">I7<", ">L8<", ">B10<");
    assertThat(world.administrator().opens(world.links().people().list() + "?q=" + name).body())
        .contains("Tidak ada");
  }

  @Test
  void an_office_that_one_person_holds_is_given_once_within_a_file() {
    var name = unique("ayu");
    assertThat(page(handIn("""
        Ayu,%1$s-1,,,,,AGENCY_HEAD,Kepala,kominfo,,2090-01-01,
        Ayu,%1$s-2,,,,,AGENCY_HEAD,Kepala,kominfo,,2091-01-01,
        Ayu,%1$s-1,,,,,AGENCY_HEAD,Kepala,kominfo,,2090-01-01,
        """.formatted(name)))).contains(">G3<", "dipegang Ayu", "Sama dengan baris 2");
  }

  @Test
  void what_goes_out_comes_in_again_as_the_same_and_another_row_brings_another_office() {
    var name = unique("dewi");
    var row = "Dewi Contoh,%s,,,,id,PLANNER,Perencana,,,2018-01-01,\n".formatted(name);
    accept(handIn(row));
    var present = world.administrator().opens(world.links().imports().present("people")).body();
    assertThat(present).contains("Dewi Contoh," + name);
    assertThat(page(file(present))).contains("Tidak ada yang perlu ditulis");
    var more = handIn(row + row.replace("PLANNER,Perencana", "PANEL_MEMBER,Anggota tim"));
    assertThat(page(more)).contains("1 baris siap ditulis");
    assertThat(accept(more).status()).isEqualTo(303);
    assertThat(page(handIn(row.replace("Dewi Contoh", "Dewi Lain")))).contains("isi lain: Dewi Contoh");
  }

  @Test
  void nobody_but_the_administrator_imports_people() {
    for (var player : world.everybody()) {
      if (player != world.administrator()) {
        assertThat(send(player, HEAD + "A,b.c,,,,,,,,,,\n").isRefused()).as(player.toString()).isTrue();
      }
    }
  }

  private static String unique(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private UUID handIn(String rows) {
    return file(HEAD + rows);
  }

  private UUID file(String csv) {
    var answer = send(world.administrator(), csv);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return UUID.fromString(answer.location().substring(answer.location().lastIndexOf('/') + 1));
  }

  private Answer send(Player by, String csv) {
    return by.sendsFile(links().kind("people"), "orang.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private String page(UUID id) {
    return world.administrator().opens(links().one(id)).body();
  }

  private Answer accept(UUID id) {
    return world.administrator().sends(links().acceptance(id));
  }

  private ImportLinks links() {
    return world.links().imports();
  }
}
