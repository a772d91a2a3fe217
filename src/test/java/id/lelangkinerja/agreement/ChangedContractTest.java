package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static id.lelangkinerja.agreement.Agreed.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.contract.Passing;
import id.lelangkinerja.contract.Scanned;
import id.lelangkinerja.inked.AttestingScan;
import id.lelangkinerja.inked.BringingScan;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.AgreementLinks;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.signing.DocumentKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The contract changes while the agreement waits for signatures, or is in force. */
@ProgrammeTest
class ChangedContractTest {
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
  @Autowired
  BringingScan bringing;
  @Autowired
  AttestingScan attesting;
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  ContractChanges changes;
  @Autowired
  Withdrawing withdrawing;
  Agreed agreed;
  World world;
  AgencyId agency;
  AgreementLinks links;
  Player head;

  @BeforeEach
  void found() {
    agreed = new Agreed(beans);
    world = agreed.world;
    agency = agreed.agency;
    links = agreed.links;
    head = agreed.head;
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void a_target_that_was_amended_is_taken_into_a_change() {
    agreed.takeForce();
    amend();
    assertThat(head.opens(links.desk(agency.value(), YEAR)).body()).contains("tidak lagi sama dengan perjanjian");
    assertThat(head.opens(world.links().work()).body()).contains("Susun perubahan perjanjian kinerja",
        links.drawing(agency.value(), YEAR));
    agreed.drawing.change(head.acting(), agency, YEAR, "Adendum kontrak", List.of());
    assertThat(targets(agreed.open())).containsExactly(17, 95);
    assertThat(head.opens(world.links().work()).body()).doesNotContain(links.drawing(agency.value(), YEAR));
  }

  @Test
  void half_signed_while_its_contract_was_amended_it_is_drawn_up_anew_under_its_number() {
    agreed.sign(head);
    var hash = agreed.signing.toSign(world.mayor().acting(), agency, YEAR);
    refused(Reason.AGREEMENT_OPEN, () -> agreed.drawing.drawUp(head.acting(), agency, YEAR));
    amend();
    refused(Reason.AGREEMENT_OUTDATED, () -> agreed.signing.toSign(world.mayor().acting(), agency, YEAR));
    refused(Reason.AGREEMENT_OUTDATED, () -> agreed.signing.sign(world.mayor().acting(), agency, YEAR, hash));
    assertThat(world.mayor().opens(world.links().work()).body()).doesNotContain(links.signature(agency.value(), YEAR));
    assertThat(head.opens(world.links().work()).body()).contains("Susun ulang perjanjian kinerja",
        links.drawing(agency.value(), YEAR));
    assertThat(head.inEnglish().opens(links.desk(agency.value(), YEAR)).body()).contains("cannot be signed any more",
        links.drawing(agency.value(), YEAR)).doesNotContain(links.signature(agency.value(), YEAR));
    assertThat(head.sends(links.drawing(agency.value(), YEAR)).status()).isEqualTo(303);
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK/2020");
    assertThat(targets(agreed.open())).containsExactly(17, 95);
    assertThat(agreed.open().consents()).isEmpty();
    agreed.signBoth();
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.IN_FORCE);
  }

  @Test
  void a_change_that_gives_way_hands_its_reason_and_its_money_on() {
    agreed.takeForce();
    var money = agreed.newest().promised().budgets().getFirst().with(1_500_000_000L);
    agreed.drawing.change(head.acting(), agency, YEAR, "Perubahan APBD", List.of(money));
    amend();
    assertThat(head.opens(links.drawing(agency.value(), YEAR)).body()).contains("1500000000", "Perubahan APBD");
    agreed.drawing.change(head.acting(), agency, YEAR, "Perubahan APBD dan adendum", List.of());
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK-P1/2020");
    assertThat(agreed.open().promised().total()).isEqualTo(1_500_000_000L);
  }

