package id.lelangkinerja.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles: every pair of files under messages/, one pair a module. */
@Configuration(proxyBeanMethods = false)
class Bundles {
  @Bean
  MessageSource messageSource() throws IOException {
    var names = Arrays
        .stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_id.properties"))
        .map(resource -> Objects.requireNonNull(resource.getFilename()).replace("_id.properties", ""))
        .map(name -> "messages/" + name).sorted().toArray(String[]::new);
    var source = new ResourceBundleMessageSource();
    source.setBasenames(names);
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
