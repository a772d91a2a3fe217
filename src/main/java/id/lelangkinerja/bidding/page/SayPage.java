package id.lelangkinerja.bidding.page;

/**
 * bidding/say.jte: a verdict or an answer that takes words. The keys of its texts begin with the kind; the quoted text
 * is what it answers, empty where nothing; so many files may go with it, 0 where none.
 */
public record SayPage(BidHead head, String kind, String field, boolean dated, int files, boolean danger, String quoted,
    String url) {}
