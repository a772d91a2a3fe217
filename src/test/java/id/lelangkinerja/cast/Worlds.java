package id.lelangkinerja.cast;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.database.Connections;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.identity.RegisteringPerson;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.Founding;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.region.RegisteringAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

/** Makes regions for tests, by the same use cases as any other, so that no two tests share a row. */
@TestComponent
public class Worlds {
  /** Of all tests of this process, whichever context they run in. */
  private static final AtomicInteger NEXT = new AtomicInteger(5000);
  private static final Map<String, Lasting> LASTING = new ConcurrentHashMap<>();
  private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
  private final Lasting lasting;
  private final Founding founding;
  private final RegisteringAgency agencies;
  private final RegisteringPerson people;
  private final Appointing appointing;
  private final RegionQuery regions;
  private final OfficeQuery offices;
  private final Clock clock;
  private final MockMvc mvc;

  /** What all tests on one database share, by title. Strangers hold office in a region each, in which nothing ever happens. */
  private record Lasting(Map<String, PersonId> people, Map<String, RegionId> abroad) {
    static Lasting nothing() {
      return new Lasting(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
  }

  Worlds(Connections database, Founding founding, RegisteringAgency agencies, RegisteringPerson people,
      Appointing appointing,
      RegionQuery regions, OfficeQuery offices, Clock clock, MockMvc mvc) {
    this.lasting = LASTING.computeIfAbsent(database.app().url(), _ -> Lasting.nothing());
    this.founding = founding;
    this.agencies = agencies;
    this.people = people;
    this.appointing = appointing;
    this.regions = regions;
    this.offices = offices;
    this.clock = clock;
    this.mvc = mvc;
  }

  /** A region of its own; the stranger holds office in another. */
  public World fresh() {
    var here = found();
    var installation = Acting.installation(here.id());
    var units = new LinkedHashMap<String, AgencyId>();
    units.put("dinkes", agency(installation, "dinkes", "Dinas Kesehatan", AgencyKind.DINAS));
    units.put("dinsos", agency(installation, "dinsos", "Dinas Sosial", AgencyKind.DINAS));
    units.put("inspektorat", agency(installation, "inspektorat", "Inspektorat", AgencyKind.INSPEKTORAT));
    units.put("kominfo", agency(installation, "kominfo", "Dinas Komunikasi dan Informatika", AgencyKind.DINAS));
    var players = new LinkedHashMap<String, Player>();
    player(players, here.id(), "mayor", Role.MAYOR, null);
    player(players, here.id(), "vice-mayor", Role.VICE_MAYOR, null);
    player(players, here.id(), "secretary", Role.SECRETARY, null);
    player(players, here.id(), "expert", Role.PANEL_MEMBER, null);
    player(players, here.id(), "planner", Role.PLANNER, null);
    player(players, here.id(), "dinkes-head", Role.AGENCY_HEAD, units.get("dinkes"));
    player(players, here.id(), "dinkes-operator", Role.AGENCY_OPERATOR, units.get("dinkes"));
    player(players, here.id(), "dinsos-head", Role.AGENCY_HEAD, units.get("dinsos"));
    player(players, here.id(), "dinsos-operator", Role.AGENCY_OPERATOR, units.get("dinsos"));
    player(players, here.id(), "verifier", Role.VERIFIER, units.get("inspektorat"));
    player(players, here.id(), "monitor", Role.MONITOR, units.get("kominfo"));
    player(players, here.id(), "administrator", Role.REGION_ADMINISTRATOR, null);
    player(players, here.id(), "observer", Role.NATIONAL_OBSERVER, null);
    players.put("stranger", plays("stranger", lasting.abroad().computeIfAbsent("stranger", this::abroad)));
    players.put("citizen", new Player("citizen", mvc, Optional.empty(), Locale.of("id")));
    var term = regions.terms(here.id()).getFirst();
    var missions = regions.missions(here.id()).stream().map(MissionRow::missionId).toList();
    return new World(here, term.termId(), missions, units, players);
  }

  private RegionHere found() {
    var code = Integer.toString(NEXT.getAndIncrement());
    var region = new RegionId(Integer.parseInt(code));
    var installation = Acting.installation(region);
    founding.found(installation, new Founding.NewRegion("Kota Uji " + code, "Uji " + code, "KOTA", code, SINCE));
    founding.begin(installation,
        new Founding.NewTerm("RPJMD 2018-2023", LocalDate.of(2018, 9, 24), LocalDate.of(2023, 9, 24), 2019, 2023,
            "Perda uji", List.of("Layanan dasar yang mudah dijangkau", "Ekonomi yang produktif")));
    return new RegionHere(region, code, "Kota Uji " + code, "Uji " + code);
  }

  private AgencyId agency(Acting installation, String slug, String name, AgencyKind kind) {
    return agencies.register(installation,
        new RegisteringAgency.NewAgency(slug, null, name, slug, kind, null, null, null, "uji"));
  }

  private RegionId abroad(String title) {
    var region = found().id();
    var dinkes = agency(Acting.installation(region), "dinkes", "Dinas Kesehatan", AgencyKind.DINAS);
    appoint(region, title, Role.AGENCY_HEAD, dinkes);
    return region;
  }

  private void player(Map<String, Player> players, RegionId region, String title, Role role,
      @Nullable AgencyId agency) {
    appoint(region, title, role, agency);
    players.put(title, plays(title, region));
  }

  private void appoint(RegionId region, String title, Role role, @Nullable AgencyId agency) {
    appointing.appoint(Acting.installation(region), lasting.people().computeIfAbsent(title, this::register),
        new Appointing.Office(role, agency, "Jabatan " + title, false, SINCE, null));
  }

  private Player plays(String title, RegionId region) {
    var person = requireNonNull(lasting.people().get(title), title);
    return new Player(title, mvc, Optional.of(() -> acting(person, region)), Locale.of("id"));
  }

  private PersonId register(String title) {
    return people.register(new RegisteringPerson.NewPerson(title, "Pemeran " + title, "19700101 199803 1 001",
        "Pembina Utama Muda", Player.password(title)));
  }

  private Acting acting(PersonId person, RegionId region) {
    return offices.acting(person, region, LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7))).orElseThrow();
  }
}
