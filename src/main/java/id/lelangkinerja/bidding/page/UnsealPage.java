package id.lelangkinerja.bidding.page;

import org.jspecify.annotations.Nullable;

/** bidding/sealed.jte: the agency's own sealed bid, its content null until the code is given. */
public record UnsealPage(BidHead head, int version, @Nullable ContentPage content, boolean mayChange, String url,
    String changeUrl) {}
