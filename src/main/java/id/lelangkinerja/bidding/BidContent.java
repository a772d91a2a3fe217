package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a bid says, whole: the one document that is encrypted. While it is a draft, parts may be missing; what was left
 * open is absent, never 0. The format's number tells later programs how to read it.
 */
public record BidContent(int format, String summary, List<Innovation> innovations, List<Baseline> baselines,
    List<Target> targets, List<Budget> budgets, String belowReserveReason, Means means,
    List<Attachment> attachments) {
  public static final int FORMAT = 5;
  public static final int MOST_INNOVATIONS = 10;

  public BidContent {
    innovations = List.copyOf(innovations);
    baselines = List.copyOf(baselines);
    targets = List.copyOf(targets);
    budgets = List.copyOf(budgets);
    attachments = List.copyOf(attachments);
  }

  /** A new way of working that the agency promises. */
  public record Innovation(String name, boolean digital, InnovationKind kind, String description, LocalDate startsOn,
      InnovationSheet sheet) {}

  /** Where an indicator stands today, in its unit, with the source and the data behind it. */
  public record Baseline(UUID indicator, BigDecimal value, LocalDate asOf, String source, String evidence) {}

  /** What an indicator shall reach in a year, in its unit. */
  public record Target(UUID indicator, int year, BigDecimal value) {}

  /** What the bid would cost in a year. */
  public record Budget(int year, Rupiah amount) {}

  public static BidContent blank() {
    return new BidContent(FORMAT, "", List.of(), List.of(), List.of(), List.of(), "", Means.NONE, List.of());
  }

  public Optional<Baseline> baseline(UUID indicator) {
    return baselines.stream().filter(each -> each.indicator().equals(indicator)).findFirst();
  }

  public Optional<BigDecimal> target(UUID indicator, int year) {
    return targets.stream().filter(each -> each.indicator().equals(indicator) && each.year() == year)
        .map(Target::value).findFirst();
  }

  public Optional<Rupiah> budget(int year) {
    return budgets.stream().filter(each -> each.year() == year).map(Budget::amount).findFirst();
  }

  public BidContent withSummary(String text) {
    return new BidContent(format, text, innovations, baselines, targets, budgets, belowReserveReason, means,
        attachments);
  }

  /** With the innovation of this number, from 1, in place of the old one, or added where the number is the next. */
  public BidContent withInnovation(int no, Innovation innovation) {
    var changed = new ArrayList<>(innovations);
    if (no > changed.size()) {
      changed.add(innovation);
    } else {
      changed.set(no - 1, innovation);
    }
    return withInnovations(changed);
  }

  /** Without the innovation of this number; those after it move up. */
  public BidContent withoutInnovation(int no) {
    var changed = new ArrayList<>(innovations);
    changed.remove(no - 1);
    return withInnovations(changed).with(means.withoutInnovation(no));
  }

  public BidContent withBaseline(Baseline baseline) {
    var changed = new ArrayList<>(baselines);
    changed.removeIf(each -> each.indicator().equals(baseline.indicator()));
    changed.add(baseline);
    return new BidContent(format, summary, innovations, changed, targets, budgets, belowReserveReason, means,
        attachments);
  }

  public BidContent withTargets(List<Target> all, String reason) {
    return new BidContent(format, summary, innovations, baselines, all, budgets, reason, means, attachments);
  }

  public BidContent withBudgets(List<Budget> all) {
    return new BidContent(format, summary, innovations, baselines, targets, all, belowReserveReason, means,
        attachments);
  }

  public BidContent with(Means other) {
    return new BidContent(format, summary, innovations, baselines, targets, budgets, belowReserveReason, other,
        attachments);
  }

  public BidContent withAttachments(List<Attachment> all) {
    return new BidContent(format, summary, innovations, baselines, targets, budgets, belowReserveReason, means, all);
  }

  private BidContent withInnovations(List<Innovation> all) {
    return new BidContent(format, summary, all, baselines, targets, budgets, belowReserveReason, means, attachments);
  }

  /** Says nothing, so that no log ever holds a bid. */
  @Override
  public String toString() {
    return "BidContent";
  }
}
