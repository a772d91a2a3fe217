package id.lelangkinerja.bidding.page;

/** bidding/code-opening.jte: an agency opens its own bid with the code on its receipt. */
public record CodePage(BidHead head, String url) {}
