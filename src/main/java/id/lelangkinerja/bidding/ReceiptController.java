package id.lelangkinerja.bidding;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.bidding.page.ReceiptPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of a submission, to read and to keep as a text. The code is on neither: nobody but the agency has it. */
@RegionController
class ReceiptController {
  private final ReceiptQuery receipts;
  private final HolderQuery holders;
  private final MessageSource messages;

  ReceiptController(ReceiptQuery receipts, HolderQuery holders, MessageSource messages) {
    this.receipts = receipts;
    this.holders = holders;
    this.messages = messages;
  }

  @GetMapping("/bids/{bid}/receipt")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid) {
    var links = Links.of(here);
    var given = receipts.receipt(who, new BidId(bid));
    var receipt = given.receipt();
    return Screen.of("bidding/receipt", new ReceiptPage(Heads.of(given.bid(), links), receipt.version(),
        receipt.hash(), receipt.fingerprint(), receipt.submittedAt(), links.bidPart(bid, "receipt") + "/text",
        links.seals().seal(given.bid().roundId()) + "?hash=" + receipt.hash()));
  }

  @GetMapping("/bids/{bid}/receipt/text")
  ResponseEntity<byte[]> text(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var t = new Texts(asked.reader(), messages);
    var given = receipts.receipt(who, new BidId(bid));
    var receipt = given.receipt();
    var key = requireNonNull(holders.seal(who, given.bid().round()).key(), "what was sealed was sealed to a key");
    var text = String.join("\r\n", t.get("bid-receipt.title"), here.name(), "",
        line(t, "bid-receipt.agency", given.bid().agencyName()), line(t, "bid-receipt.lot", given.bid().lotTitle()),
        line(t, "bid-receipt.round", given.bid().roundName()), line(t, "bid-receipt.bid", bid.toString()),
        line(t, "bid-receipt.version", Integer.toString(receipt.version())),
        line(t, "bid-receipt.at", t.moment(receipt.submittedAt()) + " (" + receipt.submittedAt() + ")"),
        line(t, "bid-receipt.hash", receipt.hash()), line(t, "bid-receipt.fingerprint", receipt.fingerprint()),
        line(t, "seal.statement", key.statement()), line(t, "seal.signature", key.signature()),
        line(t, "seal.verification", key.verificationKey()), "",
        t.get("bid-receipt.code-advice"), "");
    return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename("receipt-" + bid + "-" + receipt.version() + ".txt").build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Texts t, String key, String value) {
    return t.get(key) + ": " + value;
  }
}
