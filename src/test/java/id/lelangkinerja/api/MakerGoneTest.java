package id.lelangkinerja.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.identity.RegisteringPerson;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.token.MakingToken;
import id.lelangkinerja.token.TokenScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A token opens no operation of the description, a new one neither, once its maker was deactivated or lost the office. */
@ProgrammeTest
class MakerGoneTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 7, 5);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  RegisteringPerson people;
  @Autowired
  Appointing appointing;
  @Autowired
  OfficeQuery offices;
  @Autowired
  MakingToken making;
  @Autowired
  Description description;
  @Autowired
  MockMvc mvc;
  @Autowired
  Clock clock;
  World world;
  PersonId maker;
  Caller system;
  Described described;

  @BeforeEach
  void found() {
    at("2019-07-05T03:00:00Z");
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    described = new Described(description, world, contract, contracts.period(world, contract, "IZIN", 1).value());
    maker = people.register(world.administrator().acting(),
        new RegisteringPerson.NewPerson("op-" + world.here().code(), "Ketut Misal", null, null, null));
    appoint("dinkes");
    system = Caller.with(mvc, making.make(offices.acting(maker, world.region(), TODAY).orElseThrow(),
        new MakingToken.Wanted("SIMPUS", Set.of(TokenScope.values()), LocalDate.of(2020, 1, 1))).secret());
    assertThat(described.operations()).hasSizeGreaterThan(10);
    reads(200);
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void deactivated() {
    var page = world.links().people().person(maker.value());
    assertThat(world.administrator().sends(page + "/deactivation", "reason", "pindah").status()).isEqualTo(303);
    everythingIsClosed();
    assertThat(world.administrator().sends(page + "/reactivation").status()).isEqualTo(303);
    reads(200);
  }

  @Test
  void without_the_office() {
    endOffice();
    everythingIsClosed();
  }

  @Test
  void with_an_office_that_has_no_tokens() {
    endOffice();
    appointing.appoint(world.administrator().acting(), maker,
        new Appointing.Office(Role.NATIONAL_OBSERVER, null, "Pengamat", false, LocalDate.of(2019, 7, 6), null));
    everythingIsClosed();
  }

  @Test
  void at_another_agency() {
    endOffice();
    appoint("dinsos");
    for (var operation : described.operations()) {
      var reply = described.by(system, operation);
      if (operation.path().contains("{figure}")) {
        assertThat(reply.status()).as(operation.id()).isEqualTo(404);
      } else {
        assertThat(reply.status()).as(operation.id()).isEqualTo("writeFigures".equals(operation.id()) ? 422 : 200);
      }
    }
    nothingIsWritten();
  }

  private void everythingIsClosed() {
    for (var operation : described.operations()) {
      var reply = described.by(system, operation);
      assertThat(reply.status()).as(operation.id() + reply.body()).isEqualTo(401);
      assertThat(reply.code()).isEqualTo("API_TOKEN_UNKNOWN");
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }
    nothingIsWritten();
  }

  private void reads(int status) {
    described.operations().stream().filter(each -> each.method().equals("GET"))
        .forEach(each -> assertThat(described.by(system, each).status()).as(each.id()).isEqualTo(status));
  }

  private void nothingIsWritten() {
    for (var table : List.of("measurement_version", "measurement_batch", "evidence", "evidence_link", "api_answer")) {
      assertThat(contracts.count(world, table)).as(table).isZero();
    }
  }

  private void appoint(String agency) {
    appointing.appoint(world.administrator().acting(), maker, new Appointing.Office(Role.AGENCY_OPERATOR,
        world.agency(agency), "Operator " + agency, false, LocalDate.of(2019, 1, 1), null));
  }

  /** Its last day is today, and today ends. */
  private void endOffice() {
    var page = world.administrator().opens(world.links().people().person(maker.value())).body();
    var end = Pattern.compile("href=\"([^\"]*/offices/[0-9a-f-]{36}/end)\"").matcher(page);
    assertThat(end.find()).isTrue();
    assertThat(world.administrator().sends(end.group(1), "last", TODAY.toString()).status()).isEqualTo(303);
    at("2019-07-06T03:00:00Z");
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }
}
