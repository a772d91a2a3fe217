package id.lelangkinerja.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Who may sign in to the demo. All are fictional; their one password is printed at every start. */
public final class DemoSignIns {
  /** The address of Kota Malang: its Kemendagri code 35.73. */
  public static final String CODE = "3573";
  public static final String PASSWORD = "lelang-kinerja";
  private static final String OTHERS = "  every other head as listed under an agency's name, operators with -op "
      + "(dindikbud, dindikbud-op, lurah-bareng ...)";
  static final List<DemoPerson> OFFICES = Csv.rows("people.csv").stream().map(DemoPerson::of).toList();

  private DemoSignIns() {}

  /** One line a person who matters most: sign-in name and office; the others by the rule of their names. */
  public static String printed() {
    return OFFICES.stream().filter(DemoPerson::printed)
        .map(person -> "  %-12s %s".formatted(person.signIn(), person.office()))
        .collect(Collectors.joining("\n", "", "\n" + OTHERS));
  }
}
