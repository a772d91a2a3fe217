package id.lelangkinerja.web;

import gg.jte.output.Utf8ByteOutput;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.web.page.Rendered;
import id.lelangkinerja.web.page.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Who may keep a page. One that reads the same for everybody signed out may be kept by anybody, who asks each time
 * whether it still holds, so that nobody reads an old one after a change. All others are for their reader alone and
 * kept nowhere.
 */
final class Keeping {
  private static final int TAG_BYTES = 15;

  private Keeping() {}

  /** Says so in the answer; true where the reader's own copy still holds, and nothing more is to be sent. */
  static boolean settles(HttpServletRequest request, HttpServletResponse response, Shell shell, Utf8ByteOutput page)
      throws IOException {
    if (!isForEverybody(request, response, shell)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
      return false;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
    response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    return new ServletWebRequest(request, response).checkNotModified(tag(page));
  }

  /** Nobody is signed in, no field of it belongs to one reader, and no cookie goes with it. */
  private static boolean isForEverybody(HttpServletRequest request, HttpServletResponse response, Shell shell) {
    return request.getUserPrincipal() == null && !shell.signedIn() && !shell.csrf().isUsed()
        && "GET".equals(request.getMethod()) && response.getStatus() == HttpServletResponse.SC_OK
        && request.getParameter("lang") == null && response.getHeader(HttpHeaders.SET_COOKIE) == null;
  }

  /** Weak, since the page may travel compressed. */
  private static String tag(Utf8ByteOutput page) throws IOException {
    var digest = Sha256.fresh();
    page.writeTo(new Tagging(digest));
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), TAG_BYTES))
        + "\"";
  }

  /** Takes what is written into a digest, and of a part that was made once only its own. */
  private static final class Tagging extends OutputStream {
    private final MessageDigest digest;

    Tagging(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void write(int single) {
      digest.update((byte) single);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      var known = length == bytes.length ? Rendered.digest(bytes) : null;
      if (known == null) {
        digest.update(bytes, offset, length);
      } else {
        digest.update(known);
      }
    }
  }
}
