package id.lelangkinerja.portfolio;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bids chosen so far, with what they cost to the rupiah. Changes as bids come in and go out. */
final class Selection {
  private final Map<UUID, LotTerms> terms;
  private final List<Integer> years;
  private final long[] left;
  private final Map<UUID, List<Contender>> winners = new HashMap<>();
  private final Set<Contender> chosen = new LinkedHashSet<>();

  Selection(Competition competition) {
    terms = competition.terms();
    years = competition.years();
    left = years.stream().mapToLong(competition::ceiling).toArray();
  }

  /** In the order given, each bid that every rule still allows; a lot may come before the one it needs. */
  static Selection of(Competition competition, List<Contender> order) {
    var selection = new Selection(competition);
    List<Contender> waiting = order;
    for (var size = -1; size != selection.chosen.size();) {
      size = selection.chosen.size();
      List<Contender> later = new ArrayList<>();
      for (var each : waiting)
        if (selection.needed(each.lot()).isPresent())
          later.add(each);
        else if (selection.hasRoom(each.lot()) && selection.overrun(each, null).isEmpty())
          selection.add(each);
      waiting = later;
    }
    return selection;
  }

  void add(Contender one) {
    chosen.add(one);
    winnersOf(one.lot()).add(one);
    pay(one, 1);
  }

  void remove(Contender one) {
    chosen.remove(one);
    winnersOf(one.lot()).remove(one);
    pay(one, -1);
  }

  private void pay(Contender one, int sign) {
    for (var at = 0; at < left.length; at++)
      left[at] -= sign * one.costs(years.get(at));
  }

  Set<Contender> chosen() {
    return Collections.unmodifiableSet(chosen);
  }

  boolean has(Contender one) {
    return chosen.contains(one);
  }

  private List<Contender> winnersOf(UUID lot) {
    return winners.computeIfAbsent(lot, _ -> new ArrayList<>());
  }

  Collection<Contender> winners(UUID lot) {
    return Collections.unmodifiableList(winnersOf(lot));
  }

  private LotTerms terms(UUID lot) {
    return requireNonNull(terms.get(lot));
  }

  boolean isAwarded(UUID lot) {
    return !winnersOf(lot).isEmpty();
  }

  boolean hasRoom(UUID lot) {
    return winnersOf(lot).size() < terms(lot).mostWinners();
  }

  /** A lot without a winner that this one needs. */
  Optional<UUID> needed(UUID lot) {
    return terms(lot).needs().stream().filter(each -> !isAwarded(each)).sorted().findFirst();
  }

  /** The winner of the lot that is worth least; empty where there is none. */
  Optional<Contender> weakest(UUID lot) {
    return winnersOf(lot).stream().min(Worth.LEAST_FIRST);
  }

  /** The first year whose ceiling would be exceeded if one came in and another went out, and by how much. */
  Optional<Overrun> overrun(Contender in, @Nullable Contender out) {
    for (var at = 0; at < left.length; at++) {
      var year = years.get(at);
      var after = left[at] - in.costs(year) + (out == null ? 0 : out.costs(year));
      if (after < 0)
        return Optional.of(new Overrun(year, -after));
    }
    return Optional.empty();
  }

  /** Whether two exchanges at once keep every ceiling. */
  boolean allows(Exchange one, Exchange other) {
    for (var at = 0; at < left.length; at++) {
      var year = years.get(at);
      if (left[at] - one.costs(year) - other.costs(year) < 0)
        return false;
    }
    return true;
  }

  /** What is spent in each year that has a ceiling. */
  Map<Integer, Rupiah> spent() {
    return years.stream().collect(toMap(Function.identity(),
        year -> new Rupiah(chosen.stream().mapToLong(each -> each.costs(year)).reduce(0, Math::addExact))));
  }

  /** What is left of the year's ceiling. */
  long left(int year) {
    return left[years.indexOf(year)];
  }

  /** How many of a cover's lots have a winner. */
  int reach(Cover cover) {
    return (int) cover.lots().stream().filter(this::isAwarded).count();
  }

  BigDecimal value() {
    return chosen.stream().map(Contender::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** @param amount above 0 */
  record Overrun(int year, long amount) {}
}
