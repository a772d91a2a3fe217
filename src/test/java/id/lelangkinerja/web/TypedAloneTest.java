package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.platform.Reason;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** What was typed beside files that are too large. */
class TypedAloneTest {
  private static final String TYPED = "Jawaban panjang \u201cyang diketik\u201d\r\nbaris kedua";
  private static final MethodParameter PARAMETER = new MethodParameter(TypedAloneTest.class.getDeclaredMethods()[0],
      -1);
  private final UploadLimit limit = new UploadLimit(new UploadSizes(DataSize.ofKilobytes(64)));

  @Test
  void goes_on_to_its_page_without_the_files() throws ServletException, IOException {
    var passed = passed(form("_csrf", 100_000));
    assertThat(passed.getParameter("answer")).isEqualTo(TYPED);
    assertThat(passed.getParameterValues("also")).containsExactly("1", "2");
    assertThat(passed.getParameterMap()).containsOnlyKeys("_csrf", "answer", "also");
    assertThat(passed.getContentType()).doesNotStartWith("multipart");
    assertThat(passed.getAttribute(UploadLimit.LEFT)).isEqualTo(0L);
  }

  @Test
  void is_not_read_on_where_the_form_is_none_of_ours_or_cannot_be_read() throws ServletException, IOException {
    assertThat(TypedAlone.of(request(form("other", 100_000))).map(form -> form.getParameter("_csrf"))).isEmpty();
    var torn = form("_csrf", 100_000);
    assertThat(TypedAlone.of(request(Arrays.copyOf(torn, torn.length - 50)))).isEmpty();
    assertThat(TypedAlone.of(request("nothing of the kind".getBytes(StandardCharsets.UTF_8)))
        .map(form -> form.getParameter("_csrf"))).isEmpty();
  }

  @Test
  void stands_in_the_form_again_with_the_mistake_beside_the_files() throws ServletException, IOException {
    var sent = new FormResolver().resolveArgument(PARAMETER, null,
        new ServletWebRequest(passed(form("_csrf", 100_000))),
        null);
    for (var form : List.of(sent, Upload.noted(sent, (MultipartFile) null), Upload.noted(sent, List.of()))) {
      assertThat(form.typed("answer")).isEqualTo(TYPED);
      assertThat(form.mistakes()).singleElement().matches(mistake -> mistake.field().equals("file")
          && mistake.refused().reason() == Reason.UPLOAD_TOO_LARGE);
    }
  }

  @Test
  void and_a_form_within_the_limit_is_left_as_it_is() throws ServletException, IOException {
    var passed = passed(form("_csrf", 10));
    assertThat(passed.getContentType()).startsWith("multipart/form-data");
    assertThat(passed.getAttribute(UploadLimit.LEFT)).isNull();
  }

  private HttpServletRequest passed(byte[] body) throws ServletException, IOException {
    var chain = new MockFilterChain();
    limit.doFilter(request(body), new MockHttpServletResponse(), chain);
    return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
  }

  private static MockHttpServletRequest request(byte[] body) {
    var request = new MockHttpServletRequest("POST", "/3573/bids/x/completion");
    request.setContentType("multipart/form-data; boundary=batas");
    request.setContent(body);
    return request;
  }

  private static byte[] form(String token, int size) throws IOException {
    var form = new ByteArrayOutputStream();
    field(form, token, "tanda");
    field(form, "answer", TYPED);
    form.write(String.join("\r\n", "--batas", "Content-Disposition: form-data; name=\"file\"; filename=\"besar.pdf\"",
        "Content-Type: application/pdf", "", "").getBytes(StandardCharsets.UTF_8));
    form.write(new byte[size]);
    form.write("\r\n".getBytes(StandardCharsets.UTF_8));
    field(form, "also", "1");
    field(form, "also", "2");
    form.write("--batas--\r\n".getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static void field(ByteArrayOutputStream form, String name, String value) throws IOException {
    form.write(("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
        .getBytes(StandardCharsets.UTF_8));
  }
}
