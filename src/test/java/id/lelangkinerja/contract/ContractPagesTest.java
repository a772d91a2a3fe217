package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class ContractPagesTest {
  private static final Set<String> CIRCLE = Set.of("planner", "mayor", "dinkes-head", "dinkes-operator");
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  FileStore files;
  @Autowired
  DeskQuery desk;
  @Autowired
  ContractQuery published;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  Auctioned auctioned;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu <b>& bayi</b> selamat");
  }

  @Test
  void from_award_to_force_every_step_is_found_on_my_work_and_done_through_the_pages() {
    var links = world.links();
    assertThat(world.planner().opens(links.work()).body()).contains("Susun kontrak",
        links.contracts().lotContract(auctioned.lot));
    var preview = world.planner().opens(links.contracts().lotContract(auctioned.lot));
    assertThat(preview.body()).contains("Angka Kematian Ibu", "81,44", "57,00", "Batas bawah",
        "Rp12.500.002.019", "Ibu &lt;b&gt;&amp; bayi&lt;/b&gt; selamat");
    var drawn = world.planner().sends(links.contracts().lotContract(auctioned.lot));
    assertThat(drawn.status()).isEqualTo(303);
    var id = UUID.fromString(drawn.location().replaceAll(".*/contracts/|/desk", ""));
    assertThat(drawn.location()).isEqualTo(links.contracts().contractDesk(id));
    assertThat(world.planner().opens(links.work()).body()).contains("Kirim kontrak untuk ditandatangani");
    assertThat(world.planner().sends(links.contracts().contractSending(id)).status()).isEqualTo(303);
    for (var signer : List.of(world.mayor(), world.dinkesHead())) {
      assertThat(signer.opens(links.work()).body()).contains("Tandatangani kontrak",
          links.contracts().contractDesk(id));
      assertThat(signer.opens(links.contracts().contractDesk(id)).body())
          .contains(links.contracts().contractSignature(id));
      assertThat(signer.opens(links.contracts().contractSignature(id)).body()).contains("Pemeran " + signer,
          "Jabatan " + signer,
          "19700101 199803 1 001", "Pembina Utama Muda", hash(id), "Tanda tangan tidak dapat dibatalkan");
      assertThat(signer.signs(links.contracts().contractSignature(id), "hash", hash(id), "password",
          signer.password()).status()).isEqualTo(303);
      assertThat(signer.opens(links.work()).body()).doesNotContain("Tandatangani kontrak");
    }
    assertThat(world.planner().opens(links.contracts().contractDesk(id)).body()).contains("sudah berlaku",
        links.contracts().contract(id),
        "Kontrak berlaku", "Ditandatangani", "Dikirim untuk ditandatangani", "Kontrak disusun");
    assertThat(world.planner().inEnglish().opens(links.contracts().contractDesk(id)).body()).contains("is in force",
        "Higher is better".toLowerCase(java.util.Locale.ROOT), "Download the signed text");
  }

  @Test
  void before_it_is_in_force_a_contract_exists_for_its_circle_alone() {
    var id = sent();
    var links = world.links();
    for (var player : world.everybody()) {
      for (var address : List.of(links.contracts().contractDesk(id), links.contracts().contractDocument(id),
          links.contracts().contractText(id))) {
        var answer = player.opens(address);
        if (CIRCLE.contains(player.toString())) {
          assertThat(answer.status()).as(player + " " + address).isEqualTo(200);
        } else {
          assertThat(answer.isRefused()).as(player + " " + address).isTrue();
        }
      }
    }
  }

  @Test
  void the_days_that_were_agreed_stand_in_the_contract_before_it_is_signed_and_in_public_not_those_that_were_offered() {
    auctioned.milestone(transaction, scope, "Bidan siaga di setiap kelurahan", LocalDate.of(2019, 12, 31),
        LocalDate.of(2019, 9, 30));
    var links = world.links().contracts();
    var preview = world.planner().opens(links.lotContract(auctioned.lot));
    var id = sent();
    var lastLook = world.mayor().opens(links.contractSignature(id));
    for (var signer : List.of(world.mayor(), world.dinkesHead())) {
      signer.signs(links.contractSignature(id), "hash", hash(id), "password", signer.password());
    }
    for (var page : List.of(preview, lastLook, world.citizen().opens(links.contract(id)))) {
      assertThat(page.body()).contains("Bidan siaga di setiap kelurahan", "30 September 2019")
          .doesNotContain("31 Desember 2019");
    }
  }

  @Test
  void once_in_force_everyone_may_have_its_papers_and_only_the_circle_its_desk() {
    var id = sent();
    var links = world.links();
    world.mayor().signs(links.contracts().contractSignature(id), "hash", hash(id), "password",
        world.mayor().password());
    world.dinkesHead().signs(links.contracts().contractSignature(id), "hash", hash(id), "password",
        world.dinkesHead().password());
    for (var player : world.everybody()) {
      assertThat(player.opens(links.contracts().contractDocument(id)).status()).as(player.toString()).isEqualTo(200);
      assertThat(player.opens(links.contracts().contractText(id)).status()).as(player.toString()).isEqualTo(200);
      assertThat(player.opens(links.contracts().contractDesk(id)).isRefused()).as(player.toString())
          .isEqualTo(!CIRCLE.contains(player.toString()));
    }
  }

  @Test
  void each_form_works_for_its_own_person_and_for_nobody_else() {
    var links = world.links();
    nobodyBut("planner", links.contracts().lotContract(auctioned.lot));
    var drawn = world.planner().sends(links.contracts().lotContract(auctioned.lot));
    var id = UUID.fromString(drawn.location().replaceAll(".*/contracts/|/desk", ""));
    nobodyBut("planner", links.contracts().contractSending(id));
    world.planner().sends(links.contracts().contractSending(id));
    for (var player : world.everybody()) {
      if (!List.of("mayor", "dinkes-head").contains(player.toString())) {
        assertThat(player.opens(links.contracts().contractSignature(id)).isRefused()).as(player.toString()).isTrue();
        assertThat(player.signs(links.contracts().contractSignature(id), "hash", hash(id)).isRefused())
            .as(player.toString())
            .isTrue();
      }
    }
    nobodyBut("planner", links.contracts().contractWithdrawal(id), "reason", "Salah");
    assertThat(world.planner().sends(links.contracts().contractWithdrawal(id), "reason", "Salah").status())
        .isEqualTo(303);
  }

  private void nobodyBut(String permitted, String address, String... fields) {
    for (var player : world.everybody()) {
      if (!player.toString().equals(permitted)) {
        assertThat(player.sends(address, fields).isRefused()).as(player + " " + address).isTrue();
      }
    }
  }

  @Test
  void a_changed_hash_a_missing_hash_and_a_missing_reason_are_told_on_the_desk() {
    var id = sent();
    var links = world.links();
    var changed = world.mayor().signs(links.contracts().contractSignature(id), "hash", "f".repeat(64), "password",
        world.mayor().password());
    assertThat(changed.status()).isEqualTo(409);
    assertThat(changed.body()).contains("Naskah berubah sejak Anda membukanya");
    assertThat(world.mayor().signs(links.contracts().contractSignature(id)).status()).isEqualTo(422);
    assertThat(world.mayor().signs(links.contracts().contractSignature(id), "hash", "x".repeat(100_000), "password",
        world.mayor().password()).status())
        .isEqualTo(422);
    var bare = world.planner().sends(links.contracts().contractWithdrawal(id), "reason", " ");
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("href=\"#reason\"");
    assertThat(world.planner().sends(links.contracts().contractWithdrawal(id), "reason", "x".repeat(2001)).status())
        .isEqualTo(422);
    assertThat(world.planner().opens(world.links().contracts().list() + "/bukan-uuid/desk").status()).isEqualTo(404);
    assertThat(desk.sheet(world.planner().acting(), new ContractId(id)).consents()).isEmpty();
  }

  @Test
  void the_same_signature_sent_again_is_answered_as_the_first_time() {
    var id = sent();
    var key = UUID.randomUUID().toString();
    var hash = hash(id);
    for (int n = 0; n < 3; n++) {
      var answer = world.mayor().signs(world.links().contracts().contractSignature(id), "hash", hash, "password",
          world.mayor().password(), "key", key);
      assertThat(answer.status()).isEqualTo(303);
    }
    assertThat(desk.sheet(world.planner().acting(), new ContractId(id)).consents()).hasSize(1);
    assertThat(world.mayor().signs(world.links().contracts().contractSignature(id), "hash", hash(id), "password",
        world.mayor().password()).status())
        .isEqualTo(409);
  }

  @Test
  void the_list_of_drafts_shows_each_reader_their_own_and_finds_words_literally() {
    var id = sent();
    var address = world.links().contracts().contractDrafts();
    for (var player : world.everybody()) {
      var answer = player.opens(address);
      if (List.of("citizen", "stranger").contains(player.toString())) {
        assertThat(answer.isRefused()).as(player.toString()).isTrue();
      } else {
        assertThat(answer.body().contains(world.links().contracts().contractDesk(id))).as(player.toString())
            .isEqualTo(CIRCLE.contains(player.toString()));
      }
    }
    assertThat(world.planner().opens(address + "?q=001/KK").body())
        .contains(world.links().contracts().contractDesk(id));
    assertThat(world.planner().opens(address + "?q=%25").body())
        .doesNotContain(world.links().contracts().contractDesk(id));
    assertThat(world.planner().opens(address + "?q=" + "%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @Test
  void published_contracts_are_found_by_agency_mission_and_words() {
    var id = sent();
    assertThat(published.count(world.region(), ContractQuery.Search.all())).isZero();
    world.mayor().signs(world.links().contracts().contractSignature(id), "hash", hash(id), "password",
        world.mayor().password());
    world.dinkesHead().signs(world.links().contracts().contractSignature(id), "hash", hash(id), "password",
        world.dinkesHead().password());
    var row = published.published(world.region(), ContractQuery.Search.all(), 25, 0).getFirst();
    assertThat(row.contractId()).isEqualTo(id);
    assertThat(row.indicators()).isEqualTo(3);
    assertThat(row.budget()).isEqualTo(62_500_010_105L);
    assertThat(found("kematian ibu", null, null)).isOne();
    assertThat(found("", world.agency("dinkes").value(), world.missions().getFirst())).isOne();
    assertThat(found("", world.agency("dinsos").value(), null)).isZero();
    assertThat(found("", null, world.missions().getLast())).isZero();
    assertThat(found("%", null, null)).isZero();
    assertThat(published.count(world.stranger().acting().region(), ContractQuery.Search.all())).isZero();
  }

  private int found(String words, @org.jspecify.annotations.Nullable UUID agency,
      @org.jspecify.annotations.Nullable UUID mission) {
    return published.count(world.region(), new ContractQuery.Search(words, agency, mission));
  }

  private UUID sent() {
    Player planner = world.planner();
    var id = drawingUp.drawUp(planner.acting(), auctioned.lotId());
    sending.send(planner.acting(), id);
    return id.value();
  }

  private String hash(UUID id) {
    var contract = desk.sheet(world.planner().acting(), new ContractId(id)).contract();
    var file = contract.signedFileId() == null ? contract.fileId() : contract.signedFileId();
    return files.find(world.region(), requireNonNull(file)).sha256();
  }
}
