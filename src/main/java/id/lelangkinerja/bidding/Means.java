package id.lelangkinerja.bidding;

import java.time.LocalDate;
import java.util.List;

/** How a bid shall be carried out: what is done by when, what may stand in the way, who carries it. */
public record Means(List<Milestone> milestones, List<Risk> risks, Consortium consortium) {
  public static final Means NONE = new Means(List.of(), List.of(), Consortium.NONE);
  public static final int MOST_MILESTONES = 20;
  public static final int MOST_RISKS = 15;

  public Means {
    milestones = List.copyOf(milestones);
    risks = List.copyOf(risks);
  }

  /** What is reached by a day; of the innovation with this number from 1, or of the whole bid where it is 0. */
  public record Milestone(LocalDate dueOn, String text, int innovation) {}

  /** What may go wrong, how likely that is, and what is done about it. */
  public record Risk(String text, Likelihood likelihood, String answer) {}

  public Means withMilestones(List<Milestone> all) {
    return new Means(all, risks, consortium);
  }

  public Means withRisks(List<Risk> all) {
    return new Means(milestones, all, consortium);
  }

  public Means with(Consortium other) {
    return new Means(milestones, risks, other);
  }

  /** After the innovation of this number was taken out: its milestones become the bid's, later numbers move up. */
  Means withoutInnovation(int no) {
    return withMilestones(milestones.stream().map(each -> new Milestone(each.dueOn(), each.text(),
        each.innovation() == no ? 0 : each.innovation() > no ? each.innovation() - 1 : each.innovation())).toList());
  }
}
