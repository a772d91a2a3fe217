package id.lelangkinerja.permission;

import java.util.List;
import java.util.UUID;

/**
 * Dinsos names dinkes as a partner of its bid for the third lot; the head of dinkes declines first, and then
 * consents.
 */
final class ConsortiumAct {
  private final Play play;
  private final Trial trial;
  private final UUID bid;
  private final Offer offer;

  ConsortiumAct(Play play, UUID bid, Offer offer) {
    this.play = play;
    this.trial = play.trial();
    this.bid = bid;
    this.offer = offer;
  }

  void perform() {
    var partners = play.links().bidPart(bid, "partners");
    var partnership = play.links().bidPart(bid, "partnership");
    trial.sees("GET /{region}/bids/{bid}/partners", partners, play.dinsos());
    trial.step("POST /{region}/bids/{bid}/partners", play.dinsos(), partners, offer.at(partners, "leadShare", "60",
        "agency-1", play.world().agency("dinkes").value().toString(), "share-1", "40", "part-1", "Pendampingan"));
    trial.hidden("GET /{region}/bids/{bid}/partnership", partnership);
    ask();
    trial.sees("GET /{region}/bids/{bid}/partnership", partnership, play.dinkes());
    trial.sees("GET /{region}/bids/{bid}/partnership/attachments/{attachment}",
        offer.attached(bid, "peta.pdf").replace("/attachments/", "/partnership/attachments/"), play.dinkes());
    var head = play.world().dinkesHead();
    var terms = Play.field(head, partnership, "terms");
    trial.step("POST /{region}/bids/{bid}/partnership/refusal", head, partnership + "/refusal", "terms", terms);
    Play.sent(play.world().dinsosHead(), play.links().bidPart(bid, "consent-request"));
    trial.step("POST /{region}/bids/{bid}/partnership/consent", head, partnership + "/consent", "terms", terms);
    trial.sees("GET /{region}/bids/{bid}/preview", play.links().bidPart(bid, "preview"), play.dinsos());
  }

  private void ask() {
    trial.step("POST /{region}/bids/{bid}/consent-request", List.copyOf(play.dinsos()),
        play.links().bidPart(bid, "consent-request"));
  }
}
