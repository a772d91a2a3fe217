package id.lelangkinerja.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {
  private final Unpacking unpacking = new Unpacking(Durability.NONE);
  @TempDir
  private Path folder;

  @Test
  void files_keep_their_content_and_their_right_to_run() throws Exception {
    unpacking.extract(tar(file("bin/postgres", 0755), file("share/notes", 0644), link("bin/alias", "postgres")),
        inside());
    assertThat(inside().resolve("bin/postgres")).isExecutable().hasContent("x");
    assertThat(Files.isExecutable(inside().resolve("share/notes"))).isFalse();
    assertThat(inside().resolve("bin/alias")).isSymbolicLink().hasContent("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "bin/../../outside", "/outside"})
  void a_name_that_leads_outside_is_refused(String name) {
    assertThatThrownBy(() -> unpacking.extract(tar(file(name, 0644)), inside())).isInstanceOf(IOException.class)
        .hasMessageContaining("outside");
    assertThat(folder.resolve("outside")).doesNotExist();
    assertThat(Path.of("/outside")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "/etc", "bin/../../outside"})
  void a_link_that_leads_outside_is_refused(String target) {
    assertThatThrownBy(() -> unpacking.extract(tar(link("door", target), file("door/x", 0644)), inside()))
        .isInstanceOf(IOException.class).hasMessageContaining("outside");
    assertThat(inside().resolve("door")).doesNotExist();
  }

  @Test
  void a_name_given_twice_overwrites_nothing() {
    assertThatThrownBy(() -> unpacking.extract(tar(file("a", 0644), file("a", 0755)), inside()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void an_archive_is_unpacked_once_and_a_half_made_folder_is_made_anew() throws Exception {
    Archive archive = Archive.forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path halfMade = Files.createDirectories(inside().resolve(archive.hash() + ".new"));
    Files.createFile(halfMade.resolve("rubbish"));
    Path unpacked = unpacking.unpack(archive, inside());
    assertThat(unpacked).isDirectoryContaining(path -> path.endsWith("bin"));
    assertThat(unpacked.resolve("rubbish")).doesNotExist();
    assertThat(halfMade).doesNotExist();
    var made = Files.getLastModifiedTime(unpacked);
    assertThat(unpacking.unpack(archive, inside())).isEqualTo(unpacked);
    assertThat(Files.getLastModifiedTime(unpacked)).isEqualTo(made);
  }

  @Test
  void a_machine_without_programs_is_named() {
    assertThatThrownBy(() -> Archive.forMachine("SunOS", "sparcv9")).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining("SunOS on sparcv9").hasMessageContaining("postgres-sunos-sparcv9.txz");
  }

  private Path inside() {
    return folder.resolve("inside");
  }

  private record Entry(String name, int mode, String link) {}

  private static Entry file(String name, int mode) {
    return new Entry(name, mode, "");
  }

  private static Entry link(String name, String target) {
    return new Entry(name, 0777, target);
  }

  private static InputStream tar(Entry... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        var header = entry.link().isEmpty()
            ? new TarArchiveEntry(entry.name(), true)
            : new TarArchiveEntry(entry.name(), TarConstants.LF_SYMLINK);
        header.setMode(entry.mode());
        header.setLinkName(entry.link());
        header.setSize(entry.link().isEmpty() ? 1 : 0);
        tar.putArchiveEntry(header);
        if (entry.link().isEmpty())
          tar.write("x".getBytes(UTF_8));
        tar.closeArchiveEntry();
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
