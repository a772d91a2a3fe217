package id.lelangkinerja.api;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.token.Recognising.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does once what is sent with the header Idempotency-Key. The act and the use of the key are one transaction: the same
 * request sent again is answered as the first time, the key with other content is refused, and what was refused leaves
 * the key unused. A key belongs to a token and a route.
 */
@Service
class Once {
  static final String HEADER = "Idempotency-Key";
  /** Tells that the act was done before. */
  static final String REPLAYED = "Idempotency-Replayed";
  private static final int LONGEST = 200;
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");
  private final AnswerRepository answers;

  Once(AnswerRepository answers) {
    this.answers = answers;
  }

  /** What is sent: by which token, what it does to what, under which key, and the hash of its content. */
  record Sent(Bearer bearer, String route, String key, String hash) {
    static Sent of(HttpServletRequest request, String route, byte[] content) {
      var key = request.getHeader(HEADER);
      if (key != null && key.length() > LONGEST) {
        throw Unfit.of(List.of(new Refused(Reason.TOO_LONG, LONGEST).at(HEADER)));
      }
      Refused.unless(key != null && FORM.matcher(key).matches(), Reason.API_KEY_MISSING, HEADER);
      return new Sent((Bearer) Objects.requireNonNull(request.getAttribute(Bearer.class.getName())), route,
          Objects.requireNonNull(key), Sha256.hex(content));
    }
  }

  /** Acts and answers with the body that the act returns; API_KEY_REUSED where the key was used for other content. */
  @Transactional
  public ResponseEntity<byte[]> answer(Acting who, Sent sent, Supplier<byte[]> act) {
    var key = new AnswerRepository.Key(who.region(), sent.bearer().token(), sent.route(), sent.key());
    var hash = sent.hash();
    if (!answers.take(key, hash)) {
      var first = answers.find(key).orElseThrow();
      Refused.unless(first.contentHash().equals(hash), Reason.API_KEY_REUSED, HEADER);
      return ResponseEntity.ok().header(REPLAYED, "true").contentType(MediaType.APPLICATION_JSON)
          .body(Objects.requireNonNull(first.answer()).getBytes(StandardCharsets.UTF_8));
    }
    var body = act.get();
    answers.answered(key, new String(body, StandardCharsets.UTF_8));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }

  /** By the calendar. */
  @Transactional
  public void forget(RegionId region) {
    answers.forget(region);
  }
}
