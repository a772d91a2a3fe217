package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.Revision;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.web.Autosaving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the sections of a draft have in common: each changes its part of the draft, by its button or by the page itself
 * while it is filled in, and tells where somebody else changed the same part meanwhile.
 */
@Component
class DraftDesk {
  private static final String AUTOSAVE = "autosave";
  private static final Set<String> NO_FIELDS_OF_THE_SECTION = Set.of("version", "key", "more", AUTOSAVE);
  private final DraftQuery drafts;
  private final Drafting drafting;
  private final Posting posting;
  private final Autosaving autosaving;

  DraftDesk(DraftQuery drafts, Drafting drafting, Posting posting, Autosaving autosaving) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.posting = posting;
    this.autosaving = autosaving;
  }

  DraftQuery.Draft draft(Acting who, BidId bid) {
    return drafts.draft(who, bid);
  }

  /**
   * What a section's form is based on: what it was, unless the sender has just been told of a newer one.
   *
   * @param saved the section's fields as they are saved now
   */
  Revision revision(Form form, DraftQuery.Draft draft, Map<String, String> saved) {
    boolean stale = form.mistakes().stream().anyMatch(each -> each.refused().reason() == Reason.CHANGED_MEANWHILE);
    return new Revision(stale || form.version() == 0 ? draft.revision() : form.version(), stale,
        stale ? elsewhere(form, saved) : Map.of());
  }

  /** After a section of rows was saved: back to the task list, or to the same section to write further rows. */
  static String next(Form form, Links links, UUID bid, String part) {
    return links.bidPart(bid, form.ticked("more", "YES") ? part : "draft");
  }

  /**
   * Saves the section and goes to the next address, or tells the page that saved by itself.
   *
   * @param page the section's page, shown again with the draft as it is now where the form was refused
   */
  ModelAndView save(Acting who, BidId bid, Form form, String next, List<String> sections,
      UnaryOperator<BidContent> change, Function<DraftQuery.Draft, Screen> page) {
    if (form.ticked(AUTOSAVE, "YES")) {
      return told(autosaving.answer(form, () -> drafting.save(who, bid, sections, form.version(), change)));
    }
    return posting.answer(who, "bid-draft:" + bid.value(), form, () -> {
      drafting.save(who, bid, sections, form.version(), change);
      return next;
    }, () -> page.apply(drafts.draft(who, bid)));
  }

  private static Map<String, String> elsewhere(Form form, Map<String, String> saved) {
    var elsewhere = new HashMap<String, String>();
    saved.forEach((field, kept) -> {
      if (!kept.equals(form.typed(field).replace("\r\n", "\n"))) {
        elsewhere.put(field, kept);
      }
    });
    form.fields().stream().filter(field -> !saved.containsKey(field) && !form.typed(field).isBlank())
        .filter(field -> !NO_FIELDS_OF_THE_SECTION.contains(field)).forEach(field -> elsewhere.put(field, ""));
    return elsewhere;
  }

  private static ModelAndView told(ResponseEntity<String> answer) {
    return new ModelAndView((_, _, response) -> {
      response.setStatus(answer.getStatusCode().value());
      answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      var body = answer.getBody();
      if (body != null) {
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
    });
  }
}
