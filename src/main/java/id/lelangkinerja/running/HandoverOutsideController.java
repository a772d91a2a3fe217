package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningElsewhere;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
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

/** Signing a handover act elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class HandoverOutsideController {
  private static final String ROUTE = "/handovers/{handover}/signature/file";
  private final HandoverPages pages;
  private final SigningHandover acts;
  private final SigningElsewhere elsewhere;

  HandoverOutsideController(HandoverPages pages, SigningHandover acts, SigningElsewhere elsewhere) {
    this.pages = pages;
    this.acts = acts;
    this.elsewhere = elsewhere;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable UUID handover, HttpServletRequest request) {
    return page(who, Links.of(here), here.id(), handover, request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID handover, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    return elsewhere.bring(who, "handover-signature-file:" + handover, sent, file, request,
        new SigningElsewhere.Signing(() -> acts.toSign(who, handover),
            (hash, by) -> acts.sign(who, handover, hash, by), links.running().handover(handover)),
        () -> page(who, links, here.id(), handover, request));
  }

  private Screen page(Acting who, Links links, RegionId region, UUID handover, HttpServletRequest request) {
    var act = pages.readable(region, who, handover);
    var at = links.running();
    return elsewhere.page(who, request, new SigningElsewhere.Document(act.number(), at.handoverPaper(handover),
        acts.toSign(who, handover), at.handoverSignatureFile(handover), at.handover(handover)));
  }
}
