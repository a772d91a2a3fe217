package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * bidding/partners.jte: the partners of a draft, by the numbers of their rows, how those that are saved stand to it,
 * and the address at which they are asked, empty where nobody is to be asked.
 */
public record PartnersPage(BidHead head, Revision revision, List<Integer> rows, List<Choice> agencies,
    List<PartnerLine> saved, String askUrl, String url) {}
