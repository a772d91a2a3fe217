package id.lelangkinerja.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.merkle.NoteKey;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Citizens check a contract by what they download, without asking the server whether it is true. */
@ProgrammeTest
class ProofTest {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  DeskQuery desk;
  @Autowired
  FileStore files;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Scope scope;
  @Autowired
  TransactionTemplate transaction;
  World world;
  UUID contract;

  @BeforeEach
  void draw() {
    world = worlds.fresh();
    jobs.run("ledger.sequencer");
    var auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu dan anak");
    contract = drawingUp.drawUp(world.planner().acting(), auctioned.lotId()).value();
    sending.send(world.planner().acting(), new ContractId(contract));
  }

  @Test
  void the_downloaded_contract_is_verified_by_its_proof_and_any_other_is_not() {
    sign(world.mayor());
    sign(world.dinkesHead());
    var links = world.links().contracts();
    var page = world.citizen().opens(links.contract(contract));
    assertThat(page.body()).contains("Belum ada titik periksa").doesNotContain(links.contractProof(contract));
    assertThat(world.citizen().opens(links.contractProof(contract)).status()).isEqualTo(404);
    jobs.run("ledger.sequencer");
    assertThat(world.citizen().opens(links.contract(contract)).body()).contains(links.contractProof(contract),
        "dalam log publik semua tindakan");
    assertThat(world.planner().opens(links.contractDesk(contract)).body()).contains(links.contractProof(contract));
    var document = world.citizen().fetches(links.contractDocument(contract));
    var proof = world.citizen().fetches(links.contractProof(contract));
    assertThat(verify(document, proof)).isZero();
    document[document.length - 1]++;
    assertThat(verify(document, proof)).isEqualTo(1);
    assertThat(verify(world.citizen().fetches(links.contractText(contract)), proof)).isEqualTo(1);
    Proofs.prove(world.citizen(), world.links().signing().document(coded()), links.contractDocument(contract), key);
    assertThat(world.citizen().sendsFile(world.links().signing().verify(), "kontrak.pdf", "application/pdf",
        world.citizen().fetches(links.contractDocument(contract))).body()).contains("/proofs/");
    assertThat(world.citizen().sendsFile(world.links().signing().verify(), "kontrak.pdf", "application/pdf",
        world.citizen().fetches(links.contractText(contract))).body()).doesNotContain("/proofs/");
  }

  @Test
  void a_proof_opens_the_act_and_not_who_did_it() {
    sign(world.mayor());
    sign(world.dinkesHead());
    jobs.run("ledger.sequencer");
    var proof = new String(world.citizen().fetches(world.links().contracts().contractProof(contract)), UTF_8);
    var opened = new String(Base64.getDecoder()
        .decode(proof.lines().skip(1).findFirst().orElseThrow().substring("extra ".length())), UTF_8);
    assertThat(opened).contains("what contract.in-force", "object CONTRACT " + contract, "roles AGENCY_HEAD",
        "region " + world.region().value()).doesNotContain("Pemeran")
        .doesNotContain(world.dinkesHead().acting().person().value().toString());
  }

  @Test
  void before_it_is_in_force_there_is_no_proof_for_anybody() {
    sign(world.mayor());
    jobs.run("ledger.sequencer");
    for (var player : world.everybody()) {
      assertThat(player.opens(world.links().contracts().contractProof(contract)).isRefused()).as(player.toString())
          .isTrue();
    }
  }

  @Test
  void the_text_tells_how_the_log_stood_when_it_was_written() throws IOException {
    var text = world.planner().fetches(world.links().contracts().contractText(contract));
    try (var pdf = Loader.loadPDF(text)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Log publik", "log lelang.uji.example/log");
    }
  }

  private String coded() {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql("select code from document_code where region_id = :region")
          .param("region", world.region().value()).query(String.class).single();
    }));
  }

  private void sign(Player signer) {
    var sheet = desk.sheet(world.planner().acting(), new ContractId(contract)).contract();
    var file = requireNonNull(sheet.signedFileId() == null ? sheet.fileId() : sheet.signedFileId());
    assertThat(signer.signs(world.links().contracts().contractSignature(contract), "hash",
        files.find(world.region(), file).sha256(), "password", signer.password()).status()).isEqualTo(303);
  }

  private int verify(byte[] document, byte[] proof) {
    return Proofs.verify(document, proof, key);
  }
}
