package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds the list of people to the rule by which one of them is opened, over people drawn by lot. */
@ProgrammeTest
class ListsTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
  private static final List<Role> ROLES = List.of(Role.PLANNER, Role.AGENCY_OPERATOR, Role.AGENCY_HEAD, Role.VERIFIER);
  private static final List<String> AGENCIES = List.of("dinkes", "dinsos", "inspektorat", "kominfo");
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringPerson registering;
  @Autowired
  Appointing appointing;
  @Autowired
  PersonRepository repository;
  @Autowired
  PersonQuery people;

  /** A person as drawn: where at home, how they stand, and the offices held in the region that asks. */
  private record Drawn(PersonId id, boolean home, boolean active, boolean invited, List<Appointing.Office> here) {
    boolean known() {
      return home || !here.isEmpty();
    }

    boolean holdsToday(@Nullable Role role, @Nullable AgencyId agency) {
      return here.stream().filter(office -> !office.from().isAfter(TODAY))
          .filter(office -> office.to() == null || !office.to().isBefore(TODAY))
          .anyMatch(office -> (role == null || office.role() == role)
              && (agency == null || agency.equals(office.agency())));
    }

    boolean stands(PersonState state) {
      return switch (state) {
        case ACTIVE -> active && !invited;
        case INVITED -> active && invited;
        case DEACTIVATED -> !active;
        case WITHOUT_OFFICE -> !holdsToday(null, null);
      };
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 23, 47})
  void the_list_names_those_who_can_be_opened_and_each_filter_those_of_whom_it_holds(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    var who = world.administrator().acting();
    var drawn = new ArrayList<Drawn>();
    for (int no = 0; no < 40; no++) {
      drawn.add(person(world, lot, no));
    }
    var known = listed(who, drawn, null, null, null);
    assertThat(known).containsExactlyInAnyOrderElementsOf(those(drawn, Drawn::known));
    assertThat(those(drawn, each -> opens(who, each.id()))).as("who is listed is opened, and nobody else")
        .containsExactlyInAnyOrderElementsOf(known);
    for (var state : PersonState.values()) {
      assertThat(listed(who, drawn, state, null, null)).as(state.name()).isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(those(drawn, each -> each.known() && each.stands(state)));
    }
    for (var role : ROLES) {
      assertThat(listed(who, drawn, null, role, null)).as(role.name())
          .containsExactlyInAnyOrderElementsOf(those(drawn, each -> each.holdsToday(role, null)));
      for (var agency : AGENCIES) {
        assertThat(listed(who, drawn, null, role, world.agency(agency))).as(role + ", " + agency)
            .containsExactlyInAnyOrderElementsOf(those(drawn, each -> each.holdsToday(role, world.agency(agency))));
      }
    }
  }

  /** The drawn among those who are listed; as many are counted. */
  private List<UUID> listed(Acting who, List<Drawn> drawn, @Nullable PersonState state, @Nullable Role role,
      @Nullable AgencyId agency) {
    var asked = new PersonQuery.Asked(Words.of("warga"), role, agency == null ? null : agency.value(), state,
        Sorting.own(), TODAY);
    var found = people.search(who, asked, 0, 100).stream().map(PersonQuery.Row::personId).toList();
    assertThat(people.count(who, asked)).isEqualTo(found.size());
    assertThat(those(drawn, _ -> true)).as("nobody but the drawn is called so").containsAll(found);
    return found;
  }

  private static List<UUID> those(List<Drawn> drawn, Predicate<Drawn> rule) {
    return drawn.stream().filter(rule).map(each -> each.id().value()).toList();
  }

  private boolean opens(Acting who, PersonId person) {
    try {
      return people.person(who, person).personId().equals(person.value());
    } catch (Refused _) {
      return false;
    }
  }

  private Drawn person(World world, Random lot, int no) {
    var elsewhere = world.stranger().acting().region();
    boolean home = lot.nextBoolean();
    var at = home ? world.region() : elsewhere;
    var id = registering.register(Acting.installation(at), new RegisteringPerson.NewPerson(
        "lot-" + world.here().code() + "-" + no, "Warga " + no, null, null, null));
    boolean invited = lot.nextInt(3) == 0;
    if (!invited) {
      repository.setPassword(id, "none");
    }
    var here = new ArrayList<Appointing.Office>();
    int of = lot.nextInt(ROLES.size());
    for (int left = lot.nextInt(3); left > 0; left--) {
      var office = office(world, lot, ROLES.get((of + left) % ROLES.size()));
      here.add(office);
      appoint(world.region(), id, office);
    }
    if (lot.nextInt(3) == 0) {
      appoint(elsewhere, id, new Appointing.Office(Role.PLANNER, null, "Perencana di luar", false, TODAY, null));
    }
    boolean active = lot.nextInt(4) > 0;
    if (!active) {
      assertThat(repository.activate(at, id, false)).isTrue();
    }
    return new Drawn(id, home, active, invited, here);
  }

  /** Past, of today or to come; nobody holds the same office twice. */
  private static Appointing.Office office(World world, Random lot, Role role) {
    var from = TODAY.plusDays(List.of(-400, -30, 0, 1, 60).get(lot.nextInt(5)));
    var to = Arrays.asList(null, 0, 20, 90).get(lot.nextInt(4));
    return new Appointing.Office(role, role.ofAgency() ? world.agency(AGENCIES.get(lot.nextInt(4))) : null,
        "Jabatan undian", false, from, to == null ? null : from.plusDays(to));
  }

  private void appoint(RegionId region, PersonId person, Appointing.Office office) {
    appointing.appoint(Acting.installation(region), person, office);
  }
}
