package id.lelangkinerja.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads those who are signed out to the sign-in page, and back to where they wanted to go. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInNeededPages {
  @ExceptionHandler
  String signInNeeded(SignInNeeded needed, HttpServletRequest request) {
    return "redirect:/sign-in?next=" + request.getRequestURI();
  }
}
