package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** bidding/risks.jte: the risks of a draft, by the numbers of their rows. */
public record RisksPage(BidHead head, Revision revision, List<Integer> rows, List<Choice> likelihoods, String url) {}
