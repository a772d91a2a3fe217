package id.lelangkinerja.measurement;

import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.Acting;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;

/** Figures on their way, by the use cases. */
@Prop
public class Reports {
  private final Drafting drafting;
  private final AttachingEvidence attaching;
  private final Submitting submitting;
  private final Verifying verifying;

  Reports(Drafting drafting, AttachingEvidence attaching, Submitting submitting, Verifying verifying) {
    this.drafting = drafting;
    this.attaching = attaching;
    this.submitting = submitting;
    this.verifying = verifying;
  }

  public void draft(Acting who, MeasurementId id, String value) {
    drafting.save(who, id, NewValue.of(new BigDecimal(value), ""));
  }

  /** Written down with one file of evidence and handed in, with an answer to whatever is asked. */
  public void handIn(Acting who, MeasurementId id, String value) {
    draft(who, id, value);
    attaching.attach(who, id, "laporan.pdf", new ByteArrayInputStream(Samples.pdf()));
    submit(who, id);
  }

  /** Hands in what is written down, and answers whatever it raises. */
  public void submit(Acting who, MeasurementId id) {
    submitting.submit(who, id, Replies.toAll("Sudah diperiksa"));
  }

  /** Handed in by the first and verified by the second. */
  public void verified(Acting reporter, Acting verifier, MeasurementId id, String value) {
    handIn(reporter, id, value);
    verifying.verify(verifier, id);
  }
}
