package id.lelangkinerja.running;

import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.contract.SigningPosting;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
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

/** Signing a handover act elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class HandoverOutsideController {
  private static final String ROUTE = "/handovers/{handover}/signature/file";
  private static final int LONGEST_HASH = 64;
  private final HandoverPages pages;
  private final SigningHandover acts;
  private final SigningPosting posting;

  HandoverOutsideController(HandoverPages pages, SigningHandover acts, SigningPosting posting) {
    this.pages = pages;
    this.acts = acts;
    this.posting = posting;
  }

  @GetMapping(ROUTE)
  Screen show(Acting who, RegionHere here, @PathVariable UUID handover, HttpServletRequest request) {
    return page(who, Links.of(here), here.id(), handover, request).with(Form.empty());
  }

  @PostMapping(ROUTE)
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID handover, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    var form = Upload.noted(sent, file);
    var hash = form.text(SigningMeans.HASH, LONGEST_HASH);
    return posting.bring(who, "handover-signature-file:" + handover, form, file, request,
        new SigningPosting.Bringable() {
          @Override
          public String toSign() {
            return acts.toSign(who, handover);
          }

          @Override
          public void sign(Means.Direct by) {
            acts.sign(who, handover, hash, by);
          }

          @Override
          public String done() {
            return links.running().handover(handover);
          }
        }, () -> page(who, links, here.id(), handover, request));
  }

  private Screen page(Acting who, Links links, RegionId region, UUID handover, HttpServletRequest request) {
    var act = pages.readable(region, who, handover);
    var at = links.running();
    return posting.elsewhere(who, request, new SigningPosting.Elsewhere(act.number(), at.handoverPaper(handover),
        acts.toSign(who, handover), at.handoverSignatureFile(handover), at.handover(handover)));
  }
}
