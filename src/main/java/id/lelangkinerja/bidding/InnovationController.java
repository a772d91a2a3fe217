package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.InnovationPage;
import id.lelangkinerja.bidding.page.InnovationsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The innovations of a draft: at most ten, each with its own page. */
@RegionController
class InnovationController {
  private static final String YES = "YES";
  private static final String PART = "innovations";
  private static final String STAGE = "stage";
  private static final String INITIATOR = "initiator";
  private static final String AFFAIRS = "affairs";
  private static final String TRIAL = "trialOn";
  private static final String AIM = "aim";
  private static final String BENEFIT = "benefit";
  private static final String RESULT = "result";
  private final DraftDesk desk;
  private final Choices choices;

  InnovationController(DraftDesk desk, Choices choices) {
    this.desk = desk;
    this.choices = choices;
  }

  @GetMapping("/bids/{bid}/innovations")
  Screen list(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    return list(desk.draft(who, new BidId(bid)), here, Form.of(Map.of(), asked.reader()));
  }

  @GetMapping("/bids/{bid}/innovations/{no:[0-9]{1,2}}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable int no, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    Refused.unless(no >= 1 && no <= Math.min(draft.content().innovations().size() + 1, BidContent.MOST_INNOVATIONS),
        Reason.NOT_FOUND_HERE);
    return page(draft, here, no, Form.of(saved(draft, no), asked.reader()));
  }

  @PostMapping("/bids/{bid}/innovations/{no:[0-9]{1,2}}")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable int no, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    Refused.unless(no >= 1 && no <= BidContent.MOST_INNOVATIONS, Reason.NOT_FOUND_HERE);
    var innovation = new BidContent.Innovation(form.text("name", ContentRules.LONGEST_NAME),
        form.ticked("digital", YES), form.choice("kind", InnovationKind.class),
        form.text("description", ContentRules.LONGEST_TEXT), form.date("startsOn"), sheet(form));
    return desk.save(who, id, form, Links.of(here).bidPart(bid, PART), List.of(PART),
        content -> content.withInnovation(no, innovation), draft -> page(draft, here, no, form));
  }

  @PostMapping("/bids/{bid}/innovations/{no:[0-9]{1,2}}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable int no, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    return desk.save(who, id, form, Links.of(here).bidPart(bid, PART), List.of(PART, "milestones"), content -> {
      Refused.unless(no >= 1 && no <= content.innovations().size(), Reason.NOT_FOUND_HERE);
      return content.withoutInnovation(no);
    }, draft -> list(draft, here, form));
  }

  private Screen list(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var bid = draft.bid().bidId();
    var innovations = draft.content().innovations();
    var rows = IntStream.rangeClosed(1, innovations.size()).mapToObj(no -> {
      var each = innovations.get(no - 1);
      var url = links.bidPart(bid, "innovations/" + no);
      return new InnovationsPage.Row(no, each.name(), Choices.key("innovation-kind", each.kind()), each.digital(), url,
          url + "/removal");
    }).toList();
    var add = rows.size() < BidContent.MOST_INNOVATIONS ? links.bidPart(bid, "innovations/" + (rows.size() + 1)) : "";
    return Screen.of("bidding/innovations", new InnovationsPage(Heads.of(draft.bid(), links),
        desk.revision(form, draft, Map.of()), rows, add)).with(form);
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, int no, Form form) {
    var links = Links.of(here);
    var bid = draft.bid().bidId();
    return Screen.of("bidding/innovation",
        new InnovationPage(Heads.of(draft.bid(), links), desk.revision(form, draft, saved(draft, no)),
            no, no > draft.content().innovations().size(),
            choices.of(InnovationKind.class, "innovation-kind", form.reader()),
            stated(choices.of(InnovationStage.class, "innovation-stage", form.reader())),
            stated(choices.of(Initiator.class, "innovation-initiator", form.reader())),
            links.bidPart(bid, "innovations/" + no),
            links.bidPart(bid, PART)))
        .with(form);
  }

  private static Map<String, String> saved(DraftQuery.Draft draft, int no) {
    var innovations = draft.content().innovations();
    return no > innovations.size() ? Map.of() : values(innovations.get(no - 1));
  }

  private static InnovationSheet sheet(Form form) {
    var trial = form.typed(TRIAL).isBlank() ? Optional.<LocalDate>empty() : Optional.of(form.date(TRIAL));
    return new InnovationSheet(form.filter(STAGE, InnovationStage.class).orElse(InnovationStage.UNSTATED),
        form.filter(INITIATOR, Initiator.class).orElse(Initiator.UNSTATED),
        form.optionalText(AFFAIRS, ContentRules.LONGEST_NAME), trial,
        form.optionalText(AIM, ContentRules.LONGEST_TEXT), form.optionalText(BENEFIT, ContentRules.LONGEST_TEXT),
        form.optionalText(RESULT, ContentRules.LONGEST_TEXT));
  }

  /** What was not stated is left open in the list, and no choice of its own. */
  private static List<Choice> stated(List<Choice> all) {
    return all.stream().filter(each -> !each.value().equals(InnovationStage.UNSTATED.name())).toList();
  }

  private static Map<String, String> values(BidContent.Innovation each) {
    var sheet = each.sheet();
    var values = new HashMap<>(Map.of("name", each.name(), "digital", each.digital() ? YES : "", "kind",
        each.kind().name(), "description", each.description(), "startsOn", each.startsOn().toString()));
    values.putAll(Map.of(STAGE, sheet.stage().name(), INITIATOR, sheet.initiator().name(), AFFAIRS, sheet.affairs(),
        TRIAL, sheet.trialOn().map(LocalDate::toString).orElse(""), AIM, sheet.aim(), BENEFIT, sheet.benefit(), RESULT,
        sheet.result()));
    return values;
  }
}
