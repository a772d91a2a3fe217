package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Fills a controller's {@link Form} with every field of the request, as typed; with a mistake where its files were too
 * large and were left behind.
 */
final class FormResolver implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Form.class;
  }

  @Override
  public Form resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    var typed = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
    typed.remove("_csrf");
    var servlet = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
    var form = new Form(typed, servlet == null ? java.util.Locale.of("id") : RequestContextUtils.getLocale(servlet));
    if (request.getAttribute(UploadLimit.LEFT, RequestAttributes.SCOPE_REQUEST) instanceof Long most) {
      form.mistake(Upload.FIELD, new Refused(Reason.UPLOAD_TOO_LARGE, most));
    }
    return form;
  }
}
