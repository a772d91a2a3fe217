package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Signs with a certificate of this installation, and says so where the signature is seen; in Indonesian, as papers
 * are.
 */
@Component
class Labels {
  private static final Locale INDONESIAN = Locale.of("id");
  private final Affixing affixing;
  private final RegionDirectory regions;
  private final MessageSource messages;

  Labels(Affixing affixing, RegionDirectory regions, MessageSource messages) {
    this.affixing = affixing;
    this.regions = regions;
    this.messages = messages;
  }

  byte[] sign(RegionId region, byte[] pdf, Party party, Consent consent) {
    var signer = new Signer(consent.name(), consent.nip(), consent.rankTitle(), consent.office(),
        regions.here(region).name());
    return affixing.affix(pdf, signer, SignatureSheet.slot(party), label(consent), consent.at());
  }

  private String label(Consent consent) {
    var texts = new Texts(INDONESIAN, messages);
    var nip = consent.nip() == null ? "" : "\n" + texts.get("signing.label.nip", consent.nip());
    var rank = consent.rankTitle() == null ? "" : "\n" + consent.rankTitle();
    return texts.get("signing.label.by") + "\n" + consent.name() + rank + nip + "\n" + consent.office() + "\n"
        + texts.moment(consent.at()) + "\n" + texts.get("signing.label.uncertified");
  }
}
