package id.lelangkinerja.demo;

import id.lelangkinerja.platform.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who may sign in to the demo. All are fictional; their one password is printed at every start. */
public final class DemoSignIns {
  /** The address of Kota Malang: its Kemendagri code 35.73. */
  public static final String CODE = "3573";
  public static final String PASSWORD = "lelang-kinerja";
  static final List<DemoPerson> PEOPLE = List.of(
      new DemoPerson("walikota", "Arjuna Fiktif", Role.MAYOR, null, "Wali Kota Malang"),
      new DemoPerson("wakil", "Bima Rekaan", Role.VICE_MAYOR, null, "Wakil Wali Kota Malang"),
      new DemoPerson("sekda", "Citra Contoh", Role.SECRETARY, null, "Sekretaris Daerah Kota Malang"),
      new DemoPerson("penguji", "Dewi Umpama", Role.PANEL_MEMBER, null, "Anggota Tim Penguji"),
      new DemoPerson("perencana", "Eka Misal", Role.PLANNER, null, "Perencana, Bappeda Kota Malang"),
      new DemoPerson("dinkes", "Farah Andai", Role.AGENCY_HEAD, "dinkes", "Kepala Dinas Kesehatan"),
      new DemoPerson("dinkes-op", "Galih Contoh", Role.AGENCY_OPERATOR, "dinkes", "Operator Dinas Kesehatan"),
      new DemoPerson("dlh", "Hana Rekaan", Role.AGENCY_HEAD, "dlh", "Kepala Dinas Lingkungan Hidup"),
      new DemoPerson("dlh-op", "Indra Umpama", Role.AGENCY_OPERATOR, "dlh", "Operator Dinas Lingkungan Hidup"),
      new DemoPerson("dishub", "Joko Misal", Role.AGENCY_HEAD, "dishub", "Kepala Dinas Perhubungan"),
      new DemoPerson("dishub-op", "Kirana Andai", Role.AGENCY_OPERATOR, "dishub", "Operator Dinas Perhubungan"),
      new DemoPerson("dispenduk", "Laksmi Fiktif", Role.AGENCY_HEAD, "dispendukcapil",
          "Kepala Dinas Kependudukan dan Pencatatan Sipil"),
      new DemoPerson("klojen", "Mada Contoh", Role.AGENCY_HEAD, "kec-klojen", "Camat Klojen"),
      new DemoPerson("sukun", "Nara Rekaan", Role.AGENCY_HEAD, "kec-sukun", "Camat Sukun"),
      new DemoPerson("inspektorat", "Okta Umpama", Role.VERIFIER, "inspektorat", "Auditor, Inspektorat Kota Malang"),
      new DemoPerson("kominfo", "Putri Misal", Role.MONITOR, "diskominfo", "Pemantau, Diskominfo Kota Malang"),
      new DemoPerson("admin", "Raka Andai", Role.REGION_ADMINISTRATOR, null, "Administrator Kota Malang"),
      new DemoPerson("pengamat", "Sinta Fiktif", Role.NATIONAL_OBSERVER, null, "Pengamat nasional"));

  private DemoSignIns() {}

  /** The slug of the agency that the person heads. */
  static String agencyOf(String signIn) {
    return PEOPLE.stream().filter(person -> person.signIn().equals(signIn)).map(DemoPerson::agency)
        .filter(Objects::nonNull).findFirst().orElseThrow();
  }

  /** One line a person: sign-in name and office. */
  public static String printed() {
    return PEOPLE.stream().map(person -> "  %-12s %s".formatted(person.signIn(), person.office()))
        .collect(Collectors.joining("\n"));
  }
}
