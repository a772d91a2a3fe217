package id.lelangkinerja.bidding.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/partnership.jte: a joint bid as a partner reads it; the content is null once there is no draft. The terms, a
 * hash, name what the partner's head consents to; they are empty where the reader may not answer now.
 */
public record PartnershipPage(BidHead head, String headlineKey, @Nullable ContentPage content, List<PartnerLine> lines,
    String terms, String consentUrl, String refusalUrl) {}
