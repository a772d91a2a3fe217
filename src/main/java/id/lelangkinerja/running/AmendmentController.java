package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Proposing other targets, taking the proposal back, advising on it, deciding it. */
@RegionController
class AmendmentController {
  private static final int LONGEST_REASON = 2000;
  private final AmendmentPages pages;
  private final Amending amending;
  private final Advising advising;
  private final Deciding deciding;
  private final AttachingProof proving;
  private final Posting posting;

  AmendmentController(AmendmentPages pages, Amending amending, Advising advising, Deciding deciding,
      AttachingProof proving, Posting posting) {
    this.pages = pages;
    this.amending = amending;
    this.advising = advising;
    this.deciding = deciding;
    this.proving = proving;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/amendments/new")
  Screen form(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var id = new ContractId(contract);
    return pages.proposal(who, Links.of(here), id, form.reader()).with(pages.first(who, id, form));
  }

  @PostMapping("/contracts/{contract}/amendments")
  ModelAndView propose(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var form = Upload.optional(sent, file);
    var asked = AskedForm.read(form, pages.sheet(who, id));
    return posting.answer(who, "contract-amendment:" + contract, form, () -> {
      var amendment = amending.propose(who, id, asked);
      if (!Upload.name(file).isEmpty()) {
        proving.attach(who, amendment, Upload.name(file), Upload.content(file));
      }
      return links.running().amendment(amendment.value());
    }, () -> pages.proposal(who, links, id, form.reader()));
  }

  @GetMapping("/amendments/{amendment}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID amendment) {
    return pages.amendment(who, Links.of(here), new AmendmentId(amendment)).with(Form.empty());
  }

  @PostMapping("/amendments/{amendment}/advice")
  ModelAndView advise(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var id = new AmendmentId(amendment);
    var opinion = form.choice("advice", Opinion.class);
    var reason = form.text("advice-reason", LONGEST_REASON);
    return answer(who, here, "amendment-advice:", id, form, () -> advising.advise(who, id, opinion, reason));
  }

  @PostMapping("/amendments/{amendment}/approval")
  ModelAndView approve(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var id = new AmendmentId(amendment);
    return answer(who, here, "amendment-approval:", id, form, () -> deciding.approve(who, id));
  }

  @PostMapping("/amendments/{amendment}/refusal")
  ModelAndView refuse(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var id = new AmendmentId(amendment);
    var reason = form.text("reason", LONGEST_REASON);
    return answer(who, here, "amendment-refusal:", id, form, () -> deciding.refuse(who, id, reason));
  }

  @PostMapping("/amendments/{amendment}/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable UUID amendment, Form form) {
    var id = new AmendmentId(amendment);
    return answer(who, here, "amendment-withdrawal:", id, form, () -> amending.withdraw(who, id));
  }

  private ModelAndView answer(Acting who, RegionHere here, String route, AmendmentId id, Form form, Runnable act) {
    var links = Links.of(here);
    return posting.answer(who, route + id.value(), form, () -> {
      act.run();
      return links.running().amendment(id.value());
    }, () -> pages.amendment(who, links, id));
  }
}
