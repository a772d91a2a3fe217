package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.SigningDayPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.LiveStreams;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The day on which many contracts are signed: on a wall for all in the room, and the way to sign one after the other.
 */
@RegionController
class SigningDayController {
  private final SigningDayQuery day;
  private final DeskQuery desk;
  private final LiveStreams streams;
  private final Clock clock;

  SigningDayController(SigningDayQuery day, DeskQuery desk, LiveStreams streams, Clock clock) {
    this.day = day;
    this.desk = desk;
    this.streams = streams;
    this.clock = clock;
  }

  @GetMapping("/contracts/signing-day")
  Screen show(Acting who, RegionHere here) {
    var links = Links.of(here).contracts();
    var rows = rows(who);
    var mine = desk.toSign(who);
    return Screen.of("contract/signing-day", new SigningDayPage(rows.size(), inForce(rows),
        rows.stream().map(row -> new SigningDayPage.Row(row.number(), row.title(), row.agency(),
            links.contractDesk(row.contractId()),
            new SigningDayPage.Signature(row.firstName(), row.firstAt(), row.wetInk()),
            new SigningDayPage.Signature(row.secondName(), row.secondAt(), row.wetInk()))).toList(),
        mine.size(), mine.isEmpty() ? null : links.contractSignatureInTurn(mine.getFirst().contractId()),
        state(rows), links.signingDayStream(), links.contractDrafts())).with(Form.empty());
  }

  @GetMapping("/contracts/signing-day/stream")
  ResponseEntity<SseEmitter> stream(Acting who) {
    return streams.of(who.person(), () -> state(rows(who)));
  }

  private List<SigningDayQuery.Row> rows(Acting who) {
    return day.of(who, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
  }

  private static int inForce(List<SigningDayQuery.Row> rows) {
    return (int) rows.stream().filter(row -> row.signatures() == 2).count();
  }

  /** Another one after every signature, and when a contract is sent or taken back. */
  private static String state(List<SigningDayQuery.Row> rows) {
    return rows.size() + "/" + rows.stream().mapToInt(SigningDayQuery.Row::signatures).sum() + "/" + inForce(rows);
  }
}
