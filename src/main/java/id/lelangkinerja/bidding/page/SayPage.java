package id.lelangkinerja.bidding.page;

/**
 * bidding/say.jte: a verdict or an answer that takes words. The keys of its texts begin with the kind; the quoted text
 * is what it answers, empty where nothing.
 */
public record SayPage(BidHead head, String kind, String field, boolean dated, boolean danger, String quoted,
    String url) {}
