package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.SigningDayPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.LiveStreams;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The day on which many documents are signed: on a wall for all in the room, and the way to sign one after the other.
 */
@RegionController
class SigningDayController {
  private final SigningDays days;
  private final LiveStreams streams;
  private final Clock clock;

  SigningDayController(SigningDays days, LiveStreams streams, Clock clock) {
    this.days = days;
    this.streams = streams;
    this.clock = clock;
  }

  /** What one module has on the wall, and which signatures wait for the answer of the national service. */
  private record Part(SignedOnDay module, List<SignedOnDay.Row> rows, Map<UUID, Party> unanswered) {
    boolean waits(SignedOnDay.Row row, Party side) {
      return unanswered.get(row.id()) == side;
    }

    long waiting() {
      return rows.stream().filter(row -> unanswered.containsKey(row.id())).count();
    }
  }

  @GetMapping("/contracts/signing-day")
  Screen show(Acting who, RegionHere here, Form asked) {
    var links = Links.of(here);
    var parts = parts(who);
    var mine = days.toSign(who, links);
    return Screen.of("contract/signing-day",
        new SigningDayPage(all(parts), inForce(parts),
            parts.stream().flatMap(part -> part.rows().stream().map(row -> row(who, links, part, row)))
                .toList(),
            mine.size(), mine.isEmpty() ? null : days.behind(mine, asked.typed("after")).orElse(mine.getFirst()),
            state(parts), links.contracts().signingDayStream(),
            links.contracts().contractDrafts()))
        .with(Form.empty());
  }

  private static SigningDayPage.Row row(Acting who, Links links, Part part, SignedOnDay.Row row) {
    return new SigningDayPage.Row(part.module().kind().key(), row.number(), row.title(), row.agency(),
        part.module().page(who, links, row),
        new SigningDayPage.Signature(row.firstName(), row.firstAt(), row.wetInk(), part.waits(row, Party.FIRST)),
        second(part, row));
  }

  private static SigningDayPage.@Nullable Signature second(Part part, SignedOnDay.Row row) {
    return row.secondName() == null
        ? null
        : new SigningDayPage.Signature(row.secondName(), row.secondAt(), row.wetInk(), part.waits(row, Party.SECOND));
  }

  @GetMapping("/contracts/signing-day/stream")
  ResponseEntity<SseEmitter> stream(Acting who) {
    return streams.of(who.person(), () -> state(parts(who)));
  }

  private List<Part> parts(Acting who) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return days.modules().stream().map(module -> new Part(module, module.on(who, today), days.unanswered(who, module)))
        .toList();
  }

  private static int all(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.rows().size()).sum();
  }

  private static int inForce(List<Part> parts) {
    return (int) parts.stream().flatMap(part -> part.rows().stream()).filter(SignedOnDay.Row::isComplete).count();
  }

  /** Another one after every signature, order of one and answer to it, and when a document is sent or taken back. */
  private static String state(List<Part> parts) {
    int signatures = parts.stream().flatMap(part -> part.rows().stream()).mapToInt(SignedOnDay.Row::signatures).sum();
    return all(parts) + "/" + signatures + "/" + inForce(parts) + "/" + parts.stream().mapToLong(Part::waiting).sum();
  }
}
