package id.lelangkinerja.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.lelangkinerja.platform.RegionHere;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes parts of pages that read the same for all who may see them, so that they can be kept. Their shell has no reader: a
 * part with a field against forged posts fails at once, and no name can get into it.
 */
@Component
public class Writing {
  private final TemplateEngine engine;
  private final Shells shells;
  private final boolean live;

  Writing(TemplateEngine engine, Shells shells, @Value("${lk.templates:}") String folder) {
    this.engine = engine;
    this.shells = shells;
    this.live = !folder.isEmpty();
  }

  /** The part of this template, which takes the shell and these by their names. */
  public Written write(String template, RegionHere here, Locale reader, Map<String, Object> told) {
    var values = new HashMap<>(told);
    values.put("shell", shells.ofNobody(here, reader));
    return live ? Written.live(() -> bytes(template, values)) : Written.of(bytes(template, values));
  }

  private byte[] bytes(String template, Map<String, Object> values) {
    var output = new Utf8ByteOutput();
    engine.render(template + ".jte", values, output);
    return output.toByteArray();
  }
}
