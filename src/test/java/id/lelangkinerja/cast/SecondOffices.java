package id.lelangkinerja.cast;

import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/**
 * Second offices drawn by lot, for tests that hold lists to the rules: the same person may then work for one agency and
 * judge, plan or sign for another.
 */
@TestComponent
public class SecondOffices {
  private static final LocalDate SINCE = LocalDate.of(2018, 10, 1);
  private static final List<String> AGENCIES = List.of("dinkes", "dinsos", "inspektorat", "kominfo");
  private static final Set<String> OUTSIDE = Set.of("stranger", "citizen");
  private final Appointing appointing;

  SecondOffices(Appointing appointing) {
    this.appointing = appointing;
  }

  /** Two people of three get one of these roles as well, in any agency where the role is one of an agency. */
  public void draw(World world, Random lot, Role... roles) {
    var installation = Acting.installation(world.region());
    for (var player : insiders(world)) {
      if (lot.nextInt(3) > 0) {
        var role = roles[lot.nextInt(roles.length)];
        var agency = role.ofAgency() ? world.agency(AGENCIES.get(lot.nextInt(AGENCIES.size()))) : null;
        appointing.appoint(installation, player.acting().person(),
            new Appointing.Office(role, agency, "Jabatan kedua", false, SINCE, null));
      }
    }
  }

  /** Everybody who holds an office in the world's region. */
  public static List<Player> insiders(World world) {
    return world.everybody().stream().filter(player -> !OUTSIDE.contains(player.toString())).toList();
  }
}
