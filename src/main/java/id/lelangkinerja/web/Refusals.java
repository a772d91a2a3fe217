package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.ErrorPage;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Refusals that no form shows, as pages in the reader's language. What one may not see does not exist. */
@ControllerAdvice
class Refusals {
  private static final String DISK_FULL = "53100";
  private final MessageSource messages;

  Refusals(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletRequest request) {
    var texts = new Texts(RequestContextUtils.getLocale(request), messages);
    int status = refused.reason().kind().status();
    return status == 404 ? missing(request) : page(status, texts.refusal(refused), texts.get("error.advice"));
  }

  @ExceptionHandler({MethodArgumentTypeMismatchException.class, NoResourceFoundException.class,
      MissingServletRequestParameterException.class})
  ModelAndView missing(HttpServletRequest request) {
    var texts = new Texts(RequestContextUtils.getLocale(request), messages);
    return page(404, texts.refusal(new Refused(Reason.NOT_FOUND_HERE)), texts.get("error.advice"));
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
    var texts = new Texts(RequestContextUtils.getLocale(request), messages);
    return page(413, texts.get("error.too-large"), texts.get("error.back"));
  }

  /** The database has no room left: nothing was kept, and it is not the reader's fault. */
  @ExceptionHandler
  ModelAndView full(DataAccessResourceFailureException failure, HttpServletRequest request) {
    if (!(failure.getMostSpecificCause() instanceof SQLException said) || !DISK_FULL.equals(said.getSQLState())) {
      throw failure;
    }
    return refused(new Refused(Reason.DISK_FULL), request);
  }

  private static ModelAndView page(int status, String title, String advice) {
    var page = new ModelAndView("error", "page", new ErrorPage(status, title, advice));
    page.setStatus(HttpStatus.valueOf(status));
    return page;
  }
}
