package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Proposing other targets, taking the proposal back, deciding it. */
@RegionController
class AmendmentController {
  private static final int LONGEST_REASON = 2000;
  private final AmendmentPages pages;
  private final Amending amending;
  private final Deciding deciding;
  private final Posting posting;

  AmendmentController(AmendmentPages pages, Amending amending, Deciding deciding, Posting posting) {
    this.pages = pages;
    this.amending = amending;
    this.deciding = deciding;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/amendments/new")
  Screen form(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    return pages.proposal(who, Links.of(here), new ContractId(contract), form.reader()).with(form);
  }

  @PostMapping("/contracts/{contract}/amendments")
  ModelAndView propose(Acting who, RegionHere here, @PathVariable UUID contract, Form form) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var ground = form.choice("ground", Ground.class);
    var reason = form.text("reason", LONGEST_REASON);
    var targets = targets(who, id, form);
    return posting.answer(who, "contract-amendment:" + contract, form,
        () -> links.running().amendment(amending.propose(who, id, ground, reason, targets).value()),
        () -> pages.proposal(who, links, id, form.reader()));
  }

  @GetMapping("/amendments/{amendment}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID amendment) {
    return pages.amendment(who, Links.of(here), new AmendmentId(amendment)).with(Form.empty());
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

  /** What was filled in; a field left empty keeps its target. */
  private Map<UUID, BigDecimal> targets(Acting who, ContractId id, Form form) {
    var targets = new LinkedHashMap<UUID, BigDecimal>();
    for (var commitment : pages.sheet(who, id).commitments()) {
      form.optionalNumber(NewTargets.field(commitment))
          .ifPresent(target -> targets.put(commitment.commitmentId(), target));
    }
    return targets;
  }
}
