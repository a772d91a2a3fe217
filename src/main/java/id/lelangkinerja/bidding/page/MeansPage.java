package id.lelangkinerja.bidding.page;

import java.time.LocalDate;
import java.util.List;

/** bidding/means.jte: how a bid is carried out. The lead among the partners has no name
 * here: it is the bid's agency. The addresses for changing it are empty where it is only read. */
public record MeansPage(List<Milestone> milestones, String milestonesUrl, List<Risk> risks, String risksUrl,
    List<PartnerLine> partners, String partnersUrl) {
  /** The innovation's name is empty where the milestone is the whole bid's. */
  public record Milestone(LocalDate dueOn, String text, String innovation) {}

  public record Risk(String text, String likelihoodKey, String answer) {}
}
