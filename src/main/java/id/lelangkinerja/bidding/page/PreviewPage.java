package id.lelangkinerja.bidding.page;

/** bidding/preview.jte: a draft as the panel will read it. */
public record PreviewPage(BidHead head, ContentPage content) {}
