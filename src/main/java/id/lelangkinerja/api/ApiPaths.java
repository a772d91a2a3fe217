package id.lelangkinerja.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the API lies, and that nothing of it is reached but through its own gate. */
@Configuration(proxyBeanMethods = false)
class ApiPaths implements WebMvcConfigurer {
  static final String ROOT = "/api/";
  private final ApiGate gate;

  ApiPaths(ApiGate gate) {
    this.gate = gate;
  }

  @Override
  public void configurePathMatch(PathMatchConfigurer paths) {
    paths.addPathPrefix("/api/v1/{region:[0-9]{2,4}}", HandlerTypePredicate.forAnnotation(ApiController.class));
  }

  /** After the region of the address is known, which stands at -20. */
  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(gate).addPathPatterns(ROOT + "**").order(-10);
  }

  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(ROOT);
  }
}
