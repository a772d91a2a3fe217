package id.lelangkinerja.bidding.page;

/** bidding/summary.jte: what the bid is about, in plain words. */
public record SummaryPage(BidHead head, Revision revision, String url) {}
