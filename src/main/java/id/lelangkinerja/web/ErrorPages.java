package id.lelangkinerja.web;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.web.page.ErrorPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is shown when something went wrong outside any page: never a stack trace, always a way on. */
@Controller
class ErrorPages implements ErrorController {
  private final MessageSource messages;

  ErrorPages(MessageSource messages) {
    this.messages = messages;
  }

  @OpenToAll
  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer known ? known : 404;
    var texts = new Texts(RequestContextUtils.getLocale(request), messages);
    var kind = switch (status) {
      case 403 -> "error.forbidden";
      case 404, 405 -> "refused.not_found_here";
      case 413 -> "error.too-large";
      case 503 -> request.getAttribute(DatabaseAway.TOLD) == null ? "error.busy" : "error.away";
      default -> status < 500 ? "error.bad-request" : "error.ours";
    };
    var page = new ModelAndView("error", "page", new ErrorPage(status, texts.get(kind),
        texts.get(status == 413 ? "error.back" : "error.advice")));
    page.setStatus(HttpStatus.valueOf(status));
    return page;
  }
}
