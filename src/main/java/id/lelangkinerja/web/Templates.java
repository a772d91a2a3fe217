package id.lelangkinerja.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;

/** The templates: compiled with the program, or read from a folder while one works on them ({@code lk.templates}). */
@Configuration(proxyBeanMethods = false)
class Templates {
  @Bean
  TemplateEngine templateEngine(@Value("${lk.templates:}") String folder) {
    return folder.isEmpty()
        ? TemplateEngine.createPrecompiled(null, ContentType.Html, null, "lelangkinerjajte")
        : TemplateEngine.create(new DirectoryCodeResolver(Path.of(folder)), Path.of("target", "jte-live"),
            ContentType.Html, getClass().getClassLoader(), "lelangkinerjajtelive");
  }

  @Bean
  ViewResolver jteViews(TemplateEngine engine, Shells shells) {
    return new OrderedResolver(engine, shells);
  }

  private record OrderedResolver(TemplateEngine engine, Shells shells) implements ViewResolver, Ordered {
    @Override
    public org.springframework.web.servlet.@org.jspecify.annotations.Nullable View resolveViewName(String name,
        java.util.Locale locale) {
      var template = name + ".jte";
      return engine.hasTemplate(template) ? new JteView(engine, shells, template) : null;
    }

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE - 10;
    }
  }
}
