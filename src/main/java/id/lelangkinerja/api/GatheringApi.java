package id.lelangkinerja.api;

import id.lelangkinerja.measurement.Brought;
import id.lelangkinerja.measurement.BroughtPart;
import id.lelangkinerja.measurement.Gathered;
import id.lelangkinerja.measurement.Gathering;
import id.lelangkinerja.measurement.Outcome;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.token.Recognising.Bearer;
import id.lelangkinerja.token.TokenScope;
import id.lelangkinerja.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import tools.jackson.databind.node.ObjectNode;

/** Writes many figures down at once, all or none, each named by its contract, its indicator and its period. */
@ApiController
class GatheringApi {
  static final int MOST_ROWS = 20_000;
  /** So many faults of form are told; who has more has understood something else. */
  private static final int MOST_FAULTS = 1000;
  private static final int LONGEST_NAME = 200;
  private static final Set<String> FIELDS = Set.of("dry_run", "hand_in", "rows");
  private static final Set<String> ROW = Set.of("contract", "indicator", "period", "value", "numerator", "denominator",
      "note", "provisional", "explanation", "parts");
  private static final Set<String> PART = Set.of("category", "value", "numerator", "denominator");
  /** No breakdown asks for more. */
  private static final int MOST_PARTS = 999;
  private final Gathering gathering;
  private final Once once;
  private final Answering answering;

  GatheringApi(Gathering gathering, Once once, Answering answering) {
    this.gathering = gathering;
    this.once = once;
    this.answering = answering;
  }

  /** What became of each row; {@code written} is false after a look. */
  record Answer(boolean dryRun, boolean written, List<Result> results) {}

  /** What became of a row: new, changed, same or faulty. */
  record Result(int line, String result, @Nullable UUID figure, List<Fault> errors) {}

  /** What is the matter with a row; the field is empty where it is the row as a whole. */
  record Fault(String field, String code, String detail) {}

  /** A problem with all rows beside it, of which at least one is faulty. */
  record Faulty(String type, String title, int status, String detail, String code, List<Problem.Fault> errors,
      List<Result> results) {}

  /** Rows of which one is faulty: nothing is written, and the key stays unused. */
  private static final class RowsFaulty extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Gathered gathered;

    RowsFaulty(Gathered gathered) {
      super("faulty rows");
      this.gathered = gathered;
    }
  }

  private record Wanted(boolean dryRun, boolean handIn, List<Brought> rows) {}

  @Needs(TokenScope.FIGURES_WRITE)
  @PutMapping(path = "/figures", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Nullable
  ResponseEntity<byte[]> gather(Acting who, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked.nothing(request);
    var bearer = (Bearer) Objects.requireNonNull(request.getAttribute(Bearer.class.getName()));
    var body = Json.body(request);
    var sent = Once.Sent.of(request, "figures", body);
    var wanted = wanted(body);
    Refused.unless(!wanted.handIn() || bearer.may(TokenScope.FIGURES_HAND_IN), Reason.API_SCOPE_MISSING,
        TokenScope.FIGURES_HAND_IN.word());
    var texts = answering.texts(request);
    if (wanted.dryRun()) {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(
          new Answer(true, false, results(gathering.look(who, wanted.rows(), wanted.handIn()), texts))));
    }
    try {
      return once.answer(who, sent, () -> taken(who, wanted, bearer, texts));
    } catch (RowsFaulty faulty) {
      answering.write(problem(faulty.gathered, texts), Reason.API_ROWS_FAULTY.kind().status(), request, response);
      return null;
    }
  }

  private byte[] taken(Acting who, Wanted wanted, Bearer bearer, Texts texts) {
    var gathered = gathering.take(who, wanted.rows(), wanted.handIn(), bearer.system());
    if (!gathered.whole()) {
      throw new RowsFaulty(gathered);
    }
    return Json.write(new Answer(false, true, results(gathered, texts)));
  }

  private static Faulty problem(Gathered gathered, Texts texts) {
    var results = results(gathered, texts);
    long faulty = results.stream().filter(each -> !each.errors().isEmpty()).count();
    var told = Problem.of(new Refused(Reason.API_ROWS_FAULTY, faulty, results.size()), texts);
    return new Faulty(told.type(), told.title(), told.status(), told.detail(), told.code(), told.errors(), results);
  }

  private static List<Result> results(Gathered gathered, Texts texts) {
    return gathered.outcomes().stream().map(each -> new Result(each.line(),
        each.what().name().toLowerCase(Locale.ROOT), each.figure(), faults(each, texts))).toList();
  }

  private static List<Fault> faults(Outcome outcome, Texts texts) {
    var fault = outcome.fault();
    return fault == null
        ? List.of()
        : List.of(new Fault(field(Objects.requireNonNullElse(fault.field(), "")), fault.reason().name(),
            texts.refusal(fault)));
  }

  /** What a table has on lines of their own stands here in one field. */
  private static String field(String name) {
    return "part".equals(name) ? "parts" : name;
  }

  private static Wanted wanted(byte[] body) {
    var faults = new ArrayList<Refused>();
    var fields = new Fields(Json.object(body), "", faults).only(FIELDS);
    boolean dryRun = fields.flag("dry_run");
    boolean handIn = fields.flag("hand_in");
    var rows = new ArrayList<Brought>();
    var given = fields.list("rows", MOST_ROWS);
    for (int no = 0; no < given.size() && faults.size() < MOST_FAULTS; no++) {
      var pointer = "/rows/" + no;
      if (given.get(no) instanceof ObjectNode row) {
        rows.add(brought(no + 1, row, pointer, faults));
      } else {
        faults.add(new Refused(Reason.API_FIELD_UNFIT, "object").at(pointer));
      }
    }
    if (!faults.isEmpty()) {
      throw Unfit.of(faults);
    }
    return new Wanted(dryRun, handIn, rows);
  }

  private static Brought brought(int line, ObjectNode object, String pointer, List<Refused> faults) {
    var row = new Fields(object, pointer, faults).only(ROW);
    return new Brought(line, row.text("contract", LONGEST_NAME), row.text("indicator", LONGEST_NAME),
        row.text("period", LONGEST_NAME), FiguresApi.value(row), row.optionalText("explanation", Replies.LONGEST),
        parts(line, row, pointer, faults));
  }

  /** The parts of a figure; none where the field is not there. */
  static List<BroughtPart> parts(int line, Fields row, String pointer, List<Refused> faults) {
    var parts = new ArrayList<BroughtPart>();
    var given = row.optionalList("parts", MOST_PARTS);
    for (int no = 0; no < given.size(); no++) {
      var at = pointer + "/parts/" + no;
      if (given.get(no) instanceof ObjectNode part) {
        parts.add(part(line, new Fields(part, at, faults).only(PART)));
      } else {
        faults.add(new Refused(Reason.API_FIELD_UNFIT, "object").at(at));
      }
    }
    return parts;
  }

  private static BroughtPart part(int line, Fields part) {
    var value = part.optionalNumber("value");
    var numerator = part.optionalNumber("numerator");
    var denominator = part.optionalNumber("denominator");
    if (part.holds() && value == null && (numerator == null || denominator == null)) {
      part.fault(numerator == null ? "value" : "denominator", new Refused(Reason.REQUIRED));
    }
    return new BroughtPart(line, part.text("category", LONGEST_NAME), value, numerator, denominator);
  }
}
