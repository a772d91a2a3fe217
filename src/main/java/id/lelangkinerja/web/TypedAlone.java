package id.lelangkinerja.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A form that brought too much: what was typed, without its files. They are read past as they come and kept nowhere, so
 * that the page can be shown again with everything that was typed.
 */
final class TypedAlone extends HttpServletRequestWrapper {
  /** As the servlet container reads what it does not want, before it closes the connection. */
  static final long MOST = 100L << 20;
  private static final int BUFFER = 8192;
  private static final int MOST_FIELDS = 500;
  /** In bytes, of all that was typed. */
  private static final int MOST_TYPED = 1 << 20;
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename\\*?=");
  private static final String CONTENT = "content-disposition:";
  private final Map<String, String[]> typed;

  private TypedAlone(HttpServletRequest request, Map<String, String[]> typed) {
    super(request);
    this.typed = typed;
  }

  /** Empty where the form cannot be read, or is more than anybody waits for. */
  static Optional<TypedAlone> of(HttpServletRequest request) throws IOException {
    var type = MediaType.parseMediaType(request.getContentType());
    var boundary = type.getParameter("boundary");
    if (boundary == null || request.getContentLengthLong() > MOST) {
      return Optional.empty();
    }
    try {
      var form = new MultipartStream(request.getInputStream(), boundary.getBytes(StandardCharsets.ISO_8859_1), BUFFER,
          null);
      return Optional.of(new TypedAlone(request, typed(form)));
    } catch (MultipartStream.MalformedStreamException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, String[]> typed(MultipartStream form) throws IOException {
    var typed = new LinkedHashMap<String, String[]>();
    int room = MOST_TYPED;
    int fields = 0;
    for (boolean more = form.skipPreamble(); more; more = form.readBoundary()) {
      var name = name(form.readHeaders());
      if (name.isEmpty()) {
        form.discardBodyData();
        continue;
      }
      var text = new Bounded(room);
      form.readBodyData(text);
      room -= text.size();
      fields++;
      if (fields > MOST_FIELDS) {
        throw new IllegalArgumentException("more fields than any form has");
      }
      typed.merge(name.get(), new String[]{text.toString(StandardCharsets.UTF_8)}, TypedAlone::both);
    }
    return typed;
  }

  /** The name of a field; empty for a file. */
  private static Optional<String> name(String headers) {
    return headers.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(CONTENT))
        .filter(line -> !FILE.matcher(line).find()).map(NAME::matcher).filter(Matcher::find)
        .map(found -> found.group(1)).findFirst();
  }

  private static String[] both(String[] one, String[] other) {
    var all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** Takes so many bytes and no more. */
  private static final class Bounded extends ByteArrayOutputStream {
    private final int most;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (size() + length > most) {
        throw new IllegalArgumentException("more text than any form has");
      }
      super.write(bytes, from, length);
    }

    @Override
    public synchronized void write(int one) {
      write(new byte[]{(byte) one}, 0, 1);
    }
  }

  @Override
  public String getContentType() {
    return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = typed.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(typed);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(typed.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return typed.get(name);
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public @Nullable Part getPart(String name) {
    return null;
  }
}
