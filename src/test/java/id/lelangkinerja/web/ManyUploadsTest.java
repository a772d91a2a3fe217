package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class ManyUploadsTest {
  private final UploadLimit limit = new UploadLimit(new UploadSizes(DataSize.ofMegabytes(12)));
  private int answered;

  @Test
  void twenty_four_forms_with_files_are_answered_at_once_and_one_more_is_asked_to_come_again()
      throws ServletException, IOException {
    var refused = sent(24);
    assertThat(answered).isEqualTo(24);
    assertThat(refused.getForwardedUrl()).isEqualTo("/error");
    assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
    assertThat(sent(0).getForwardedUrl()).as("those before are done").isNull();
  }

  /** Each form is still being answered when the next comes in; returns the answer to the last. */
  private MockHttpServletResponse sent(int more) throws ServletException, IOException {
    var request = new MockHttpServletRequest("POST", "/3573/measurements/x/evidence");
    request.setContentType("multipart/form-data; boundary=batas");
    var response = new MockHttpServletResponse();
    var last = new MockHttpServletResponse[]{response};
    FilterChain chain = (_, _) -> {
      answered++;
      if (more > 0) {
        last[0] = sent(more - 1);
      }
    };
    limit.doFilter(request, response, chain);
    if (response.getForwardedUrl() != null) {
      assertThat(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(503);
    }
    return last[0];
  }
}
