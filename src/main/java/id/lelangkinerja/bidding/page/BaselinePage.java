package id.lelangkinerja.bidding.page;

/** bidding/baseline.jte: where one indicator stands today. */
public record BaselinePage(BidHead head, Revision revision, String indicator, String unit, String url,
    String attachmentsUrl) {}
