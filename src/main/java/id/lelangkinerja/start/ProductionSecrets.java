package id.lelangkinerja.start;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses production with default secrets or with the demo's people, before anything is connected. */
@Component
class ProductionSecrets implements BeanFactoryPostProcessor, EnvironmentAware {
  private Environment environment = new org.springframework.core.env.StandardEnvironment();

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    if (environment.getProperty("lk.demo", Boolean.class, false)) {
      throw new NotFitForProduction("The demo's people have a password that everybody knows, so there is no demo in"
          + " production. Leave LK_DEMO unset, or start without the profile \"production\".");
    }
    var faults = Secrets.faults(variables());
    if (!faults.isEmpty()) {
      throw new NotFitForProduction(String.join(" ", faults) + " Production needs a secret of its own in each: for"
          + " example what `openssl rand -base64 24` prints.");
    }
  }

  private Map<String, String> variables() {
    var variables = new LinkedHashMap<String, String>();
    if (environment instanceof ConfigurableEnvironment configurable) {
      for (var source : configurable.getPropertySources()) {
        if (source instanceof EnumerablePropertySource<?> listed) {
          for (var name : listed.getPropertyNames()) {
            if (name.startsWith("LK_") || name.startsWith("SPRING_")) {
              variables.putIfAbsent(name, environment.getProperty(name, ""));
            }
          }
        }
      }
    }
    return variables;
  }
}
