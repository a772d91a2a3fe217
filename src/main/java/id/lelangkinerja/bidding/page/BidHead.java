package id.lelangkinerja.bidding.page;

import java.time.Instant;

/** What every page about one bid says at its top: whose bid for which lot, until when, and the ways around it. */
public record BidHead(String lotTitle, int lotNo, String roundName, String agencyName, Instant closesAt, String lotUrl,
    String bidsUrl, String bidUrl, String draftUrl) {}
