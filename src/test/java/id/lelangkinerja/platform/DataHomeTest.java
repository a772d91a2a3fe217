package id.lelangkinerja.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths of this test are those of other systems")
class DataHomeTest {
  @Test
  void the_variable_decides_wherever_it_is_set() {
    assertThat(home(Map.of("LK_HOME", "/srv/lelang/../lk", "XDG_DATA_HOME", "/x"), "Linux", "root"))
        .isEqualTo("/srv/lk");
  }

  @Test
  void a_blank_variable_decides_nothing() {
    assertThat(home(Map.of("LK_HOME", " "), "Linux", "root")).isEqualTo("/var/lib/lelang-kinerja");
  }

  @Test
  void a_relative_variable_counts_from_the_working_folder() {
    assertThat(home(Map.of("LK_HOME", "data"), "Linux", "sari")).isEqualTo(Path.of("data").toAbsolutePath().toString());
  }

  @Test
  void root_on_linux_gets_a_folder_that_other_accounts_may_reach() {
    assertThat(home(Map.of("XDG_DATA_HOME", "/x"), "Linux", "root")).isEqualTo("/var/lib/lelang-kinerja");
  }

  @Test
  void a_person_on_linux_keeps_data_where_desktops_do() {
    assertThat(home(Map.of(), "Linux", "sari")).isEqualTo("/home/sari/.local/share/lelang-kinerja");
    assertThat(home(Map.of("XDG_DATA_HOME", "/x"), "Linux", "sari")).isEqualTo("/x/lelang-kinerja");
    assertThat(home(Map.of("XDG_DATA_HOME", "x"), "Linux", "sari"))
        .isEqualTo("/home/sari/.local/share/lelang-kinerja");
  }

  @Test
  void a_person_on_a_mac_keeps_data_in_the_library() {
    assertThat(home(Map.of(), "Mac OS X", "sari")).isEqualTo("/home/sari/Library/Application Support/Lelang Kinerja");
  }

  @Test
  void a_person_on_windows_keeps_data_in_the_local_profile() {
    assertThat(home(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "sari")).isEqualTo("/local/Lelang Kinerja");
    assertThat(home(Map.of(), "Windows 11", "sari")).isEqualTo("/home/sari/AppData/Local/Lelang Kinerja");
  }

  @Test
  void keys_and_files_are_closed_to_other_users(@TempDir Path folder) throws Exception {
    var home = new DataHome(folder.resolve("a").resolve("b"));
    assertThat(home.keys()).isDirectory().hasFileName("keys");
    assertThat(home.files()).isDirectory().hasFileName("files");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys()))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.files()))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
        .as("open for nobody else, passable if root made it").matches("rwx(--x--x|------)");
  }

  @Test
  void a_folder_that_exists_keeps_the_rights_its_owner_gave(@TempDir Path folder) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(new DataHome(folder).database()).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwxr-x---");
  }

  @Test
  void a_place_that_cannot_be_made_is_named_with_the_way_out(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new DataHome(file.resolve("home")).database()).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.resolve("home").toString()).hasMessageContaining("LK_HOME");
  }

  private static String home(Map<String, String> environment, String os, String user) {
    var system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("user.name", user);
    system.setProperty("user.home", "/home/" + user);
    return DataHome.of(environment, system).path().toString();
  }
}
