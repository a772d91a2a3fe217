package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing a contract elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class OutsideController {
  private static final String ROUTE = "/contracts/{contract}/signature/file";
  private static final int LONGEST_HASH = 64;
  private final DeskQuery desk;
  private final Signing signing;
  private final SigningPosting posting;

  OutsideController(DeskQuery desk, Signing signing, SigningPosting posting) {
    this.desk = desk;
    this.signing = signing;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract, HttpServletRequest request) {
    return page(who, Links.of(here), new ContractId(contract), request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    var form = Upload.noted(sent, file);
    var hash = form.text(SigningMeans.HASH, LONGEST_HASH);
    return posting.bring(who, "contract-signature-file:" + contract, form, file, request,
        new SigningPosting.Bringable() {
          @Override
          public String toSign() {
            return signing.toSign(who, new ContractId(contract));
          }

          @Override
          public void sign(Means.Direct by) {
            signing.sign(who, new ContractId(contract), hash, by);
          }

          @Override
          public String done() {
            return links.contracts().contractDesk(contract);
          }
        }, () -> page(who, links, new ContractId(contract), request));
  }

  private Screen page(Acting who, Links links, ContractId id, HttpServletRequest request) {
    var number = desk.sheet(who, id).contract().number();
    var at = links.contracts();
    return posting.elsewhere(who, request, new SigningPosting.Elsewhere(number, at.contractDocument(id.value()),
        signing.toSign(who, id), at.contractSignatureFile(id.value()), at.contractSignature(id.value())));
  }
}
