package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.inked.AttestingScan;
import id.lelangkinerja.inked.BringingScan;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.signing.DocumentKind;
import org.springframework.stereotype.Component;

/** A contract that both sides signed by hand: its scan is brought by the planner and attested by two officials. */
@Component
class WetInk {
  private static final String SCAN = "<html lang=\"id\"><head><title>Pindaian kontrak kinerja (contoh)</title></head>"
      + "<body><h1>Pindaian kontrak kinerja (contoh)</h1><p>Di sini tampak naskah yang ditandatangani kedua pihak dengan"
      + " tinta basah. Berkas ini contoh untuk demo; tidak ada orang yang menandatanganinya.</p></body></html>";
  private final BringingScan bringing;
  private final AttestingScan attesting;
  private final Stage stage;

  WetInk(BringingScan bringing, AttestingScan attesting, Stage stage) {
    this.bringing = bringing;
    this.attesting = attesting;
    this.stage = stage;
  }

  /** Signs the contract, whose printed text has this hash. */
  void sign(ContractId contract, String textHash) {
    var scan = Pdf.render(SCAN);
    bringing.bring(stage.as("perencana"), DocumentKind.CONTRACT, contract.value(), textHash, "Pindaian kontrak.pdf",
        scan);
    attesting.attest(stage.as("sekda"), DocumentKind.CONTRACT, contract.value(), Sha256.hex(scan));
    attesting.attest(stage.as("kominfo"), DocumentKind.CONTRACT, contract.value(), Sha256.hex(scan));
  }
}