  @Test
  void signed_by_hand_while_its_contract_was_amended_it_is_not_attested_and_gives_way_with_its_scan() {
    var agreement = agreed.open().agreement();
    var scan = Scanned.sheet("ttd. kedua pihak");
    bringing.bring(head.acting(), DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), agreement.documentHash(),
        "pindaian.pdf", scan);
    amend();
    refused(Reason.AGREEMENT_OUTDATED, () -> attesting.attest(world.secretary().acting(),
        DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), Sha256.hex(scan)));
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(agreed.open().scan()).isNull();
    assertThat(agreed.told("select state from scan where region_id = :region")).isEqualTo("WITHDRAWN");
    assertThat(world.secretary().opens(world.links().work()).body())
        .doesNotContain(world.links().signing().scan("yearly-agreement", agreement.agreementId()));
  }

  @Test
  void half_signed_while_the_money_was_amended_it_is_drawn_up_anew_with_the_new_money() {
    agreed.sign(head);
    amendMoney(1_800_000_000L);
    refused(Reason.AGREEMENT_OUTDATED, () -> agreed.signing.toSign(world.mayor().acting(), agency, YEAR));
    assertThat(head.opens(world.links().work()).body()).contains("Susun ulang perjanjian kinerja",
        links.drawing(agency.value(), YEAR));
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(agreed.open().promised().total()).isEqualTo(1_800_000_000L);
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK/2020");
    agreed.signBoth();
    assertThat(head.opens(world.links().work()).body()).doesNotContain(links.drawing(agency.value(), YEAR));
  }

  @Test
  void money_that_was_amended_is_due_to_be_taken_into_a_change() {
    agreed.takeForce();
    amendMoney(1_800_000_000L);
    assertThat(head.opens(links.desk(agency.value(), YEAR)).body()).contains("tidak lagi sama dengan perjanjian");
    assertThat(head.opens(world.links().work()).body()).contains("Susun perubahan perjanjian kinerja",
        links.drawing(agency.value(), YEAR));
    assertThat(head.opens(links.drawing(agency.value(), YEAR)).body()).contains("1800000000");
    agreed.drawing.change(head.acting(), agency, YEAR, "Adendum anggaran", List.of());
    assertThat(agreed.open().promised().total()).isEqualTo(1_800_000_000L);
    amendMoney(1_600_000_000L);
    agreed.drawing.change(head.acting(), agency, YEAR, "Adendum anggaran kedua", List.of());
    assertThat(agreed.open().promised().total()).isEqualTo(1_600_000_000L);
  }

  @Test
  void a_figure_that_the_head_typed_stays_in_what_waits_and_gives_way_once_it_is_in_force() {
    agreed.takeForce();
    var typed = agreed.newest().promised().budgets().getFirst().with(1_500_000_000L);
    agreed.drawing.change(head.acting(), agency, YEAR, "Perubahan APBD", List.of(typed));
    amendMoney(1_800_000_000L);
    assertThat(agreed.open().agreement().outdated()).isTrue();
    agreed.drawing.change(head.acting(), agency, YEAR, "Perubahan APBD", List.of());
    assertThat(agreed.open().promised().budgets()).containsExactly(typed);
    assertThat(agreed.open().agreement().outdated()).isFalse();
    agreed.signBoth();
    assertThat(head.opens(world.links().work()).body()).doesNotContain(links.drawing(agency.value(), YEAR));
    amendMoney(1_200_000_000L);
    assertThat(head.opens(world.links().work()).body()).contains("Susun perubahan perjanjian kinerja");
    assertThat(agreed.drawing.proposed(head.acting(), agency, YEAR).total()).isEqualTo(1_200_000_000L);
  }

  @Test
  void what_was_typed_already_leaves_nothing_outdated_when_the_contract_says_it_too() {
    agreed.takeForce();
    var typed = agreed.newest().promised().budgets().getFirst().with(1_500_000_000L);
    agreed.drawing.change(head.acting(), agency, YEAR, "Perubahan APBD", List.of(typed));
    amendMoney(1_500_000_000L);
    assertThat(agreed.open().agreement().outdated()).isFalse();
  }

  @Test
  void outdated_it_can_be_withdrawn_with_a_reason_also_when_one_side_has_signed() {
    agreed.sign(head);
    refused(Reason.ALREADY_SIGNED, () -> withdrawing.withdraw(head.acting(), agency, YEAR, "Adendum"));
    amend();
    refused(Reason.REASON_MISSING, () -> withdrawing.withdraw(head.acting(), agency, YEAR, ""));
    withdrawing.withdraw(head.acting(), agency, YEAR, "Adendum");
    assertThat(agreed.agreements.of(head.acting(), agency, YEAR)).isEmpty();
  }

  @Test
  void one_in_force_ends_with_the_termination_of_its_only_contract_and_stays_readable() {
    agreed.takeForce();
    terminate(agreed.promised.health);
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.ENDED);
    refused(Reason.AGREEMENT_NOTHING,
        () -> agreed.drawing.change(head.acting(), agency, YEAR, "Kontrak diakhiri", List.of()));
    assertThat(head.opens(links.desk(agency.value(), YEAR)).body())
        .contains("Kontrak 01/2018 diakhiri pada 15 Februari",
            "berakhir bersama kontraknya")
        .doesNotContain(links.drawing(agency.value(), YEAR));
    assertThat(world.citizen().opens(links.agreement(agency.value(), YEAR)).body()).contains("001/PK/2020",
        "berakhir bersama kontrak terakhirnya", "tidak berlaku sejak 15 Februari 2020: kontrak diakhiri");
    assertThat(world.citizen().inEnglish().opens(links.list()).body()).contains("No performance agreement is in force",
        "001/PK/2020", "ended");
  }

  @Test
  void one_in_force_says_which_contract_passed_on_and_holds_for_the_others_until_it_is_changed() {
    agreed.change(
        "update contract set agency_id = '" + agency.value() + "' where region_id = :region and number = '02/2018'");
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    agreed.takeForce();
    passOn(agreed.promised.social, "dinsos");
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(agreed.newest().lapses()).extracting(Lapse::number, Lapse::why, Lapse::lapsedOn)
        .containsExactly(tuple("02/2018", Lapse.Why.TRANSFERRED, MARCH));
    assertThat(world.citizen().inEnglish().opens(links.agreement(agency.value(), YEAR)).body())
        .contains("holds no more since 1 March 2020: contract passed on");
    agreed.drawing.change(head.acting(), agency, YEAR, "Kontrak 02/2018 beralih", List.of());
    assertThat(targets(agreed.open())).containsExactly(16, 95);
  }

  @Test
  void one_that_waits_falls_with_its_contract_which_the_successor_agrees_on() {
    agreed.sign(head);
    passOn(agreed.promised.health, "dinsos");
    assertThat(agreed.agreements.of(head.acting(), agency, YEAR)).isEmpty();
    var social = world.agency("dinsos");
    agreed.drawing.drawUp(world.dinsosHead().acting(), social, YEAR);
    assertThat(targets(agreed.agreements.open(world.dinsosHead().acting(), social, YEAR))).containsExactly(16, 95, 480);
  }

  @Test
  void agreements_of_years_before_the_end_stay_as_they_are() {
    agreed.takeForce();
    agreed.at(LocalDate.of(2021, 1, 5));
    terminate(agreed.promised.health);
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(agreed.newest().lapses()).isEmpty();
  }

  private void amend() {
    agreed.change("""
        insert into contract_version (region_id, contract_id, version, effective_on, made_by, made_at)
        select c.region_id, c.contract_id, 2, date '2020-02-14', g.drawn_by, now() from contract c
        join agreement g on g.region_id = c.region_id
        where c.region_id = :region and c.number = '01/2018' limit 1""");
    agreed.change("""
        insert into commitment_version (region_id, commitment_id, version, contract_id, target)
        select m.region_id, m.commitment_id, 2, m.contract_id, 17 from commitment m
        join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id and c.number = '01/2018'
        where m.region_id = :region and m.year = 2020 and m.target = 16""");
  }

  /** The year's money is another one from an hour after the newest agreement was drawn up; then a day is over. */
  private void amendMoney(long amount) {
    agreed.change("""
        insert into contract_version (region_id, contract_id, version, effective_on, made_by, made_at)
        select c.region_id, c.contract_id,
          coalesce((select max(v.version) from contract_version v where v.region_id = c.region_id
            and v.contract_id = c.contract_id), 1) + 1, cast(g.drawn_at as date), g.drawn_by,
          g.drawn_at + interval '1 hour' from contract c
        join agreement g on g.region_id = c.region_id
        where c.region_id = :region and c.number = '01/2018' order by g.drawn_at desc limit 1""");
    agreed.change("""
        insert into contract_budget_version (region_id, contract_id, version, year, amount)
        select v.region_id, v.contract_id, max(v.version), 2020,\s""" + amount + """
         from contract_version v join contract c on c.region_id = v.region_id and c.contract_id = v.contract_id
        where v.region_id = :region and c.number = '01/2018' group by v.region_id, v.contract_id""");
    agreed.at(LocalDate.ofInstant(agreed.clock.instant(), ZoneOffset.UTC).plusDays(1));
  }

  private void terminate(UUID contract) {
    agreed.within(() -> changes.end(world.mayor().acting(), new ContractId(contract), ContractState.TERMINATED,
        "Kesepakatan"));
  }

  private void passOn(UUID contract, String successor) {
    agreed.within(() -> changes.handOver(world.planner().acting(), new ContractId(contract), world.agency(successor),
        new Passing(MARCH, "Perda 5/2020", null)));
  }

  private static List<Integer> targets(AgreementSheet sheet) {
    return sheet.promised().lines().stream().map(line -> line.target().intValue()).toList();
  }
}
