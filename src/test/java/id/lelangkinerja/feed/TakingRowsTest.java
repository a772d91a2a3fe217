package id.lelangkinerja.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.fetch.Fetched;
import id.lelangkinerja.fetch.Fetching;
import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Gathering;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.platform.FeedLinks;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of a source is written down as figures of dinkes, while people write the same figures. */
@ProgrammeTest
class TakingRowsTest {
  private static final String MARK = "\"a1\"";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  BeginningRun beginning;
  @Autowired
  FeedRepository feeds;
  @Autowired
  OfficeQuery offices;
  @Autowired
  Gathering gathering;
  @Autowired
  MessageSource messages;
  @Autowired
  EndingRun ending;
  @Autowired
  FeedQuery query;
  @Autowired
  Fetching fetching;
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  FeedLinks links;
  UUID contract;
  UUID feed;

  @BeforeEach
  void prepare() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().feeds();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
    var fields = new LinkedHashMap<String, String>(FeedForm.usual());
    fields.put("name", "Izin terbit");
    fields.put("address", "http://data.example/izin.csv");
    fields.put("agency", world.agency("dinkes").value().toString());
    var sent = world.dinkesOperator().sends(links.newFeed(), fields.entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray(String[]::new));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    feed = UUID.fromString(sent.location().replaceAll(".*/feeds/([^/]+)/mapping", "$1"));
    assertThat(world.dinkesOperator().sends(links.mapping(feed), "version", "1", "indicator", "indikator", "period",
        "periode", "period_form", "AS_OURS", "contract_constant", contract.toString(), "value", "nilai").status())
        .isEqualTo(303);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_came_whole_is_marked_so_that_it_need_not_come_again() {
    come(pulling(List.of()), "IZIN,2019-Q1,95", "IZIN,2019-Q2,96");
    assertThat(lastRun()).isEqualTo("FINE 2 0 0 0");
    assertThat(mark()).isEqualTo(MARK);
  }

  @Test
  void a_figure_that_is_handed_in_between_the_look_and_the_writing_is_faulty_and_the_others_are_taken() {
    come(pulling(List.of(() -> handIn(1, "90"))), "IZIN,2019-Q1,95", "IZIN,2019-Q2,96", "IZIN,2019-Q3,97");
    assertThat(lastRun()).isEqualTo("FAULTS 2 0 0 1");
    assertThat(faults()).containsExactly("2 MEASUREMENT_CLOSED");
    assertThat(figures()).containsExactly("1 SUBMITTED 90", "2 DRAFT 96", "3 DRAFT 97");
    assertThat(mark()).as("the figure comes again").isNull();
  }

  @Test
  void where_the_only_figure_is_handed_in_meanwhile_nothing_is_said_to_be_new() {
    come(pulling(List.of(() -> handIn(1, "90"))), "IZIN,2019-Q1,95");
    assertThat(lastRun()).isEqualTo("FAULTS 0 0 0 1");
    assertThat(figures()).containsExactly("1 SUBMITTED 90");
    assertThat(mark()).isNull();
  }

  @Test
  void where_figures_change_again_and_again_nothing_is_written_and_it_is_tried_again() {
    come(pulling(List.of(() -> handIn(1, "90"), () -> handIn(2, "91"), () -> handIn(3, "92"))), "IZIN,2019-Q1,95",
        "IZIN,2019-Q2,96", "IZIN,2019-Q3,97", "IZIN,2019-Q4,98");
    assertThat(lastRun()).isEqualTo("CUT_OFF 0 0 0 0");
    assertThat(figures()).containsExactly("1 SUBMITTED 90", "2 SUBMITTED 91", "3 SUBMITTED 92");
    assertThat(mark()).isNull();
    come(pulling(List.of()), "IZIN,2019-Q1,90", "IZIN,2019-Q2,91", "IZIN,2019-Q3,92", "IZIN,2019-Q4,98");
    assertThat(lastRun()).isEqualTo("FINE 1 0 3 0");
  }

