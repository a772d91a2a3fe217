package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class SigningDayTest {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  Signing signing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  ContractId first;
  ContractId second;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    first = sent("Ibu dan bayi selamat");
    second = sent("Posyandu aktif");
  }

  @Test
  void the_mayor_signs_one_after_the_other_each_after_seeing_it() {
    var links = world.links().contracts();
    assertThat(world.mayor().opens(links.signingDay()).body()).contains("2 naskah menunggu tanda tangan Anda",
        links.contractSignatureInTurn(first.value()));
    var page = world.mayor().opens(links.contractSignatureInTurn(first.value())).body();
    assertThat(page).contains("Angka Kematian Ibu", "57,00", "name=\"turn\" value=\"yes\"");
    assertThat(signInTurn(first)).isEqualTo(links.contractSignatureInTurn(second.value()));
    assertThat(signInTurn(second)).isEqualTo(links.signingDay());
    assertThat(world.mayor().opens(links.signingDay()).body()).contains("0 dari 2 naskah")
        .doesNotContain("menunggu tanda tangan Anda");
  }

  @Test
  void who_passes_a_document_over_goes_on_behind_it_and_finds_it_waiting_at_the_end() {
    var links = world.links().contracts();
    var passed = links.contractSignatureInTurn(first.value());
    assertThat(world.mayor().opens(passed).body()).contains("Lewati dulu",
        links.signingDayAfter(passed).replace("&", "&amp;"));
    assertThat(world.mayor().opens(links.contractSignature(first.value())).body()).doesNotContain("Lewati dulu");
    assertThat(world.mayor().opens(links.signingDayAfter(passed)).body()).contains("2 naskah menunggu",
        links.contractSignatureInTurn(second.value())).doesNotContain(passed);
    assertThat(signInTurn(second)).isEqualTo(links.signingDay());
    assertThat(world.mayor().opens(links.signingDay()).body()).contains("1 naskah menunggu", passed);
    assertThat(world.mayor().opens(links.signingDayAfter("https://jahat.example/")).body()).contains(passed)
        .doesNotContain("href=\"https://jahat");
  }

  @Test
  void the_wall_tells_how_many_of_how_many_are_signed_by_both_and_by_whom() {
    var links = world.links().contracts();
    sign(first);
    signing.sign(world.dinkesHead().acting(), first, signing.toSign(world.dinkesHead().acting(), first));
    assertThat(world.planner().opens(links.signingDay()).body()).contains("1 dari 2 naskah", "Pemeran mayor",
        "Pemeran dinkes-head", "Ibu dan bayi selamat", "Posyandu aktif");
    assertThat(world.planner().inEnglish().opens(links.signingDay()).body()).contains("1 of 2 documents");
  }

  @Test
  void an_agency_sees_its_own_contracts_alone_the_monitor_all_and_citizens_none() {
    var links = world.links().contracts();
    assertThat(world.dinkesHead().opens(links.signingDay()).body()).contains("Posyandu aktif");
    assertThat(world.dinsosHead().opens(links.signingDay()).body()).doesNotContain("Posyandu aktif")
        .contains("Tidak ada naskah yang menunggu");
    assertThat(world.citizen().opens(links.signingDay()).isRefused()).isTrue();
    assertThat(world.monitor().opens(links.signingDay()).body()).contains("Posyandu aktif")
        .doesNotContain(links.contractDesk(second.value()));
  }

  private String signInTurn(ContractId id) {
    var answer = world.mayor().signs(world.links().contracts().contractSignature(id.value()), "hash",
        signing.toSign(world.mayor().acting(), id), "turn", "yes", "password", world.mayor().password());
    assertThat(answer.status()).isEqualTo(303);
    return answer.location();
  }

  private void sign(ContractId id) {
    signing.sign(world.mayor().acting(), id, signing.toSign(world.mayor().acting(), id));
  }

  private ContractId sent(String title) {
    var lot = Auctioned.lot(jdbc, transaction, scope, world, title).lotId();
    var id = drawingUp.drawUp(world.planner().acting(), lot);
    sending.send(world.planner().acting(), id);
    return id;
  }
}
