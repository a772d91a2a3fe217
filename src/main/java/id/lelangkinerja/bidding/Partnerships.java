package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.PartnerLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who carries a bid, with how each partner stands to it. */
final class Partnerships {
  private Partnerships() {}

  /** The lead first; without a consent's state once the bid is opened. Empty where nobody but the lead carries it. */
  static List<PartnerLine> lines(BidContent content, String lead) {
    var consortium = content.means().consortium();
    return consortium.partners().isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(new PartnerLine(lead, consortium.leadShare(), "", true, "")),
            consortium.partners().stream()
                .map(each -> new PartnerLine(each.name(), each.share(), each.part(), false, "")))
            .toList();
  }

  static List<PartnerLine> lines(DraftQuery.Draft draft) {
    var hash = ConsentTerms.hash(draft.bid().id(), draft.content());
    var partners = draft.content().means().consortium().partners().iterator();
    return lines(draft.content(), draft.bid().agencyName()).stream()
        .map(line -> line.lead() ? line : line.standing(standing(draft, partners.next(), hash))).toList();
  }

  private static String standing(DraftQuery.Draft draft, Consortium.Partner partner, String hash) {
    var consent = draft.consents().stream().filter(each -> each.agencyId().equals(partner.agency())).findFirst();
    return "bid-consent." + consent.flatMap(each -> standing(each, hash)).orElse("none");
  }

  private static Optional<String> standing(ConsentRepository.Consent consent, String hash) {
    if (!consent.termsHash().equals(hash)) {
      return Optional.of("void");
    }
    var answer = consent.answer();
    return Optional.of(answer == null ? "asked" : switch (answer) {
      case CONSENTED -> "given";
      case DECLINED -> "declined";
    });
  }
}
