package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.MeasurePage;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen for how an indicator is measured, in the reader's words. */
@Component
class MeasureChoices {
  private final Choices choices;
  private final MessageSource messages;

  MeasureChoices(Choices choices, MessageSource messages) {
    this.choices = choices;
    this.messages = messages;
  }

  MeasurePage.Measuring of(Locale reader) {
    return new MeasurePage.Measuring(choices.of(Direction.class, "polarity", reader),
        choices.of(Aggregation.class, "aggregation", reader), choices.of(Frequency.class, "frequency", reader),
        List.of(new Choice("yes", new Texts(reader, messages).get("indicator.from-baseline.yes"))));
  }
}
