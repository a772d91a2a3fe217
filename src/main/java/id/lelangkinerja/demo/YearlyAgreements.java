package id.lelangkinerja.demo;

import id.lelangkinerja.agreement.DrawingUp;
import id.lelangkinerja.agreement.Signing;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The yearly agreements of this year, of every agency whose contract runs; of one also those of all years before, and an
 * action plan, a change of this year's and what is passed on to officials. The change of another waits for its signatures.
 */
@Component
class YearlyAgreements {
  private static final int DAYS_TO_DRAW = 6;
  private static final int CHANGED_BEFORE = 12;
  private static final int DRAWN_BEFORE = 2;
  /** Whose agreements are there for every year, with a plan, and whose change waits for its signatures. */
  private static final String PLANNED = "dinkes";
  private static final String WAITING = "dlh";
  private static final long MORE = 250_000_000L;
  private final DrawingUp drawing;
  private final Signing signing;
  private final PlayQuery play;
  private final ActionPlans plans;
  private final Officials officials;
  private final Stage stage;
  private final Agenda agenda;
  private final Set<Year> drawn = new HashSet<>();

  YearlyAgreements(DrawingUp drawing, Signing signing, PlayQuery play, ActionPlans plans,
      Officials officials, Stage stage, Agenda agenda) {
    this.drawing = drawing;
    this.signing = signing;
    this.play = play;
    this.plans = plans;
    this.officials = officials;
    this.stage = stage;
    this.agenda = agenda;
  }

  private record Year(AgencyId agency, int year) {}

  /** From the day on which the contract came into force; of earlier years the one agency alone, since papers take time. */
  void follow(ContractId contract, Days days, List<Integer> years) {
    int thisYear = days.today().getYear();
    boolean always = play.holder(Foundations.MALANG, contract).equals(stage.agency(PLANNED));
    for (int year : years) {
      var beginning = LocalDate.of(year, 1, 20);
      var after = stage.today().plusDays(DAYS_TO_DRAW);
      var day = after.isAfter(beginning) ? after : beginning;
      if ((year == thisYear || (year < thisYear && always)) && day.getYear() == year) {
        agenda.on(day, () -> agree(contract, days, year));
      }
    }
  }

  private void agree(ContractId contract, Days days, int year) {
    var agency = play.holder(Foundations.MALANG, contract);
    // Kelurahan have not drawn theirs up yet: something is to wait for, too.
    if (play.isKelurahan(Foundations.MALANG, agency) || !drawn.add(new Year(agency, year))) {
      return;
    }
    var head = stage.headOf(agency);
    drawing.drawUp(head, agency, year);
    sign(head, agency, year);
    if (year < days.today().getYear()) {
      return;
    }
    if (agency.equals(stage.agency(PLANNED))) {
      plans.plan(agency, year, drawing.proposed(head, agency, year).lines(), days.today());
      officials.want();
      changeOn(days.today().minusDays(CHANGED_BEFORE), () -> passOn(agency, year), agency, year);
    } else if (agency.equals(stage.agency(WAITING))) {
      changeOn(days.today().minusDays(DRAWN_BEFORE), () -> {
      }, agency, year);
    }
  }

  private void passOn(AgencyId agency, int year) {
    var head = stage.headOf(agency);
    sign(head, agency, year);
    officials.passOn(head, agency, year, drawing.proposed(head, agency, year).lines());
  }

  private void changeOn(LocalDate day, Runnable then, AgencyId agency, int year) {
    if (day.isAfter(stage.today())) {
      agenda.on(day, () -> {
        change(agency, year);
        then.run();
      });
    }
  }

  private void change(AgencyId agency, int year) {
    var head = stage.headOf(agency);
    var first = drawing.proposed(head, agency, year).budgets().getFirst();
    drawing.change(head, agency, year, "Perubahan APBD tahun " + year + " (contoh)",
        List.of(first.with(first.amount() + MORE)));
  }

  private void sign(Acting head, AgencyId agency, int year) {
    for (var signer : List.of(head, stage.as("walikota"))) {
      signing.sign(signer, agency, year, signing.toSign(signer, agency, year));
    }
  }
}
