package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the content of a bid must keep to: little while it is a draft, everything when it is submitted. */
final class ContentRules {
  static final int LONGEST_SUMMARY = 4000;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_CODE = 40;
  static final int LONGEST_TEXT = 4000;
  static final int LONGEST_SOURCE = 500;
  /** Of a milestone, a risk and the answer to it. */
  static final int LONGEST_LINE = 500;
  static final int LONGEST_EVIDENCE = 20_000;
  private static final int DIGITS = 14;
  private static final int DECIMALS = 6;
  private static final int SHARE_DECIMALS = 2;

  private ContentRules() {}

  /** Refuses content that does not belong to this lot or that no table could hold; parts may be missing. */
  static void refuseForeign(BidContent content, LotTerms terms) {
    Refused.unless(content.innovations().size() <= BidContent.MOST_INNOVATIONS, Reason.BID_TOO_MANY_INNOVATIONS,
        BidContent.MOST_INNOVATIONS);
    var years = new HashSet<>(terms.years());
    Refused.unless(content.attachments().size() <= Attachment.MOST, Reason.BID_TOO_MANY_ATTACHMENTS, Attachment.MOST);
    boolean ours = content.targets().stream()
        .allMatch(each -> terms.measure(each.indicator()).isPresent() && years.contains(each.year()))
        && content.baselines().stream().allMatch(each -> terms.measure(each.indicator()).isPresent())
        && content.budgets().stream().allMatch(each -> years.contains(each.year()))
        && content.attachments().stream().allMatch(each -> each.indicator().flatMap(terms::measure).isPresent()
            || each.indicator().isEmpty())
        && content.means().programmes().stream().allMatch(each -> isWithin(each, years));
    Refused.unless(ours && areDistinct(content), Reason.BID_FOREIGN_FIGURE);
    Refused.unless(figures(content).allMatch(ContentRules::fits), Reason.BID_FOREIGN_FIGURE);
    refuseLong(content.summary(), LONGEST_SUMMARY);
    refuseLong(content.belowReserveReason(), LONGEST_TEXT);
    content.innovations().forEach(each -> {
      refuseLong(each.name(), LONGEST_NAME);
      refuseLong(each.description(), LONGEST_TEXT);
      refuseLong(each.sheet().affairs(), LONGEST_NAME);
      Stream.of(each.sheet().aim(), each.sheet().benefit(), each.sheet().result())
          .forEach(text -> refuseLong(text, LONGEST_TEXT));
    });
    refuseForeign(content.means(), content.innovations().size());
    content.baselines().forEach(each -> {
      refuseLong(each.source(), LONGEST_SOURCE);
      refuseLong(each.evidence(), LONGEST_EVIDENCE);
    });
  }

  private static boolean isWithin(Means.Programme programme, Set<Integer> years) {
    var own = programme.years().stream().map(BidContent.Budget::year).toList();
    return years.containsAll(own) && new HashSet<>(own).size() == own.size();
  }

  private static void refuseForeign(Means means, int innovations) {
    Refused
        .unless(
            means.milestones().size() <= Means.MOST_MILESTONES && means.risks().size() <= Means.MOST_RISKS
                && means.programmes().size() <= Means.MOST_PROGRAMMES
                && means.milestones().stream()
                    .allMatch(each -> each.innovation() >= 0 && each.innovation() <= innovations),
            Reason.BID_FOREIGN_FIGURE);
    refuseForeign(means.consortium());
    means.programmes().forEach(each -> {
      refuseLong(each.code(), LONGEST_CODE);
      refuseLong(each.name(), LONGEST_NAME);
    });
    means.milestones().forEach(each -> refuseLong(each.text(), LONGEST_LINE));
    means.risks().forEach(each -> {
      refuseLong(each.text(), LONGEST_LINE);
      refuseLong(each.answer(), LONGEST_LINE);
    });
  }

  private static void refuseForeign(Consortium consortium) {
    var shares = Stream.concat(Stream.of(consortium.leadShare()),
        consortium.partners().stream().map(Consortium.Partner::share)).map(BigDecimal::stripTrailingZeros).toList();
    Refused.unless(consortium.partners().size() <= Consortium.MOST
        && new HashSet<>(consortium.partners().stream().map(Consortium.Partner::agency).toList())
            .size() == consortium.partners().size()
        && shares.stream().allMatch(share -> share.signum() > 0 && share.compareTo(Consortium.WHOLE) <= 0
            && share.scale() <= SHARE_DECIMALS),
        Reason.BID_FOREIGN_FIGURE);
    consortium.partners().forEach(each -> {
      refuseLong(each.name(), LONGEST_NAME);
      refuseLong(each.part(), LONGEST_LINE);
    });
  }

