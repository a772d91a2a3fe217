package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.SigningElsewhere;
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

/** Signing an addendum elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class AddendumOutsideController {
  private static final String ROUTE = "/amendments/{amendment}/signature/file";
  private final RunningQuery running;
  private final AddendumQuery addenda;
  private final AddendumSigning signatures;
  private final SigningElsewhere elsewhere;

  AddendumOutsideController(RunningQuery running, AddendumQuery addenda, AddendumSigning signatures,
      SigningElsewhere elsewhere) {
    this.running = running;
    this.addenda = addenda;
    this.signatures = signatures;
    this.elsewhere = elsewhere;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable UUID amendment, HttpServletRequest request) {
    return page(who, Links.of(here), new AmendmentId(amendment), request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID amendment, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    return elsewhere.bring(who, "amendment-signature-file:" + amendment, sent, file, request,
        new SigningElsewhere.Signing(() -> addenda.toSign(who, new AmendmentId(amendment)),
            (hash, by) -> signatures.sign(who, new AmendmentId(amendment), hash, by),
            links.running().amendment(amendment)),
        () -> page(who, links, new AmendmentId(amendment), request));
  }

  private Screen page(Acting who, Links links, AmendmentId id, HttpServletRequest request) {
    var amendment = running.amendment(who, id).amendment();
    var contract = running.contract(who, new ContractId(amendment.contractId()));
    var at = links.running();
    return elsewhere.page(who, request, new SigningElsewhere.Document(amendment.documentNumber(contract.number()),
        at.addendum(id.value()), addenda.toSign(who, id), at.signatureFile(id.value()), at.signature(id.value())));
  }
}
