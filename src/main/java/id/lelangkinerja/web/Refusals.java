package id.lelangkinerja.web;

import id.lelangkinerja.database.Outage;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.ErrorPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
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
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
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

  /** The database is away, or has no room left: it is not the reader's fault, and nothing else of them is. */
  @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class,
      CannotCreateTransactionException.class, TransactionSystemException.class})
  ModelAndView without(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
    if (Outage.isFull(failure)) {
      return refused(new Refused(Reason.DISK_FULL), request);
    }
    if (!Outage.isAway(failure)) {
      throw failure;
    }
    LOG.warn("The database cannot serve {}: {}", request.getRequestURI(), failure.getMessage());
    var texts = new Texts(RequestContextUtils.getLocale(request), messages);
    response.setHeader(HttpHeaders.RETRY_AFTER, UploadLimit.PATIENCE);
    return page(503, texts.get("error.away"), texts.get("error.advice"));
  }

  private static ModelAndView page(int status, String title, String advice) {
    var page = new ModelAndView("error", "page", new ErrorPage(status, title, advice));
    page.setStatus(HttpStatus.valueOf(status));
    return page;
  }
}
