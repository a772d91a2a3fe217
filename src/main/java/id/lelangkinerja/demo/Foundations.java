package id.lelangkinerja.demo;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.identity.RegisteringPerson;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.Founding;
import id.lelangkinerja.region.RegisteringAgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Founds Kota Malang: terms with their missions, the agencies of 2018 and their successors of 2020, the people, the calendar. */
@Component
class Foundations {
  static final RegionId MALANG = new RegionId(3573);
  static final LocalDate ELECTED = LocalDate.of(2018, 9, 24);
  private final Founding founding;
  private final RegisteringAgency registeringAgency;
  private final RegisteringPerson registeringPerson;
  private final Appointing appointing;
  private final Holidays holidays;
  private final Stage stage;

  Foundations(Founding founding, RegisteringAgency registeringAgency, RegisteringPerson registeringPerson,
      Appointing appointing, Holidays holidays, Stage stage) {
    this.founding = founding;
    this.registeringAgency = registeringAgency;
    this.registeringPerson = registeringPerson;
    this.appointing = appointing;
    this.holidays = holidays;
    this.stage = stage;
  }

  void lay() {
    stage.moveTo(Instant.parse("2018-09-24T03:00:00Z"));
    var installation = Acting.installation(MALANG);
    founding.found(installation, new Founding.NewRegion("Kota Malang", "Malang", "KOTA", DemoSignIns.CODE, ELECTED));
    founding.begin(installation,
        new Founding.NewTerm("RPJMD 2018-2023", ELECTED, LocalDate.of(2023, 9, 24), 2019, 2023, "Perda 1/2019",
            List.of("Akses dan kualitas pendidikan, kesehatan, dan layanan dasar",
                "Kota produktif dan berdaya saing berbasis ekonomi kreatif, keberlanjutan, dan keterpaduan",
                "Kota yang rukun dan toleran, berpihak kepada masyarakat rentan dan gender",
                "Kepuasan masyarakat atas layanan pemerintahan yang tertib hukum, profesional, dan akuntabel")));
    var agencies = agencies(installation);
    people(installation, agencies);
    holidays.announce();
  }

  private Map<String, AgencyId> agencies(Acting installation) {
    var ids = new HashMap<String, AgencyId>();
    var rows = Csv.rows("agencies.csv");
    rows.forEach(row -> ids.put(row.getField("slug"), registeringAgency.register(installation, agency(row, ids))));
    rows.stream().filter(row -> !Merging.ends(row.getField("slug"))).forEach(row -> succeed(installation, row, ids));
    ids.forEach(stage::enter);
    return ids;
  }

  /** Notes who followed whom, where it is not told by the merger itself. */
  private void succeed(Acting installation, NamedCsvRecord row, Map<String, AgencyId> ids) {
    for (var successor : row.getField("successor").split(";", -1)) {
      var follower = ids.get(successor.strip());
      if (follower != null) {
        registeringAgency.succeed(installation, requireNonNull(ids.get(row.getField("slug"))), follower);
      }
    }
  }

  private static RegisteringAgency.NewAgency agency(NamedCsvRecord row, Map<String, AgencyId> known) {
    var code = row.getField("code");
    return new RegisteringAgency.NewAgency(row.getField("slug"), code.isEmpty() ? null : code, row.getField("name"),
        row.getField("short"), AgencyKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
        known.get(row.getField("parent")), firstDay(row.getField("valid_from")),
        Merging.ends(row.getField("slug")) ? null : lastDay(row.getField("valid_to")),
        row.getField("source"));
  }

  /** "2020-01?" is an inferred month; its day is the first. */
  private static @Nullable LocalDate firstDay(String month) {
    return month.isEmpty() ? null : YearMonth.parse(month.replace("?", "")).atDay(1);
  }

  private static @Nullable LocalDate lastDay(String month) {
    return month.isEmpty() ? null : YearMonth.parse(month.replace("?", "")).atEndOfMonth();
  }

  /** A person may hold one office after another: the head of an agency that was merged leads its successor. */
  private void people(Acting installation, Map<String, AgencyId> agencies) {
    var people = new LinkedHashMap<String, RegisteringPerson.NewPerson>();
    for (var office : DemoSignIns.OFFICES) {
      int no = people.size() + 1;
      people.computeIfAbsent(office.signIn(), _ -> new RegisteringPerson.NewPerson(office.signIn(), office.name(),
          office.nip(no), office.rank(), DemoSignIns.PASSWORD));
    }
    people.forEach((signIn, person) -> stage.enter(signIn, registeringPerson.register(installation, person)));
    for (var office : DemoSignIns.OFFICES) {
      var agency = office.agency();
      appointing.appoint(installation, stage.person(office.signIn()), new Appointing.Office(office.role(),
          agency == null ? null : requireNonNull(agencies.get(agency), agency), office.office(), office.isActing(),
          office.from(), office.to()));
    }
  }
}
