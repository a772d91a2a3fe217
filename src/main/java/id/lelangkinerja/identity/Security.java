package id.lelangkinerja.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.transaction.support.TransactionOperations;

/** The outer wall: strict headers, protection against forged posts, no sign-in but our own. Who may do what: Gate. */
@Configuration(proxyBeanMethods = false)
class Security {
  static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
      + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
      + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain securityFilterChain(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .securityContext(context -> context.securityContextRepository(new PersonInSession()))
        .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
        .requestCache(cache -> cache.disable()).httpBasic(basic -> basic.disable()).formLogin(form -> form.disable())
        .logout(logout -> logout.disable())
        .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(self), microphone=()")))
        .build();
  }

  /**
   * Each statement upon a session is whole by itself: one is read by one, and one whose attributes were not written when the program went
   * down is nobody's. So a request spares itself two transactions. No candidate by default: all others keep theirs.
   */
  @Bean(defaultCandidate = false)
  TransactionOperations springSessionTransactionOperations() {
    return TransactionOperations.withoutTransaction();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  /** There is no other way in: without this bean a default user with a printed password would be made. */
  @Bean
  UserDetailsService noOtherSignIn() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
