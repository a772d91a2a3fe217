package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.MilestonesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The milestones of a draft, each of an innovation or of the whole bid; they are kept in the order of their days. */
@RegionController
class MilestonesController {
  private static final String PART = "milestones";
  private static final String TEXT = "text";
  private static final String DUE = "dueOn";
  private static final String INNOVATION = "innovation";
  private final DraftDesk desk;

  MilestonesController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/milestones")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft.content().means().milestones()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/milestones")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    int innovations = desk.draft(who, id).content().innovations().size();
    var milestones = EditedRows.typed(form, Means.MOST_MILESTONES, TEXT, DUE).stream()
        .map(no -> milestone(form, no, innovations))
        .sorted(java.util.Comparator.comparing(Means.Milestone::dueOn)).toList();
    return desk.save(who, id, form, DraftDesk.next(form, Links.of(here), bid, PART), List.of(PART),
        content -> content.with(content.means().withMilestones(milestones)),
        draft -> page(draft, here, form));
  }

  private static Means.Milestone milestone(Form form, int no, int innovations) {
    var field = EditedRows.field(INNOVATION, no);
    int innovation = form.typed(field).isBlank() ? 0 : form.whole(field, 1, Math.max(1, innovations));
    return new Means.Milestone(form.date(EditedRows.field(DUE, no)),
        form.text(EditedRows.field(TEXT, no), ContentRules.LONGEST_LINE), innovation);
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var innovations = draft.content().innovations();
    var choices = IntStream.rangeClosed(1, innovations.size())
        .mapToObj(no -> new Choice(Integer.toString(no), innovations.get(no - 1).name())).toList();
    return Screen
        .of("bidding/milestones",
            new MilestonesPage(Heads.of(draft.bid(), links),
                desk.revision(form, draft, values(draft.content().means().milestones())),
                EditedRows.shown(form, Means.MOST_MILESTONES, TEXT, DUE), choices,
                links.bidPart(draft.bid().bidId(), PART)))
        .with(form);
  }

  private static Map<String, String> values(List<Means.Milestone> milestones) {
    return EditedRows.values(milestones, each -> Map.of(TEXT, each.text(), DUE, each.dueOn().toString(), INNOVATION,
        each.innovation() == 0 ? "" : Integer.toString(each.innovation())));
  }
}
