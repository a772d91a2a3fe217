package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.round.Cancelling;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.SteppingBack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter that tells dinkes of its slot encloses it for the calendar. */
@ProgrammeTest
class InvitationTest {
  private static final Instant FROM = Instant.parse("2030-11-26T02:00:00Z");
  private static final Duration LENGTH = Duration.ofMinutes(30);
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Scheduling scheduling;
  @Autowired
  Rejecting rejecting;
  @Autowired
  Cancelling cancelling;
  @Autowired
  SteppingBack steppingBack;
  @Autowired
  BeginningPresentations presentations;
  @Autowired
  Clockwork clockwork;
  @Autowired
  Mailbox.Arrived mailbox;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Scope scope;
  @Autowired
  TransactionTemplate transaction;
  World world;
  Auction.Lot lot;
  BidId bid;
  String address;

  @BeforeEach
  void present() {
    world = worlds.fresh();
    lot = auction.presenting(world);
    bid = lot.bid("dinkes");
    address = "kepala-" + bid.value() + "@contoh.go.id";
    mail(address);
    writeAtAnyHour();
  }

  private void writeAtAnyHour() {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql("""
          insert into region_setting (region_id, key, value, valid_from)
          values (:region, 'notice.quiet-hours', '0-0', date '2018-01-01')""")
          .param("region", world.region().value()).update();
    });
  }

  @AfterEach
  void forget() {
    jdbc.sql("update person set mail = null where mail = :mail").param("mail", address).update();
  }

  private void mail(String mail) {
    jdbc.sql("update person set mail = :mail where person_id = :person").param("mail", mail)
        .param("person", world.dinkesHead().acting().person().value()).update();
  }

  private void schedule(Instant from) {
    scheduling.schedule(world.planner().acting(), bid, new Slot(from, from.plus(LENGTH), "Aula"));
  }

  private List<String> enclosed() {
    clockwork.run("mail.delivery");
    return mailbox.enclosedTo(address).stream().map(file -> file.replace("\r\n ", "")).toList();
  }

  @Test
  void a_moved_slot_keeps_its_name_and_counts_up_and_one_that_stays_is_not_told_again() {
    schedule(FROM);
    schedule(FROM);
    assertThat(enclosed()).singleElement().asString().startsWith("text/calendar; method=REQUEST")
        .contains("METHOD:REQUEST", "UID:paparan-" + bid.value(), "SEQUENCE:0", "DTSTART:20301126T020000Z",
            "ORGANIZER:mailto:", "ATTENDEE;RSVP=FALSE:mailto:" + address);
    schedule(FROM.plus(LENGTH));
    schedule(FROM);
    assertThat(enclosed()).hasSize(3);
    assertThat(enclosed().get(1)).contains("UID:paparan-" + bid.value(), "SEQUENCE:1", "DTSTART:20301126T023000Z");
    assertThat(enclosed().getLast()).as("moved back").contains("SEQUENCE:2", "DTSTART:20301126T020000Z");
  }

  @Test
  void the_slot_of_a_bid_that_is_turned_away_before_it_is_taken_out_of_calendars() {
    schedule(FROM);
    rejecting.reject(world.secretary().acting(), bid, "Tidak hadir");
    assertThat(enclosed().getLast()).startsWith("text/calendar; method=CANCEL").contains("METHOD:CANCEL",
        "STATUS:CANCELLED", "UID:paparan-" + bid.value(), "SEQUENCE:1");
  }

  @Test
  void so_is_that_of_a_lot_that_is_cancelled() {
    schedule(FROM);
    cancelling.cancel(world.planner().acting(), lot.id(), "Anggaran ditarik");
    assertThat(enclosed()).filteredOn(file -> file.contains("METHOD:CANCEL")).singleElement().asString()
        .contains("UID:paparan-" + bid.value(), "SEQUENCE:1");
  }

  @Test
  void so_is_that_of_a_lot_that_is_put_back_before_its_presentations_and_a_new_slot_counts_on() {
    schedule(FROM);
    steppingBack.stepBack(world.planner().acting(), lot.id(), LotState.PRESENTING, "Periksa lagi");
    assertThat(enclosed()).filteredOn(file -> file.contains("METHOD:CANCEL")).singleElement().asString()
        .contains("UID:paparan-" + bid.value(), "SEQUENCE:1");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains("Paparan belum dijadwalkan");
    presentations.begin(world.planner().acting(), lot.id(), "Sudah diperiksa");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).contains("Paparan belum dijadwalkan");
    schedule(FROM);
    assertThat(enclosed().getLast()).startsWith("text/calendar; method=REQUEST").contains("SEQUENCE:2");
  }

  @Test
  void a_bid_without_a_slot_that_is_turned_away_calls_nothing_off() {
    rejecting.reject(world.secretary().acting(), bid, "Tidak hadir");
    assertThat(enclosed()).isEmpty();
  }
}
