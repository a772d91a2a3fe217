package id.lelangkinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lelangkinerja.platform.DataHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no root to step down from")
class ServerUserTest {
  private static final ServerUser SOMEBODY = new ServerUser("somebody", 54_321, 54_321);
  private final TestHome home = TestHome.fresh();

  @AfterEach
  void delete_the_home() {
    home.close();
  }

  @Test
  void a_folder_that_the_server_may_not_pass_is_named_with_the_way_out() throws Exception {
    Path shut = folder(home.folder().resolve("shut"), "rwx------");
    Path below = folder(shut.resolve("below"), "rwxr-xr-x");
    assertThatThrownBy(() -> SOMEBODY.mustReach(below)).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining("may not pass the folder " + shut + " on the way to " + below)
        .hasMessageContaining("LK_HOME");
  }

  @Test
  void a_folder_that_others_may_pass_but_not_read_is_enough() throws Exception {
    Path passable = folder(home.folder().resolve("passable"), "rwx--x--x");
    assertThatCode(() -> SOMEBODY.mustReach(passable)).doesNotThrowAnyException();
  }

  @Test
  void a_program_that_is_not_root_steps_down_to_nobody_else() throws Exception {
    assertThat(ServerUser.choose(home.folder().resolve("data")).isPresent())
        .isEqualTo("root".equals(System.getProperty("user.name")));
  }

  @Test
  void a_start_in_a_home_below_a_closed_folder_of_root_is_refused_before_anything_is_made() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")),
        "only root starts the server under another account");
    Path shut = folder(home.folder().resolve("root"), "rwx------");
    var unreachable = new DataHome(shut.resolve("lk"));
    assertThatThrownBy(() -> OwnPostgres.start(unreachable)).isInstanceOf(DatabaseNotStarted.class)
        .hasMessageContaining(shut.toString()).hasMessageContaining("LK_HOME");
    assertThat(shut.resolve("lk").resolve("database")).isEmptyDirectory();
  }

  private static Path folder(Path path, String mode) throws Exception {
    Files.createDirectory(path);
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }
}