  /** Everything that is missing for a submission, in the order of the sections; empty when it may be submitted. */
  static List<Gap> gaps(BidContent content, LotTerms terms) {
    var gaps = new ArrayList<Gap>();
    if (content.summary().isBlank()) {
      gaps.add(new Gap("bid-gap.summary", "", Gap.Section.SUMMARY));
    }
    if (content.innovations().isEmpty()) {
      gaps.add(new Gap("bid-gap.innovations", "", Gap.Section.INNOVATIONS));
    }
    terms.measures().stream().filter(each -> content.baseline(each.indicatorId()).isEmpty())
        .forEach(each -> gaps.add(new Gap("bid-gap.baseline", each.name(), Gap.Section.BASELINES)));
    terms.measures().stream().filter(each -> missesYear(content, terms, each))
        .forEach(each -> gaps.add(new Gap("bid-gap.targets", each.name(), Gap.Section.TARGETS)));
    if (isBelowReserve(content, terms) && content.belowReserveReason().isBlank()) {
      gaps.add(new Gap("bid-gap.reason", "", Gap.Section.TARGETS));
    }
    terms.years().stream().filter(year -> content.budget(year).isEmpty())
        .forEach(year -> gaps.add(new Gap("bid-gap.budget", year.toString(), Gap.Section.BUDGET)));
    terms.years().stream().filter(year -> isAboveCeiling(content, terms, year))
        .forEach(year -> gaps.add(new Gap("bid-gap.ceiling", year.toString(), Gap.Section.BUDGET)));
    terms.years().stream().filter(year -> isProgrammedOtherwise(content, year))
        .forEach(year -> gaps.add(new Gap("bid-gap.programmes", year.toString(), Gap.Section.BUDGET)));
    if (!content.means().consortium().sharesAreWhole()) {
      gaps.add(new Gap("bid-gap.shares", "", Gap.Section.PARTNERS));
    }
    return List.copyOf(gaps);
  }

  /** Whether any target is worse than its reserve: allowed, but only with a reason, and flagged. */
  static boolean isBelowReserve(BidContent content, LotTerms terms) {
    return content.targets().stream().anyMatch(target -> terms.measure(target.indicator())
        .filter(measure -> terms.isBelowReserve(measure, target.year(), target.value())).isPresent());
  }

  /** One bid that alone costs more than the whole round may spend can never be chosen. */
  static boolean isAboveCeiling(BidContent content, LotTerms terms, int year) {
    var ceiling = terms.ceilings().get(year);
    return ceiling != null && content.budget(year).filter(amount -> amount.compareTo(ceiling) > 0).isPresent();
  }

  /** Where programmes are named, they carry the whole budget of each year, and nothing beside it. */
  private static boolean isProgrammedOtherwise(BidContent content, int year) {
    return !content.means().programmes().isEmpty() && content.budget(year)
        .filter(amount -> !amount.equals(content.means().programmed(year).orElse(Rupiah.NONE))).isPresent();
  }

  private static boolean missesYear(BidContent content, LotTerms terms, LotTerms.Measure measure) {
    return terms.years().stream().anyMatch(year -> content.target(measure.indicatorId(), year).isEmpty());
  }

  private static boolean areDistinct(BidContent content) {
    return Stream.of(content.targets().stream().map(each -> new LotTerms.Cell(each.indicator(), each.year())).toList(),
        content.baselines().stream().map(BidContent.Baseline::indicator).toList(),
        content.budgets().stream().map(BidContent.Budget::year).toList())
        .allMatch(keys -> new HashSet<>(keys).size() == keys.size());
  }

  private static Stream<BigDecimal> figures(BidContent content) {
    return Stream.concat(content.targets().stream().map(BidContent.Target::value),
        content.baselines().stream().map(BidContent.Baseline::value));
  }

  private static boolean fits(BigDecimal figure) {
    var stripped = figure.stripTrailingZeros();
    return stripped.scale() <= DECIMALS && stripped.precision() - stripped.scale() <= DIGITS;
  }

  private static void refuseLong(String text, int longest) {
    Refused.unless(text.codePointCount(0, text.length()) <= longest, Reason.TOO_LONG, longest);
    Refused.unless(text.indexOf(0) < 0, Reason.UNREADABLE);
  }
}
