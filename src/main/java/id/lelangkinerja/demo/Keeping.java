package id.lelangkinerja.demo;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.contract.ContractId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plays how a contract in force is kept: each period that ended is reported on its day, or not at all. */
@Component
class Keeping {
  private static final Manners MANNERS = Manners.read();
  private static final Published PUBLISHED = Published.read();
  private static final int OFFICE_OPENS = 8 * 60;
  private static final int OFFICE_HOURS = 7 * 60;
  private static final int VERIFIED_AFTER = 4;
  private static final int CORRECTED_AFTER = 70;
  /** Of the newest values, one in so many still waits for its verifier. */
  private static final int WAITING = 3;
  private static final int NEWEST_DAYS = 92;
  private final Reporting reporting;
  private final Auditing auditing;
  private final YearlyAgreements yearly;
  private final Bringing bringing;
  private final Exceptions exceptions;
  private final PlayQuery play;
  private final Agenda agenda;

  Keeping(Reporting reporting, Auditing auditing, YearlyAgreements yearly, Bringing bringing, Exceptions exceptions,
      PlayQuery play, Agenda agenda) {
    this.reporting = reporting;
    this.auditing = auditing;
    this.yearly = yearly;
    this.bringing = bringing;
    this.exceptions = exceptions;
    this.play = play;
    this.agenda = agenda;
  }

  /** A contract as it is kept. */
  private record Kept(String name, Manners.Manner manner, Days days, Map<String, PlayQuery.Promise> promises) {}

  /** Plays all that is reported for the contract from now on. */
  void follow(Auction.Playing lot, ContractId contract) {
    var name = lot.run().lot();
    var days = lot.plan().days();
    yearly.follow(contract, days, lot.plan().years());
    report(new Kept(name, MANNERS.of(name), days, play.promises(Foundations.MALANG, contract)), contract,
        days.today());
  }

  /** Plays what is reported of the periods that end before this day. */
  void until(Auction.Playing lot, ContractId contract, LocalDate day) {
    var name = lot.run().lot();
    report(new Kept(name, MANNERS.of(name), lot.plan().days(), play.promises(Foundations.MALANG, contract)), contract,
        day);
  }

  /** Plays what is reported for the contract that took over a share of this one, in the same manner. */
  void goOn(Auction.Playing lot, ContractId before, ContractId contract, String reporter) {
    var name = lot.run().lot();
    var whole = play.promises(Foundations.MALANG, before);
    var promises = play.promises(Foundations.MALANG, contract).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey,
            each -> each.getValue().after(requireNonNull(whole.get(each.getKey())))));
    report(new Kept(name, MANNERS.of(name).by(reporter), lot.plan().days(), promises), contract,
        lot.plan().days().today());
  }

  private void report(Kept kept, ContractId contract, LocalDate end) {
    var awaited = play.awaited(Foundations.MALANG, contract, kept.name(), end);
    var told = awaited.stream().filter(period -> !kept.manner().isSilent(period, kept.days())).toList();
    if (Bringing.brings(kept.name())) {
      told.stream().collect(Collectors.groupingBy(PlayQuery.Awaited::endsOn, LinkedHashMap::new, Collectors.toList()))
          .values().forEach(periods -> bring(kept, contract, periods));
    } else {
      told.forEach(period -> report(kept, period));
    }
    exceptions.announce(kept.name(), contract, awaited.stream().map(period -> reportOf(kept, period)).toList(),
        awaited.stream().filter(period -> !told.contains(period)).map(period -> reportOf(kept, period)).toList(),
        kept.days());
  }

  /** Written down by one table in the morning, proved and handed in during the day. */
  private void bring(Kept kept, ContractId contract, List<PlayQuery.Awaited> periods) {
    var reports = periods.stream().map(period -> reportOf(kept, period)).toList();
    var first = periods.getFirst();
    var day = first.endsOn().plusDays(kept.manner().delay(first.year() - reports.getFirst().promise().firstYear()));
    agenda.at(day, OFFICE_OPENS - 15, () -> bringing.take(contract, reports));
    reports.forEach(report -> {
      agenda.at(day, minute(report.period()), () -> reporting.submit(report));
      verify(report, day, kept.days().today());
    });
  }

  private void report(Kept kept, PlayQuery.Awaited period) {
    var report = reportOf(kept, period);
    int year = period.year() - report.promise().firstYear();
    var day = period.endsOn().plusDays(kept.manner().delay(year) + (long) Chance.of(3, period.contract(),
        period.code(), period.endsOn().toString()));
    var incident = MANNERS.incident(period, kept.days());
    if (incident.isPresent()) {
      told(report, incident.get(), day);
    } else {
      agenda.at(day, minute(period), () -> reporting.handIn(report));
      verify(report, day, kept.days().today());
    }
  }

  private static Reporting.Report reportOf(Kept kept, PlayQuery.Awaited period) {
    var promise = kept.promises().get(period.code());
    if (promise == null) {
      throw new IllegalStateException("not promised: " + period.code());
    }
    int year = period.year() - promise.firstYear();
    boolean shown = kept.manner().without() == 0 || year + 1 < kept.manner().without();
    var published = PUBLISHED.figure(period.code(), period.year());
    var value = published.map(Published.Figure::value).orElseGet(() -> MANNERS.course(period).value(promise, period));
    return new Reporting.Report(period, promise, kept.manner().reporter(), value,
        published.map(Published.Figure::source).orElse(null), shown);
  }

  private void told(Reporting.Report report, Manners.Incident incident, LocalDate day) {
    var wrong = report.times(incident.factor());
    agenda.at(day, minute(report.period()), () -> reporting.handIn(wrong));
    switch (incident.kind()) {
      case RETURNED -> {
        agenda.on(day.plusDays(3), () -> reporting.giveBack(report, incident.reason()));
        agenda.at(day.plusDays(5), minute(report.period()), () -> reporting.handIn(report));
        agenda.on(day.plusDays(8), () -> reporting.verify(report));
      }
      case ADJUSTED -> agenda.on(day.plusDays(VERIFIED_AFTER), () -> auditing.adjust(report, incident.reason()));
      case CORRECTED -> {
        agenda.on(day.plusDays(VERIFIED_AFTER), () -> reporting.verify(report));
        agenda.on(day.plusDays(CORRECTED_AFTER), () -> reporting.correct(report, incident.reason()));
        agenda.on(day.plusDays(CORRECTED_AFTER + VERIFIED_AFTER), () -> reporting.verify(report));
      }
    }
  }

  private void verify(Reporting.Report report, LocalDate day, LocalDate today) {
    var period = report.period();
    boolean newest = period.endsOn().plusDays(NEWEST_DAYS).isAfter(today);
    if (!newest || Chance.of(WAITING, "verified", period.contract(), period.code()) > 0) {
      agenda.on(day.plusDays(VERIFIED_AFTER + (long) Chance.of(4, period.contract(), period.code(), "verified")),
          () -> check(report));
    }
  }

  private void check(Reporting.Report report) {
    if (Proving.hasCases(report)) {
      auditing.look(report);
    }
    reporting.verify(report);
  }

  private static int minute(PlayQuery.Awaited period) {
    return OFFICE_OPENS + Chance.of(OFFICE_HOURS, period.contract(), period.code(), period.endsOn().toString());
  }
}
