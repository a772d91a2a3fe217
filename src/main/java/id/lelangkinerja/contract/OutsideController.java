package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
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
  private final DeskQuery desk;
  private final Signing signing;
  private final SigningElsewhere elsewhere;

  OutsideController(DeskQuery desk, Signing signing, SigningElsewhere elsewhere) {
    this.desk = desk;
    this.signing = signing;
    this.elsewhere = elsewhere;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract, HttpServletRequest request) {
    return page(who, Links.of(here), new ContractId(contract), request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    return elsewhere.bring(who, "contract-signature-file:" + contract, sent, file, request,
        new SigningElsewhere.Signing(() -> signing.toSign(who, new ContractId(contract)),
            (hash, by) -> signing.sign(who, new ContractId(contract), hash, by),
            links.contracts().contractDesk(contract)),
        () -> page(who, links, new ContractId(contract), request));
  }

  private Screen page(Acting who, Links links, ContractId id, HttpServletRequest request) {
    var number = desk.sheet(who, id).contract().number();
    var at = links.contracts();
    return elsewhere.page(who, request, new SigningElsewhere.Document(number, at.contractDocument(id.value()),
        signing.toSign(who, id), at.contractSignatureFile(id.value()), at.contractSignature(id.value())));
  }
}
