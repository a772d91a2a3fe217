package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.RunningLinks;
import id.lelangkinerja.web.page.ActRow;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the region wants it, the regional secretary advises on an amendment before the mayor may approve it. */
@RunningTest
class AdvisingTest {
  private static final String REASON = "Targetnya masih wajar";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Amending amending;
  @Autowired
  Advising advising;
  @Autowired
  Deciding deciding;
  @Autowired
  Addenda addenda;
  @Autowired
  RunningQuery running;
  @Autowired
  HistoryQuery history;
  @Autowired
  Appointing appointing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  RunningLinks links;
  ContractId contract;

  @BeforeEach
  void signForTwoYears() {
    at("2020-06-01T03:00:00Z");
    world = worlds.fresh();
    links = world.links().running();
    contract = new ContractId(contracts.signed(world, "dinkes", 2021, Contracts.permits()));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_mayor_approves_only_what_was_advised_on_even_against_the_advice() {
    rule("ADVICE", "2020-01-01");
    var amendment = proposed();
    refused(Reason.AMENDMENT_UNADVISED, () -> deciding.approve(mayor(), amendment));
    at("2020-06-04T05:30:00Z");
    advising.advise(secretary(), amendment, Opinion.AGAINST, REASON);
    assertThat(running.amendment(secretary(), amendment).advice()).isNotNull()
        .returns(Opinion.AGAINST, Advice::opinion).returns(REASON, Advice::reason)
        .returns(secretary().name(), Advice::adviserName)
        .satisfies(advice -> assertThat(advice.advisedAt()).isBetween("2020-06-04T05:30:00Z", "2020-06-04T05:35:00Z"));
    addenda.inForce(world, amendment);
    assertThat(state(amendment)).isEqualTo(AmendmentState.IN_FORCE);
    assertThat(history.of(world.region(), Kind.CONTRACT, contract.value())).extracting(ActRow::what)
        .contains("act.amendment.advised-against", "act.amendment.approved");
  }

  @Test
  void the_mayor_refuses_before_and_after_the_advice_and_another_may_be_proposed() {
    rule("ADVICE", "2020-01-01");
    var first = proposed();
    refused(Reason.AMENDMENT_OPEN, this::proposed);
    deciding.refuse(mayor(), first, "Tidak perlu");
    refused(Reason.ADVICE_NOT_AWAITED, () -> advising.advise(secretary(), first, Opinion.FOR, REASON));
    var second = proposed();
    advising.advise(secretary(), second, Opinion.FOR, REASON);
    deciding.refuse(mayor(), second, "Tetap tidak perlu");
    var third = proposed();
    amending.withdraw(world.dinkesHead().acting(), third);
    assertThat(state(third)).isEqualTo(AmendmentState.WITHDRAWN);
  }

  @Test
  void only_the_secretary_advises_once_with_a_reason_on_what_waits_for_advice() {
    var unasked = proposed();
    refused(Reason.ADVICE_NOT_AWAITED, () -> advising.advise(secretary(), unasked, Opinion.FOR, REASON));
    amending.withdraw(world.dinkesHead().acting(), unasked);
    rule("ADVICE", "2020-01-01");
    var amendment = proposed();
    for (var player : world.everybody()) {
      if (player != world.secretary() && player != world.citizen()) {
        notFound(player, () -> advising.advise(player.acting(), amendment, Opinion.FOR, REASON));
      }
    }
    refused(Reason.REASON_MISSING, () -> advising.advise(secretary(), amendment, Opinion.FOR, " "));
    advising.advise(secretary(), amendment, Opinion.FOR, REASON);
    refused(Reason.ADVICE_NOT_AWAITED, () -> advising.advise(secretary(), amendment, Opinion.AGAINST, REASON));
    assertThat(contracts.count(world, "amendment_advice")).isEqualTo(1);
  }

  @Test
  void nobody_advises_on_what_oneself_proposed_or_what_the_own_agency_wants_while_another_secretary_may() {
    rule("ADVICE", "2020-01-01");
    also(world.expert(), Role.SECRETARY, null);
    also(world.secretary(), Role.PLANNER, null);
    var own = propose(secretary());
    assertThat(state(own)).isEqualTo(AmendmentState.AWAITING_ADVICE);
    refused(Reason.ADVICE_OWN, () -> advising.advise(secretary(), own, Opinion.FOR, REASON));
    assertThat(world.secretary().opens(links.amendment(own.value())).body())
        .doesNotContain(links.advice(own.value()));
    assertThat(world.secretary().opens(world.links().work()).body()).doesNotContain(links.amendment(own.value()));
    amending.withdraw(world.planner().acting(), own);
    also(world.secretary(), Role.AGENCY_OPERATOR, "dinkes");
    var theirs = proposed();
    notFound(world.secretary(), () -> advising.advise(secretary(), theirs, Opinion.FOR, REASON));
    assertThat(world.secretary().opens(links.amendment(theirs.value())).body())
        .doesNotContain(links.advice(theirs.value()));
    assertThat(world.secretary().opens(world.links().work()).body()).doesNotContain(links.amendment(theirs.value()));
  }

  @Test
  void what_no_secretary_might_advise_on_goes_straight_to_the_mayor_and_everybody_reads_that() {
    rule("ADVICE", "2020-01-01");
    also(world.secretary(), Role.PLANNER, null);
    var own = propose(secretary());
    assertThat(state(own)).isEqualTo(AmendmentState.PROPOSED);
    assertThat(noticed()).isZero();
    assertThat(world.mayor().opens(links.amendment(own.value())).body())
        .contains("tidak ada sekretaris daerah yang dapat memberi pertimbangan", "/approval");
    refused(Reason.ADVICE_OWN, () -> advising.advise(secretary(), own, Opinion.FOR, REASON));
    amending.withdraw(world.planner().acting(), own);
    also(world.secretary(), Role.AGENCY_OPERATOR, "dinkes");
    var theirs = proposed();
    notFound(world.secretary(), () -> advising.advise(secretary(), theirs, Opinion.FOR, REASON));
    addenda.inForce(world, theirs);
    assertThat(history.of(world.region(), Kind.CONTRACT, contract.value())).extracting(ActRow::what)
        .contains("act.amendment.unadvised");
    assertThat(world.citizen().inEnglish().opens(world.links().contracts().contract(contract.value())).body())
        .contains("no regional secretary might advise on it");
  }

  @Test
  void the_rule_of_the_day_of_the_proposal_holds_until_its_decision() {
    rule("ADVICE", "2020-06-02");
    rule("MAYOR", "2020-06-03");
    var before = proposed();
    at("2020-06-02T03:00:00Z");
    deciding.approve(mayor(), before);
    deciding.refuse(mayor(), before, "Tidak jadi");
    var under = proposed();
    at("2020-06-03T03:00:00Z");
    refused(Reason.AMENDMENT_UNADVISED, () -> deciding.approve(mayor(), under));
    advising.advise(secretary(), under, Opinion.FOR, REASON);
    deciding.approve(mayor(), under);
    assertThat(state(under)).isEqualTo(AmendmentState.APPROVED);
  }

  @Test
  void the_secretary_is_told_and_advises_from_the_work_list_then_the_mayor_is_asked_and_everyone_reads_it() {
    rule("ADVICE", "2020-01-01");
    var amendment = proposed();
    var page = links.amendment(amendment.value());
    assertThat(noticed()).isEqualTo(1);
    assertThat(work(world.mayor())).doesNotContain(page);
    assertThat(work(world.secretary())).contains("Beri pertimbangan atas usulan perubahan target", page);
    assertThat(world.mayor().opens(page).body()).contains("baru dapat menyetujuinya setelah sekretaris daerah")
        .contains(page + "/refusal").doesNotContain(page + "/approval", page + "/advice");
    var early = world.mayor().sends(page + "/approval");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("sekretaris daerah belum memberi pertimbangan");
    var unsaid = world.secretary().sends(page + "/advice", "advice", "", "advice-reason", REASON);
    assertThat(unsaid.status()).isEqualTo(422);
    assertThat(unsaid.body()).contains("advice-mistake", REASON);
    assertThat(world.secretary().sends(page + "/advice", "advice", "FOR", "advice-reason", "").body())
        .contains("advice-reason-mistake");
    assertThat(world.secretary().sends(page + "/advice", "advice", "FOR", "advice-reason", REASON).status())
        .isEqualTo(303);
    assertThat(work(world.secretary())).doesNotContain(page);
    assertThat(work(world.mayor())).contains("sekretaris daerah menyarankan disetujui", page);
    assertThat(world.mayor().opens(page).body()).contains("Disarankan disetujui", REASON, page + "/approval");
    addenda.inForce(world, amendment);
    assertThat(world.citizen().inEnglish().opens(links.version(contract.value(), 2)).body())
        .contains("Advised for it", REASON);
    assertThat(world.citizen().opens(world.links().contracts().contract(contract.value())).body())
        .contains("Disarankan disetujui", REASON);
    assertThat(world.planner().opens(links.course(contract.value())).body()).contains("Disarankan disetujui", REASON);
  }

  private String work(Player player) {
    return player.opens(world.links().work()).body();
  }

  private long noticed() {
    return contracts.within(world, () -> jdbc.sql("""
        select count(*) from notice where region_id = :region and person_id = :person and kind = 'ADVICE'""")
        .param("region", world.region().value()).param("person", secretary().person().value())
        .query(Rows.of(Long.class))
        .single());
  }

  private void rule(String value, String from) {
    contracts.within(world, () -> jdbc.sql("""
        insert into region_setting (region_id, key, value, valid_from)
        values (:region, 'amendment.decision', :value, :from)""").param("region", world.region().value())
        .param("value", value).param("from", LocalDate.parse(from)).update());
  }

  private AmendmentState state(AmendmentId amendment) {
    return running.amendment(mayor(), amendment).amendment().state();
  }

  private AmendmentId proposed() {
    return propose(world.dinkesHead().acting());
  }

  private AmendmentId propose(Acting who) {
    var commitment = contracts.commitment(world, contract.value(), "IZIN", 2020);
    return amending.propose(who, contract,
        new Asked(new Grounds.Other(), "Anggaran dipangkas", Map.of(commitment, new BigDecimal("300")), null));
  }

  private Acting secretary() {
    return world.secretary().acting();
  }

  private Acting mayor() {
    return world.mayor().acting();
  }

  private void also(Player player, Role role, @Nullable String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(role,
        agency == null ? null : world.agency(agency), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void notFound(Player player, ThrowingCallable act) {
    assertThatThrownBy(act).as(player.toString()).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason().kind()).isEqualTo(RefusalKind.NOT_FOUND));
  }
}
