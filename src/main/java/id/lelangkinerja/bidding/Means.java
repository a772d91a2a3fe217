package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a bid shall be carried out: what is done by when, what may stand in the way, who carries it, and which
 * programmes pay for it.
 */
public record Means(List<Milestone> milestones, List<Risk> risks, Consortium consortium,
    List<Programme> programmes) {
  public static final Means NONE = new Means(List.of(), List.of(), Consortium.NONE, List.of());
  public static final int MOST_MILESTONES = 20;
  public static final int MOST_RISKS = 15;
  public static final int MOST_PROGRAMMES = 10;

  public Means {
    milestones = List.copyOf(milestones);
    risks = List.copyOf(risks);
    programmes = List.copyOf(programmes);
  }

  /** What is reached by a day; of the innovation with this number from 1, or of the whole bid where it is 0. */
  public record Milestone(LocalDate dueOn, String text, int innovation) {}

  /** What may go wrong, how likely that is, and what is done about it. */
  public record Risk(String text, Likelihood likelihood, String answer) {}

  /** A programme of the region's nomenclature, by code (which may be open) and name, with what it costs by year. */
  public record Programme(String code, String name, List<BidContent.Budget> years) {
    public Programme { years = List.copyOf(years); }
  }

  public Means withMilestones(List<Milestone> all) {
    return new Means(all, risks, consortium, programmes);
  }

  public Means withRisks(List<Risk> all) {
    return new Means(milestones, all, consortium, programmes);
  }

  public Means with(Consortium other) {
    return new Means(milestones, risks, other, programmes);
  }

  public Means withProgrammes(List<Programme> all) {
    return new Means(milestones, risks, consortium, all);
  }

  /** What all programmes cost together in a year; empty where none names the year. */
  Optional<Rupiah> programmed(int year) {
    return programmes.stream().flatMap(each -> each.years().stream()).filter(each -> each.year() == year)
        .map(BidContent.Budget::amount).reduce(Rupiah::plus);
  }

  /** After the innovation of this number was taken out: its milestones become the bid's, later numbers move up. */
  Means withoutInnovation(int no) {
    return withMilestones(milestones.stream().map(each -> new Milestone(each.dueOn(), each.text(),
        each.innovation() == no ? 0 : each.innovation() > no ? each.innovation() - 1 : each.innovation())).toList());
  }
}
