package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the person whom the gate let in; null only on pages that are open to all. */
@Configuration(proxyBeanMethods = false)
class ActingResolver implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private final Gate gate;

  ActingResolver(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    // Before the interface for other systems stands a gate of its own, which lets nobody in by a session.
    interceptors.addInterceptor(gate).excludePathPatterns("/api/**").order(-10);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Acting.class;
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    return request.getAttribute(Acting.class.getName(), RequestAttributes.SCOPE_REQUEST);
  }
}
