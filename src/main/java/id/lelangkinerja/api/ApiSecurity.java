package id.lelangkinerja.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The outer wall of the API. No session is read or made, so no cookie counts and a post forged in a browser has nothing
 * to ride on; nothing is shared with scripts of other origins. Who may do what: {@link ApiGate}.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  @Bean
  @Order(0)
  @ConditionalOnWebApplication
  SecurityFilterChain apiSecurityFilterChain(HttpSecurity http) {
    return http.securityMatcher(ApiPaths.ROOT + "**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).csrf(csrf -> csrf.disable())
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(cache -> cache.disable()).httpBasic(basic -> basic.disable()).formLogin(form -> form.disable())
        .logout(logout -> logout.disable())
        .headers(headers -> headers.contentSecurityPolicy(
            policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'; base-uri 'none'")))
        .build();
  }
}
