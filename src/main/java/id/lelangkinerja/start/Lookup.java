package id.lelangkinerja.start;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.stereotype.Component;

/**
 * Finds beans quickly while the program starts. Spring asks every bean's definition whether it fits, for every parameter
 * of a constructor, and remembers the answer only once all definitions are settled, which it says after it has made the
 * web server and half of the beans for it. Here they are settled as soon as they are read, and a class of ours is looked
 * for under its own name first, which is what its bean goes by.
 */
@Component
class Lookup implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (beans instanceof DefaultListableBeanFactory factory) {
      factory.setAutowireCandidateResolver(new ByClass());
    }
    beans.freezeConfiguration();
  }

  /** Suggests the class's name where nothing else was named; Spring checks type, qualifiers and primary beans as ever. */
  private static final class ByClass extends ContextAnnotationAutowireCandidateResolver {
    private static final String OURS = "id.lelangkinerja.";

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
      var named = super.getSuggestedName(wanted);
      if (named != null) {
        return named;
      }
      var type = wanted.getDependencyType().getName();
      return type.startsWith(OURS) ? type : null;
    }
  }
}