  @Test
  void a_figure_that_somebody_writes_at_the_same_moment_cuts_the_run_off() {
    var written = new CountDownLatch(1);
    var somebody = new CompletableFuture<?>[1];
    come(pulling(List.of(() -> {
      somebody[0] = beside(() -> writesSlowly(1, "90", written));
      awaits(written);
    })), "IZIN,2019-Q1,95", "IZIN,2019-Q2,96");
    somebody[0].join();
    assertThat(lastRun()).isEqualTo("CUT_OFF 0 0 0 0");
    assertThat(faults()).isEmpty();
    assertThat(figures()).containsExactly("1 DRAFT 90");
    assertThat(mark()).isNull();
    assertThat(world.monitor().inEnglish().opens(links.one(feed)).body()).contains("Cut off");
  }

  @Test
  void a_row_that_cannot_be_one_is_told_and_the_others_are_taken() {
    come(pulling(List.of()), "IZIN,2019-Q1,95", "IZIN,2019-Q2,7,52", "IZ\u0007IN,2019-Q3,1");
    assertThat(lastRun()).isEqualTo("FAULTS 1 0 0 2");
    assertThat(faults()).containsExactly("3 FEED_TOO_MANY_COLUMNS", "4 UNREADABLE");
    assertThat(figures()).containsExactly("1 DRAFT 95");
  }

  /** As the program's own; before each writing somebody else does the next of these. */
  private Pulling pulling(List<Runnable> meanwhile) {
    var next = meanwhile.iterator();
    var words = new DelegatingMessageSource() {
      @Override
      public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale) {
        if ("feed.from".equals(code) && next.hasNext()) {
          beside(next.next()).join();
        }
        return super.getMessage(code, values, locale);
      }
    };
    words.setParentMessageSource(messages);
    var taking = (TakingRows) beans.initializeBean(
        new TakingRows(feeds, offices, gathering, words, clock), "meanwhile");
    return new Pulling(query, beginning, fetching, taking, ending, clock);
  }

  private void come(Pulling pulling, String... rows) {
    var text = "indikator,periode,nilai\n" + String.join("\n", rows) + "\n";
    pulling.take(world.region(), beginning.byHand(world.dinkesHead().acting(), feed),
        new Fetched.Content(text, text.length(), "0".repeat(64), MARK, null));
  }

  private void handIn(int quarter, String value) {
    reports.handIn(world.dinkesOperator().acting(), quarter(quarter), value);
  }

  /** Writes it down, and is done only when somebody waits for that. */
  private void writesSlowly(int quarter, String value, CountDownLatch written) {
    var figure = quarter(quarter);
    contracts.within(world, () -> {
      reports.draft(world.dinkesOperator().acting(), figure, value);
      written.countDown();
      var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (!jdbc.sql("""
          select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))""")
          .query(Boolean.class).single()) {
        assertThat(System.nanoTime()).as("it comes to the figure").isLessThan(until);
        Thread.onSpinWait();
      }
      return figure;
    });
  }

  /** By a thread and transaction of its own; never one of the pool by which figures are judged, which is small. */
  private static CompletableFuture<Void> beside(Runnable act) {
    return CompletableFuture.runAsync(act, Thread.ofVirtual()::start);
  }

  private static void awaits(CountDownLatch written) {
    try {
      assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private MeasurementId quarter(int quarter) {
    return contracts.period(world, contract, "IZIN", quarter);
  }

  private @Nullable String mark() {
    return contracts.within(world,
        () -> Optional.ofNullable(feeds.carried(world.region(), feed).etag())).orElse(null);
  }

  private String lastRun() {
    return texts("""
        select concat_ws(' ', outcome, new_figures, changed_figures, same_figures, faulty_rows) from feed_run
        where region_id = :region order by begun_at desc limit 1""").getFirst();
  }

  private List<String> faults() {
    return texts("select line || ' ' || reason from feed_fault where region_id = :region order by line");
  }

  private List<String> figures() {
    return texts("""
        select m.period || ' ' || m.state || ' ' || v.value::int from measurement m
        join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        where m.region_id = :region order by m.period""");
  }

  private List<String> texts(String sql) {
    return contracts.within(world, () -> jdbc.sql(sql).param("region", world.region().value())
        .query(Rows.of(String.class)).list());
  }
}
