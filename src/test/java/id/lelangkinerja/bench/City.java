package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A city of 100 agencies with a contract each, of 20 indicators that are reported every month from 2019 to 2023: 120,000 figures that are
 * awaited. Twelve indicators add up, four are levels, four are ratios.
 */
@TestComponent
class City {
  static final int AGENCIES = 100;
  static final int INDICATORS = 20;
  static final int MONTHS = 60;
  /** The first line of a table of figures. */
  static final String HEAD = "contract,indicator,period,value,numerator,denominator,note\n";
  private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
  private final Worlds worlds;
  private final Appointing appointing;
  private final JdbcClient jdbc;
  private final Scope scope;
  private final TransactionTemplate transaction;
  private final Connections database;

  City(Worlds worlds, Appointing appointing, JdbcClient jdbc, Scope scope, PlatformTransactionManager transactions,
      Connections database) {
    this.database = database;
    this.worlds = worlds;
    this.appointing = appointing;
    this.jdbc = jdbc;
    this.scope = scope;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The city, in which one operator reports for every agency, and another for the first of them. */
  World built(int agencies) {
    var world = worlds.fresh();
    int region = world.region().value();
    within(world, () -> {
      var mission = world.missions().getFirst();
      run(region, """
          insert into agency (region_id, agency_id, slug, name, short_name, kind, source)
          select :region, md5('agency' || n)::uuid, 'opd-' || n, 'Dinas Contoh ' || n, 'Dinas ' || n, 'DINAS', 'ukur'
          from generate_series(1, %d) n""".formatted(agencies));
      run(region,
          """
              insert into indicator (region_id, indicator_id, code, name, unit, polarity, aggregation, frequency, decimals,
                definition, formula, data_source)
              select :region, md5('indicator' || n)::uuid, 'ANGKA_' || n, 'Angka ' || n, case when n > 16 then '%%' else 'orang' end,
                'HIGHER_IS_BETTER', case when n > 16 then 'RATIO' when n > 12 then 'LAST' else 'SUM' end, 'MONTHLY', 2, 'ukur',
                'ukur', 'ukur'
              from generate_series(1, %d) n"""
              .formatted(INDICATORS));
      run(region, """
          insert into round (region_id, round_id, term_id, name, opens_at, closes_at, first_year, last_year)
          values (:region, md5('round')::uuid, '%s', 'Ukur', '2018-11-01', '2018-11-20', 2019, 2023)"""
          .formatted(world.term()));
      run(region,
          """
              insert into lot (region_id, lot_id, round_id, no, theme, title, summary, mission_id, state)
              select :region, md5('lot' || n)::uuid, md5('round')::uuid, n, 'Layanan', 'Layanan ' || n, 'ukur', '%s', 'RUNNING'
              from generate_series(1, %d) n"""
              .formatted(mission, agencies));
      run(region, """
          insert into bid (region_id, bid_id, lot_id, agency_id, state, version)
          select :region, md5('bid' || n)::uuid, md5('lot' || n)::uuid, md5('agency' || n)::uuid, 'CONTRACTED', 1
          from generate_series(1, %d) n""".formatted(agencies));
      run(region,
          """
              insert into contract (region_id, contract_id, number, lot_id, bid_id, agency_id, mission_id, title, state,
                first_year, last_year, drawn_at, in_force_at)
              select :region, md5('contract' || n)::uuid, 'KK/' || n || '/2018', md5('lot' || n)::uuid, md5('bid' || n)::uuid,
                md5('agency' || n)::uuid, '%s', 'Kontrak ' || n, 'IN_FORCE', 2019, 2023, '2018-12-08', '2018-12-08'
              from generate_series(1, %d) n"""
              .formatted(mission, agencies));
      run(region, """
          insert into contract_indicator (region_id, contract_id, indicator_id, no, name, unit, polarity, aggregation,
            frequency, lower_formula, from_baseline, decimals, data_source, weight, baseline, baseline_as_of,
            baseline_source)
          select i.region_id, k.contract_id, i.indicator_id, substr(i.code, 7)::int, i.name, i.unit, i.polarity,
            i.aggregation, i.frequency, 'MIRROR', false, i.decimals, 'ukur', 5,
            case i.aggregation when 'SUM' then 1150 else 78 end, '2018-12-31', 'ukur'
          from indicator i join contract k on k.region_id = i.region_id where i.region_id = :region""");
      run(region, """
          insert into commitment (region_id, commitment_id, contract_id, indicator_id, year, target, reserve, offered)
          select i.region_id, gen_random_uuid(), i.contract_id, i.indicator_id, y, t.target, t.target, t.target
          from contract_indicator i cross join generate_series(2019, 2023) y
          cross join lateral (select case i.aggregation when 'SUM' then 1200 else 80 end target) t
          where i.region_id = :region""");
      run(region,
          """
              insert into measurement (region_id, measurement_id, commitment_id, contract_id, agency_id, indicator_id, year,
                period, periods, starts_on, ends_on, due_on, state)
              select c.region_id, gen_random_uuid(), c.commitment_id, c.contract_id, k.agency_id, c.indicator_id, c.year, m, 12,
                make_date(c.year, m, 1), (make_date(c.year, m, 1) + interval '1 month - 1 day')::date,
                (make_date(c.year, m, 1) + interval '1 month + 9 days')::date, 'AWAITED'
              from commitment c join contract k on k.region_id = c.region_id and k.contract_id = c.contract_id
              cross join generate_series(1, 12) m where c.region_id = :region""");
      return world;
    });
    appointing.appoint(Acting.installation(world.region()), world.dinsosOperator().acting().person(),
        new Appointing.Office(Role.AGENCY_OPERATOR, new AgencyId(agencies(world).getFirst()), "Operator", false, SINCE,
            null));
    for (var agency : agencies(world)) {
      appointing.appoint(Acting.installation(world.region()), world.dinkesOperator().acting().person(),
          new Appointing.Office(Role.AGENCY_OPERATOR, new AgencyId(agency), "Operator", false, SINCE, null));
    }
    analyse();
    return world;
  }

  /**
   * So many people more, each of whom reports for as many of the agencies, and nobody for all: what is read of who asks is what it is in a
   * real city. Their names to sign in by; the password is that of the first agency's operator.
   */
  List<String> clerks(World world, int count) {
    return within(world, () -> {
      run(world.region().value(), """
          insert into person (person_id, login_name, name, password_hash)
          select md5(:region || 'clerk' || n)::uuid, 'clerk-' || n, 'Operator ' || n, p.password_hash
          from generate_series(0, %d) n join person p on p.person_id = '%s'"""
          .formatted(count - 1, world.dinsosOperator().acting().person().value()));
      run(world.region().value(), """
          insert into appointment (region_id, appointment_id, person_id, role, agency_id, office, acting, valid_from)
          select :region, gen_random_uuid(), md5(:region || 'clerk' || substr(slug, 5)::int %% %d)::uuid,
            'AGENCY_OPERATOR', agency_id, 'Operator', false, date '%s'
          from agency where region_id = :region and slug like 'opd-%%'""".formatted(count, SINCE));
      return IntStream.range(0, count).mapToObj(no -> "clerk-" + no).toList();
    });
  }

  /** The server counts its tables within a minute by itself; a measurement does not wait for that. */
  void analyse() {
    var owner = database.owner();
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute("analyze");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<UUID> agencies(World world) {
    return within(world, () -> jdbc.sql("""
        select agency_id from agency where region_id = :region and slug like 'opd-%' order by length(slug), slug""")
        .param("region", world.region().value()).query(Rows.of(UUID.class)).list());
  }

  <T> T within(World world, Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(Acting.installation(world.region()));
      return work.get();
    }));
  }

  private void run(int region, String sql) {
    jdbc.sql(sql).param("region", region).update();
  }

  /** Hands in what the agencies {@code from} to {@code to} counted in these months, through the page for tables. */
  void handIn(World world, Surfer surfer, int from, int to, int since, int until) throws Exception {
    var csv = new StringBuilder(HEAD);
    for (int agency = from; agency <= to; agency++) {
      figures(agency, 1, since, until, csv);
    }
    take(surfer, world.links().imports().kind("figures-handed-in"), csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Uploads a table and has it written. */
  static void take(Surfer surfer, String kind, byte[] table) throws Exception {
    var page = surfer.upload(kind, "angka.csv", table.length, new ByteArrayInputStream(table));
    settled(surfer, page, "siap ditulis");
    surfer.post(page + "/acceptance");
    settled(surfer, page, "sudah ditulis");
  }

  /** The program is done with the file, as its page tells. */
  static void settled(Surfer surfer, String page, String expected) throws Exception {
    var body = surfer.get(page).body();
    while (body.contains("Halaman ini memperbarui diri")) {
      Thread.sleep(50);
      body = surfer.get(page).body();
    }
    assertThat(body).contains(expected);
    surfer.remember(body);
  }

  /** Everything that waits is verified as it stands; the rows alone, since no page of the measurements verifies. */
  void verifyAll(World world) {
    within(world, () -> {
      run(world.region().value(), """
          insert into verdict (region_id, measurement_id, version, verified, given_by, given_at)
          select region_id, measurement_id, version, true, '%s', now() from measurement
          where region_id = :region and state = 'SUBMITTED'"""
          .formatted(world.verifier().acting().person().value()));
      run(world.region().value(),
          "update measurement_version set waiting = false where region_id = :region and waiting");
      run(world.region().value(), """
          update measurement set state = 'VERIFIED', verified_version = version
          where region_id = :region and state = 'SUBMITTED'""");
      return world;
    });
    analyse();
  }

  /** Everybody's figures as lines of a table: the same from the same seed, no two months alike, all on their way. */
  static void figures(int agency, long seed, StringBuilder csv) {
    figures(agency, seed, 0, MONTHS, csv);
  }

  /** The same of the months from {@code since}, counted from 0, to the one before {@code until}. */
  private static void figures(int agency, long seed, int since, int until, StringBuilder csv) {
    var random = new Random(seed + agency);
    for (int no = 1; no <= INDICATORS; no++) {
      for (int month = since; month < until; month++) {
        csv.append("KK/").append(agency).append("/2018,ANGKA_").append(no).append(',').append(2019 + month / 12)
            .append(month % 12 < 9 ? "-0" : "-").append(month % 12 + 1).append(',');
        int step = (month % 7) * 3 + random.nextInt(3);
        if (no > 16) {
          csv.append(',').append(820 + step).append(',').append(1000 + month);
        } else {
          csv.append(no > 12 ? 80 + step : 101 + step).append(",,");
        }
        csv.append(",Register dinas\n");
      }
    }
  }
}
