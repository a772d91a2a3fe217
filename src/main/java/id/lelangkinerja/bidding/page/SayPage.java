package id.lelangkinerja.bidding.page;

/**
 * bidding/say.jte: a verdict or an answer that takes words. The keys of its texts begin with the kind; the quoted text
 * is what it answers, empty where nothing; files may go with it as far as they are told of.
 */
public record SayPage(BidHead head, String kind, String field, boolean dated, Files files, boolean danger,
    String quoted,
    String url) {

  /** How many files may go with the words, 0 for none, and how much they and the words may be together. */
  public record Files(int most, long megabytes, long bytes) {
    public static final Files NONE = new Files(0, 0, 0);
  }
}
