package id.lelangkinerja.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyChange.Existing;
import id.lelangkinerja.region.AgencyChange.Fresh;
import id.lelangkinerja.region.AgencyChange.Successor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ProgrammeTest
@RecordApplicationEvents
class ChangingAgenciesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  ChangingAgencies changing;
  @Autowired
  RegisteringAgency registering;
  @Autowired
  SuccessionQuery successions;
  @Autowired
  RegionQuery regions;
  @Autowired
  HistoryQuery history;
  @Autowired
  ApplicationEvents events;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_merger_ends_its_predecessors_on_the_day_before_and_begins_its_successor() {
    var id = change(SuccessionKind.MERGER, List.of("dinkes", "dinsos"),
        fresh("Dinas Kesehatan dan Sosial", "Dinkessos"));
    assertThat(agency("dinkes").validTo()).isEqualTo(DAY.minusDays(1));
    assertThat(agency("dinsos").validTo()).isEqualTo(DAY.minusDays(1));
    var rows = successions.of(world.region());
    assertThat(rows).hasSize(2).allSatisfy(row -> {
      assertThat(row.changeId()).isEqualTo(id);
      assertThat(row.kind()).isEqualTo(SuccessionKind.MERGER);
      assertThat(row.effectiveOn()).isEqualTo(DAY);
      assertThat(row.share()).isEqualByComparingTo("100");
    });
    var successor = regions.agency(world.region(), rows.getFirst().successorId()).orElseThrow();
    assertThat(successor.validFrom()).isEqualTo(DAY);
    assertThat(successor.slug()).isEqualTo("dinkessos");
    assertThat(successions.before(world.region(), new AgencyId(successor.agencyId()))).hasSize(2);
    assertThat(events.stream(AgencySucceeded.class)).singleElement().satisfies(event -> {
      assertThat(event.region()).isEqualTo(world.region());
      assertThat(event.change()).isEqualTo(id);
      assertThat(event.successions()).containsExactlyInAnyOrderElementsOf(rows.stream().map(this::plain).toList());
    });
    assertThat(history.of(world.region(), Kind.AGENCY, world.agency("dinkes").value()).getFirst().what())
        .isEqualTo("act.agency.succeeded");
  }

  @Test
  void one_agency_is_taken_into_another_that_stays() {
    change(SuccessionKind.MERGER, List.of("dinsos"), existing("dinkes", "100"));
    assertThat(agency("dinsos").validTo()).isEqualTo(DAY.minusDays(1));
    assertThat(agency("dinkes").validTo()).isNull();
    assertThat(successions.after(world.region(), world.agency("dinsos"))).singleElement()
        .satisfies(row -> assertThat(row.successorId()).isEqualTo(world.agency("dinkes").value()));
  }

  @Test
  void a_split_shares_the_whole_among_its_successors() {
    change(SuccessionKind.SPLIT, List.of("dinkes"), existing("dinsos", "40"),
        new Fresh(null, "Badan Gizi", "BGizi", AgencyKind.BADAN, null, new BigDecimal("60")));
    assertThat(successions.after(world.region(), world.agency("dinkes"))).extracting(Succession::share)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyInAnyOrder(new BigDecimal("40"), new BigDecimal("60"));
    var other = worlds.fresh();
    assertThat(reason(() -> changing.change(other.administrator().acting(), new AgencyChange(SuccessionKind.SPLIT,
        List.of(other.agency("dinkes")), List.of(new Existing(other.agency("dinsos"), new BigDecimal("40")),
            new Existing(other.agency("kominfo"), new BigDecimal("59.99"))),
        DAY, "Perda 1/2019")))).isEqualTo(Reason.SHARES_NOT_100);
  }

  @Test
  void units_below_go_with_the_only_successor_and_stop_a_split() {
    var unit = registering.register(Acting.installation(world.region()), new RegisteringAgency.NewAgency("puskesmas",
        null, "Puskesmas", "Puskesmas", AgencyKind.BAGIAN, world.agency("dinkes"), null, null, "uji"));
    assertThat(reason(() -> change(SuccessionKind.SPLIT, List.of("dinkes"), existing("dinsos", "50"),
        existing("kominfo", "50")))).isEqualTo(Reason.AGENCY_HAS_UNITS);
    assertThat(agency("dinkes").validTo()).isNull();
    assertThat(successions.of(world.region())).isEmpty();
    change(SuccessionKind.REPLACEMENT, List.of("dinkes"), existing("dinsos", "100"));
    assertThat(regions.agency(world.region(), unit.value()).orElseThrow().parentId())
        .isEqualTo(world.agency("dinsos").value());
  }

  @Test
  void the_numbers_of_both_sides_fit_the_kind() {
    assertThat(reason(() -> change(SuccessionKind.MERGER, List.of("dinkes"), fresh("Baru", "Baru"))))
        .isEqualTo(Reason.MERGER_NEEDS_SEVERAL);
    assertThat(reason(() -> change(SuccessionKind.SPLIT, List.of("dinkes"), fresh("Baru", "Baru"))))
        .isEqualTo(Reason.SPLIT_NEEDS_SEVERAL);
    assertThat(reason(() -> change(SuccessionKind.REPLACEMENT, List.of("dinkes", "dinsos"), fresh("Baru", "Baru"))))
        .isEqualTo(Reason.ONE_PREDECESSOR);
    assertThat(reason(() -> change(SuccessionKind.REPLACEMENT, List.of("dinkes"), existing("dinkes", "100"))))
        .isEqualTo(Reason.AGENCY_FOLLOWS_ITSELF);
    assertThat(reason(() -> change(SuccessionKind.MERGER, List.of("dinkes", "dinkes"), fresh("Baru", "Baru"))))
        .isEqualTo(Reason.AGENCY_TWICE);
  }

  @Test
  void an_agency_ends_once() {
    change(SuccessionKind.REPLACEMENT, List.of("dinkes"), fresh("Dinas Kesehatan Kota", "Dinkes"));
    assertThat(reason(() -> change(SuccessionKind.REPLACEMENT, List.of("dinkes"), fresh("Lagi", "Lagi"))))
        .isEqualTo(Reason.AGENCY_ENDS_ALREADY);
    assertThat(reason(() -> change(SuccessionKind.REPLACEMENT, List.of("dinsos"), existing("dinkes", "100"))))
        .isEqualTo(Reason.AGENCY_NOT_THERE);
    var slugs = regions.agencies(world.region()).stream().map(AgencyRow::slug).toList();
    assertThat(slugs).contains("dinkes", "dinkes-2");
  }

  @Test
  void nobody_but_the_administrator_of_this_region_changes_its_agencies() {
    var change = new AgencyChange(SuccessionKind.REPLACEMENT, List.of(world.agency("dinkes")),
        List.of(fresh("Baru", "Baru")), DAY, "Perda 1/2019");
    for (var player : world.everybody()) {
      if (player != world.administrator() && player != world.citizen()) {
        assertThat(reason(() -> changing.change(player.acting(), change))).as(player.toString())
            .isEqualTo(Reason.NOT_YOURS);
      }
    }
    var elsewhere = worlds.fresh();
    assertThat(reason(() -> changing.change(elsewhere.administrator().acting(), change)))
        .isEqualTo(Reason.NO_CHOICE);
  }

  private Succession plain(Succession row) {
    return new Succession(row.predecessorId(), row.successorId(), row.changeId(), row.kind(), row.effectiveOn(),
        row.legalBasis(), new BigDecimal("100"));
  }

  private UUID change(SuccessionKind kind, List<String> predecessors, Successor... successors) {
    return changing.change(world.administrator().acting(), new AgencyChange(kind,
        predecessors.stream().map(world::agency).toList(), List.of(successors), DAY, "Perda 1/2019"));
  }

  private AgencyRow agency(String slug) {
    return regions.agency(world.region(), world.agency(slug).value()).orElseThrow();
  }

  private Existing existing(String slug, String share) {
    return new Existing(world.agency(slug), new BigDecimal(share));
  }

  private static Fresh fresh(String name, String shortName) {
    return new Fresh(null, name, shortName, AgencyKind.DINAS, null, new BigDecimal("100"));
  }

  private static @Nullable Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    var thrown = catchThrowable(act);
    assertThat(thrown).isInstanceOf(Refused.class);
    return thrown instanceof Refused refused ? refused.reason() : null;
  }
}
