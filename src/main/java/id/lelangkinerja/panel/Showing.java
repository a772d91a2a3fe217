package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.panel.page.Dates;
import id.lelangkinerja.panel.page.Subject;
import id.lelangkinerja.panel.page.TargetLine;
import id.lelangkinerja.panel.page.Targets;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the panel's pages have in common: which bid they are about, and its targets side by side. */
final class Showing {
  private Showing() {}

  static Subject subject(PanelBid bid, Links links) {
    return new Subject(bid.agencyName(), bid.lotNo(), bid.lotTitle(), bid.roundName(), tag(bid.state()), bid.answerBy(),
        bid.condition(),
        links.auction().round(bid.roundId()), links.auction().lot(bid.lotId()), links.panel().lotPanel(bid.lotId()),
        links.bid(bid.bidId()),
        links.panel().bidPanel(bid.bidId()));
  }

  static Tag tag(BidState state) {
    return new Tag(state.key(), switch (state) {
      case ACCEPTED, AWARDED, CONTRACTED -> "good";
      case INCOMPLETE, COUNTERED -> "watch";
      case DRAFT, SUBMITTED, WITHDRAWN, NOT_SUBMITTED, OPENED, DAMAGED, ELIGIBLE, PRESENTED, REFUSED, LAPSED,
          REJECTED ->
        "";
    });
  }

  /** The budget stands below the targets, where the bid asks for one. */
  static Targets targets(Bargain bargain) {
    var bid = bargain.bid();
    var budget = bargain.budget();
    var targets = targets(bid, bargain.targets());
    return budget.isEmpty()
        ? targets
        : targets.with(new Targets.Group("", "Rp", 0, null,
            budget.stream().map(row -> line(bid, row)).toList()));
  }

  /** The days of the milestones, side by side. */
  static Dates dates(Bargain bargain) {
    var lines = bargain.dates().stream()
        .map(row -> new Dates.Line(row.text(), row.offered(), row.countered(), row.answered(), row.settled(),
            ChronoUnit.DAYS.between(row.offered(), row.onTable(bargain.bid().turn()))))
        .toList();
    return new Dates(lines.stream().filter(line -> line.moved() != 0).count(),
        lines.stream().anyMatch(line -> line.countered() != null),
        lines.stream().anyMatch(line -> line.answered() != null),
        lines.stream().anyMatch(line -> line.settled() != null), lines);
  }

  private static TargetLine line(PanelBid bid, BudgetRow row) {
    var offered = BigDecimal.valueOf(row.offered());
    return new TargetLine(Integer.toString(row.year()), null, offered, amount(row.countered()), amount(row.answered()),
        amount(row.settled()), BigDecimal.valueOf(row.onTable(bid.turn())).subtract(offered), false);
  }

  private static @Nullable BigDecimal amount(@Nullable Long rupiah) {
    return rupiah == null ? null : BigDecimal.valueOf(rupiah);
  }

  private static Targets targets(PanelBid bid, List<TargetRow> rows) {
    var groups = rows.stream()
        .collect(Collectors.groupingBy(TargetRow::indicatorId, LinkedHashMap::new, Collectors.toList())).values()
        .stream().map(each -> group(bid, each)).toList();
    long changed = groups.stream().flatMap(group -> group.lines().stream()).filter(TargetLine::changed).count();
    boolean countered = rows.stream().anyMatch(row -> row.countered() != null);
    return new Targets(countered ? "panel.targets.title" : "panel.targets.title-offered", changed, rows.size(),
        countered, rows.stream().anyMatch(row -> row.answered() != null),
        rows.stream().anyMatch(row -> row.settled() != null), groups);
  }

  private static Targets.Group group(PanelBid bid, List<TargetRow> rows) {
    var first = rows.getFirst();
    return new Targets.Group(first.name(), first.unit(), first.decimals(), first.baseline(),
        rows.stream().map(row -> line(bid, row)).toList());
  }

  private static TargetLine line(PanelBid bid, TargetRow row) {
    var onTable = row.onTable(bid.turn());
    return new TargetLine(Integer.toString(row.year()), row.reserve(), row.offered(), row.countered(), row.answered(),
        row.settled(), onTable.subtract(row.offered()),
        row.fallsShort(onTable));
  }
}
