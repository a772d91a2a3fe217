package id.lelangkinerja.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody calls it who has files and nothing else. */
class VerifyCommandTest {
  private static final byte[] PDF = "%PDF the contract".getBytes(UTF_8);
  private final NoteKey key = new NoteKey("lelang.example/log", new byte[32]);
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final VerifyCommand command = new VerifyCommand(new PrintStream(said, true, UTF_8));
  private final Entry entry = new Entry(Hash.sum(new byte[]{7}),
      "lelang-kinerja act 1\nwhat contract.in-force\ndocument " + Hash.sum(PDF).hex() + "\nroles MAYOR\n");
  private final Leaves log = Leaves.numbered(600);
  @TempDir
  Path folder;
  Path pdf;
  Path proof;
  Path keyFile;

  @BeforeEach
  void lay() throws IOException {
    log.grow(List.of(entry.leaf()));
    pdf = Files.write(folder.resolve("contract.pdf"), PDF);
    keyFile = Files.writeString(folder.resolve("log.key"), key.verifier().written() + "\n");
    proof = Files.writeString(folder.resolve("contract.tlog-proof"),
        new ProofFile(entry, 600, log.tree(601).inclusion(600), note(log, 601)).text());
  }

  @Test
  void the_very_document_of_the_log_is_proven_with_the_key_as_a_file_or_as_a_word() {
    assertThat(verify(pdf, proof, keyFile.toString())).isZero();
    assertThat(verify(pdf, proof, key.verifier().written())).isZero();
    assertThat(said()).contains("PROVEN. The document is exactly the one", "index 600 of 601", "what contract.in-force",
        "roles MAYOR").doesNotContain("NOT PROVEN");
  }

  @Test
  void another_document_key_or_proof_is_not_proven_and_it_says_why() throws IOException {
    var other = Files.writeString(folder.resolve("other.pdf"), "%PDF the contract ");
    assertThat(verify(other, proof, keyFile.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT PROVEN. The document is another one");
    assertThat(verify(pdf, proof, new NoteKey("lelang.example/log", Hash.sum().bytes()).verifier().written()))
        .isEqualTo(1);
    assertThat(said()).contains("not signed by the key");
    var elsewhere = Files.writeString(folder.resolve("elsewhere.tlog-proof"),
        new ProofFile(entry, 600, log.tree(601).inclusion(599), note(log, 601)).text());
    assertThat(verify(pdf, elsewhere, keyFile.toString())).isEqualTo(1);
    assertThat(said()).contains("does not lead to the signed root");
    assertThat(verify(pdf, pdf, keyFile.toString())).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_and_wrong_calls_have_values_of_their_own() {
    assertThat(verify(folder.resolve("none.pdf"), proof, keyFile.toString())).isEqualTo(3);
    assertThat(verify(pdf, proof, "none.key")).isEqualTo(3);
    assertThat(verify(pdf, proof, "a+b")).isEqualTo(2);
    assertThat(command.run(List.of("verify", pdf.toString()))).isEqualTo(2);
    assertThat(said()).contains("Call: verify DOCUMENT PROOF KEY");
    assertThat(VerifyCommand.isMeant(List.of("backup", "x"))).isFalse();
    assertThat(VerifyCommand.isMeant(List.of())).isFalse();
  }

  @Test
  void a_log_that_grew_is_consistent_by_the_tiles_in_a_folder_or_at_an_address() throws IOException {
    var old = Files.writeString(folder.resolve("old"), note(log, 300));
    var fresh = Files.writeString(folder.resolve("new"), note(log, 601));
    publish(log, 601);
    assertThat(consist(old, fresh, folder.toString())).isZero();
    assertThat(consist(fresh, fresh, folder.toString())).isZero();
    assertThat(consist(fresh, old, folder.toString())).isEqualTo(1);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/log/", exchange -> {
      var file = folder.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
      var body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    try {
      var address = "http://localhost:" + server.getAddress().getPort() + "/log/";
      assertThat(consist(old, fresh, address)).isZero();
      assertThat(consist(old, fresh, address + "elsewhere")).isEqualTo(3);
    } finally {
      server.stop(0);
    }
    assertThat(said()).contains("of 601 acts begins with all 300");
  }

  @Test
  void a_log_that_was_written_anew_from_the_beginning_is_caught_by_an_older_checkpoint() throws IOException {
    var old = Files.writeString(folder.resolve("old"), note(log, 300));
    var rewritten = Leaves.numbered(5);
    rewritten.grow(List.of(Hash.leaf("another act".getBytes(UTF_8))));
    for (int place = 6; place < 601; place++) {
      rewritten.grow(List.of(log.leaf(place)));
    }
    var fresh = Files.writeString(folder.resolve("new"), note(rewritten, 601));
    publish(rewritten, 601);
    assertThat(consist(old, fresh, folder.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT PROVEN. The log was rewritten");
  }

  private String note(Leaves leaves, int size) {
    return key.sign(size, leaves.tree(size).root());
  }

  /** Lays the log's tiles into the folder, as the program serves them. */
  private void publish(Leaves leaves, int size) throws IOException {
    for (int level = 0, count = size; count > 0; level++, count /= 256) {
      for (int from = 0; from < count; from += 256) {
        var tile = Tile.holding(level, from, size);
        var bytes = new ByteArrayOutputStream();
        leaves.hashes(level, from, tile.width()).forEach(hash -> bytes.writeBytes(hash.bytes()));
        var file = folder.resolve("tile/" + tile.name());
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes.toByteArray());
      }
    }
  }

  private int verify(Path document, Path given, String by) {
    return command.run(List.of("verify", document.toString(), given.toString(), by));
  }

  private int consist(Path old, Path fresh, String place) {
    return command.run(List.of("verify-consistency", old.toString(), fresh.toString(), place, keyFile.toString()));
  }

  private String said() {
    return said.toString(UTF_8);
  }
}
