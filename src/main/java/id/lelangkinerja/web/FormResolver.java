package id.lelangkinerja.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Fills a controller's {@link Form} with every field of the request, as typed. */
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
    return new Form(typed,
        servlet == null ? java.util.Locale.of("id") : RequestContextUtils.getLocale(servlet));
  }
}
