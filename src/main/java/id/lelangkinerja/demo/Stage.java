package id.lelangkinerja.demo;

import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the demo is played: its people, and its clock, which only runs on when it is moved. */
@Component
class Stage {
  private final OfficeQuery offices;
  private final Clock clock;
  private final Map<String, PersonId> people = new HashMap<>();
  private final Map<String, AgencyId> agencies = new HashMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<Held, Acting> acting = new HashMap<>();

  Stage(OfficeQuery offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  private record Held(String signIn, LocalDate day) {}

  /** Makes it this moment, for the program and the database alike. */
  void moveTo(Instant moment) {
    if (!(clock instanceof MovableClock movable)) {
      throw new IllegalStateException("the demo is played by the loader alone, whose clock may move");
    }
    movable.moveTo(moment);
  }

  /** Ten in the morning of that day in Malang. */
  void moveTo(LocalDate day) {
    moveTo(day.atTime(10, 0).atZone(Texts.ZONE).toInstant());
  }

  /** What the stage's clock shows. */
  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  void enter(String signIn, PersonId person) {
    people.put(signIn, person);
  }

  PersonId person(String signIn) {
    return Objects.requireNonNull(people.get(signIn), signIn);
  }

  /**
   * The person with the offices held on the stage's day; asked once a day, since nobody is appointed while it is
   * played.
   */
  Acting as(String signIn) {
    return acting.computeIfAbsent(new Held(signIn, today()),
        held -> offices.acting(person(held.signIn()), Foundations.MALANG, held.day()).orElseThrow());
  }

  /** The agency that the person heads on the stage's day. */
  AgencyId headedBy(String signIn) {
    var who = as(signIn);
    return who.agencies().stream().filter(who::heads).findFirst().orElseThrow();
  }

  /** Who heads the agency on the stage's day. */
  Acting headOf(AgencyId agency) {
    return people.values().stream().flatMap(person -> offices.acting(person, Foundations.MALANG, today()).stream())
        .filter(who -> who.heads(agency)).findFirst().orElseThrow();
  }

  void enter(String slug, AgencyId agency) {
    agencies.put(slug, agency);
  }

  AgencyId agency(String slug) {
    return Objects.requireNonNull(agencies.get(slug), slug);
  }

  /** Remembers the id of a thing under its code: an indicator's, a problem's, a mission's. */
  void remember(String code, UUID id) {
    ids.put(code, id);
  }

  Optional<UUID> known(String code) {
    return Optional.ofNullable(ids.get(code));
  }

  UUID id(String code) {
    return Objects.requireNonNull(ids.get(code), code);
  }
}
