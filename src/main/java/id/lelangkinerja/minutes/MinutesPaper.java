package id.lelangkinerja.minutes;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints minutes as a PDF for archives, in Indonesian whatever the reader's language. */
@Component
class MinutesPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final AnnouncedQuery announced;
  private final FrameQuery frames;
  private final StageQuery stages;
  private final NegotiationQuery negotiations;
  private final AwardQuery awards;

  MinutesPaper(TemplateEngine templates, MessageSource messages, AnnouncedQuery announced, FrameQuery frames,
      StageQuery stages, NegotiationQuery negotiations, AwardQuery awards) {
    this.templates = templates;
    this.messages = messages;
    this.announced = announced;
    this.frames = frames;
    this.stages = stages;
    this.negotiations = negotiations;
    this.awards = awards;
  }

  /** The year under which a round's minutes are numbered: that of its opening for bids. */
  int year(Acting who, RoundId round) {
    return announced.year(who, round);
  }

  byte[] print(Acting who, Subject subject, Mark mark, String number, @Nullable String replaces,
      @Nullable String reason,
      Instant at) {
    var frame = frames.frame(who, subject, mark, number, replaces, reason, at);
    Object page = switch (subject.kind()) {
      case ANNOUNCEMENT -> announced.announcement(who, subject, frame);
      case OPENING -> stages.opening(who, subject, frame);
      case PRESENTATION -> stages.presentation(who, subject, frame);
      case NEGOTIATION -> negotiations.negotiation(who, subject, frame);
      case AWARD -> awards.award(who, subject, frame);
    };
    var output = new StringOutput();
    templates.render("minutes/pdf/" + subject.kind().slug() + ".jte",
        Map.<String, Object>of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return Pdf.render(output.toString());
  }
}
