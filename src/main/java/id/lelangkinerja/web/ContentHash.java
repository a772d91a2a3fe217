package id.lelangkinerja.web;

import id.lelangkinerja.platform.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** A keyed hash of a form's content: tells two contents apart, and tells a reader of the database nothing. */
@Component
class ContentHash {
  private final InstallationKey installation;

  ContentHash(InstallationKey installation) {
    this.installation = installation;
  }

  String of(Form form) {
    var text = new StringBuilder();
    form.fields().stream().sorted()
        .forEach(field -> form.all(field).forEach(value -> text.append(field.length()).append(':').append(field)
            .append(value.length()).append(':').append(value)));
    return HexFormat.of().formatHex(installation.mac("form", text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
