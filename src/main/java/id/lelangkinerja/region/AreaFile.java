package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of boundaries in a form, as text. */
final class AreaFile {
  private AreaFile() {}

  /** Empty where no file was chosen, or it is no text in UTF-8. */
  static String text(@Nullable MultipartFile file) {
    if (file == null) {
      return "";
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      return "";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The form with the text as one more field, so that another file under the same key is seen to be another. */
  static Form noted(Form sent, String text) {
    var typed = new LinkedHashMap<String, List<String>>();
    sent.fields().forEach(field -> typed.put(field, sent.all(field)));
    typed.put("file", List.of(text));
    var form = new Form(typed, sent.reader());
    if (text.isBlank()) {
      form.mistake("file", new Refused(Reason.GEO_UNREADABLE));
    }
    return form;
  }
}
