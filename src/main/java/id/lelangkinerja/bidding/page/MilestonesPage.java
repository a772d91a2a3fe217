package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** bidding/milestones.jte: the milestones of a draft, by the numbers of their rows. */
public record MilestonesPage(BidHead head, Revision revision, List<Integer> rows, List<Choice> innovations,
    String url) {}
