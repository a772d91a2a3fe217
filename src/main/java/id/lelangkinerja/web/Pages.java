package id.lelangkinerja.web;

import id.lelangkinerja.platform.RegionController;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** How pages are addressed and read: the region's code before each path, forms as typed, the reader's language. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
  @Override
  public void configurePathMatch(PathMatchConfigurer paths) {
    paths.addPathPrefix("/{region:[0-9]{2,4}}", HandlerTypePredicate.forAnnotation(RegionController.class));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new FormResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    var language = new LocaleChangeInterceptor();
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    interceptors.addInterceptor(language).excludePathPatterns("/api/**");
  }

  /** The language is kept for a year. */
  @Bean
  LocaleResolver localeResolver() {
    var languages = new OfferedLanguages("lk-lang");
    languages.setCookieMaxAge(Duration.ofDays(365));
    languages.setCookieHttpOnly(true);
    languages.setCookieSameSite("Lax");
    return languages;
  }
}
