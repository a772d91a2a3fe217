package id.lelangkinerja.api;

import id.lelangkinerja.database.Outage;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Constraints;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong under the API's address is told as a problem, whether a handler was found or not. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
  private final Answering answering;

  ApiFaults(Answering answering) {
    this.answering = answering;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
      @Nullable Object handler, Exception failure) {
    if (!ApiPaths.isApi(request)) {
      return null;
    }
    try {
      if (failure instanceof Unfit unfit) {
        answering.refuse(unfit, request, response);
      } else {
        if (failure instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
          response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
        answering.refuse(reason(failure), request, response);
      }
    } catch (IOException gone) {
      LOG.debug("nobody is left to be told", gone);
    }
    return new ModelAndView();
  }

  /** The reason of the catalogue for it; what nobody foresaw is logged here, and told without a word of its inside. */
  static Refused reason(Exception failure) {
    return switch (failure) {
      case Refused refused -> refused;
      case HttpRequestMethodNotSupportedException method -> new Refused(Reason.API_METHOD, method.getMethod());
      case HttpMediaTypeNotAcceptableException _ -> new Refused(Reason.API_NOT_ACCEPTABLE);
      case HttpMediaTypeNotSupportedException other -> new Refused(Reason.API_TYPE_UNFIT, taken(other));
      case NoResourceFoundException _ -> new Refused(Reason.NOT_FOUND_HERE);
      case NoHandlerFoundException _ -> new Refused(Reason.NOT_FOUND_HERE);
      case MethodArgumentTypeMismatchException _ -> new Refused(Reason.NOT_FOUND_HERE);
      case ServletRequestBindingException _ -> new Refused(Reason.API_ADDRESS_UNREADABLE);
      case DataIntegrityViolationException broken when Constraints.reasonOf(broken).isPresent() ->
        new Refused(Constraints.reasonOf(broken).orElseThrow());
      case Exception full when Outage.isFull(full) -> new Refused(Reason.DISK_FULL);
      case Exception away when Outage.isAway(away) -> new Refused(Reason.API_BUSY);
      default -> {
        LOG.error("an unforeseen failure in the API", failure);
        yield new Refused(Reason.API_BROKEN);
      }
    };
  }

  /** The types that the operation takes; where none is told, it is one that takes JSON, as nearly all do. */
  private static String taken(HttpMediaTypeNotSupportedException other) {
    var types = other.getSupportedMediaTypes();
    return types.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : MediaType.toString(types);
  }
}
