package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** bidding/innovation.jte: one innovation. */
public record InnovationPage(BidHead head, Revision revision, int no, boolean fresh, List<Choice> kinds,
    List<Choice> stages,
    List<Choice> initiators, String url,
    String listUrl) {}
