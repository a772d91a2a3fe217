package id.lelangkinerja.database;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Every transactional method begins by setting its scope from its first argument, inside its transaction: no
 * repository can forget it, and none needs to know of it. That holds for methods that are not public as well.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = TransactionScopes.TRANSACTION)
class TransactionScopes {
  static final int TRANSACTION = 100;
  private static final int INSIDE_TRANSACTION = 200;

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor scopeAdvisor(ObjectProvider<Scope> scope, ObjectProvider<PublishedJdbc> published) {
    var transactional = new AnnotationTransactionAttributeSource(false);
    var pointcut = new StaticMethodMatcherPointcut() {
      @Override
      public boolean matches(java.lang.reflect.Method method, Class<?> target) {
        return target.getName().startsWith("id.lelangkinerja.")
            && transactional.getTransactionAttribute(method, target) != null;
      }
    };
    MethodInterceptor interceptor = call -> {
      var first = call.getArguments().length == 0 ? null : call.getArguments()[0];
      if (readsPublished(transactional.getTransactionAttribute(call.getMethod(), targetOf(call)))) {
        published.getObject().speakFor(first);
      } else {
        scope.getObject().of(first);
      }
      return call.proceed();
    };
    var advisor = new DefaultPointcutAdvisor(pointcut, interceptor);
    advisor.setOrder(INSIDE_TRANSACTION);
    return advisor;
  }

  private static @Nullable Class<?> targetOf(MethodInvocation call) {
    return call.getThis() == null ? null : AopUtils.getTargetClass(call.getThis());
  }

  private static boolean readsPublished(@Nullable TransactionAttribute attribute) {
    return attribute != null && PublishedQuery.TRANSACTIONS.equals(attribute.getQualifier());
  }
}
