package id.lelangkinerja.measurement;

import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.Acting;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import org.springframework.boot.test.context.TestComponent;

/** Figures on their way, by the use cases. */
@TestComponent
class Reports {
  private final Drafting drafting;
  private final AttachingEvidence attaching;
  private final Submitting submitting;

  Reports(Drafting drafting, AttachingEvidence attaching, Submitting submitting) {
    this.drafting = drafting;
    this.attaching = attaching;
    this.submitting = submitting;
  }

  void draft(Acting who, MeasurementId id, String value) {
    drafting.save(who, id, NewValue.of(new BigDecimal(value), ""));
  }

  /** Written down with one file of evidence and handed in. */
  void handIn(Acting who, MeasurementId id, String value) {
    draft(who, id, value);
    attaching.attach(who, id, "laporan.pdf", new ByteArrayInputStream(Samples.pdf()));
    submitting.submit(who, id);
  }
}
